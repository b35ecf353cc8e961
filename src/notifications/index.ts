/**
 * Receives the notifications of the Antom payment API: verified, validated, handled once, acknowledged.
 *
 * @module
 */
export {
  AntomError,
  ConfigurationError,
  ContractError,
  isAntomError,
  isConfigurationError,
  isContractError,
  isSignatureError,
  SignatureError,
  type SignatureErrorReason,
} from '../core/errors.ts'
export { createNotificationReceiver, type NotificationReceiver } from './create-notification-receiver.ts'
export type { FetchContext } from './fetch-port.ts'
export type { Inbox, InboxClaim, InboxState } from './inbox.ts'
export { isKnownNotification } from './is-known-notification.ts'
export { createMemoryInbox, type MemoryInboxOptions } from './memory-inbox.ts'
export type { NodeRequest, NodeResponse } from './node-port.ts'
export { isNotificationError, NotificationError } from './notification-error.ts'
export type { CheckedSignature, SignatureDiagnosis, SignatureDiagnosisCause } from './signature-diagnosis.ts'
export type {
  HeaderFields,
  InvalidNotification,
  KnownNotification,
  NotificationContext,
  NotificationErrorReason,
  NotificationEvent,
  NotificationHandlers,
  NotificationReceiverOptions,
  NotificationRefusal,
  NotificationReply,
  NotifyType,
  PublicKeyInput,
  PublicKeyLookup,
  ReceivedNotification,
  UnknownNotification,
  VerifiedNotification,
} from './types.ts'
