/**
 * Receives the notifications of the Antom payment API: verified, validated, handled once, acknowledged.
 *
 * @module
 */
export type * from '../../generated/events.ts'
export type { BodyInput } from '../core/body-bytes.ts'
export { AntomError, isAntomError } from '../core/errors/antom-error.ts'
export { ConfigurationError, isConfigurationError } from '../core/errors/configuration-error.ts'
export { ContractError, isContractError } from '../core/errors/contract-error.ts'
export {
  isSignatureError,
  SignatureError,
  type SignatureErrorReason,
} from '../core/errors/signature-error.ts'
export type { Inbox, InboxClaim, InboxState } from '../inbox/inbox.ts'
export { createMemoryInbox, type MemoryInboxOptions } from '../inbox/memory.ts'
export type { CryptoKey } from '../signing/types.ts'
export type { Deviation, DeviationKind } from '../validation/deviation.ts'
export type { DeviationEvent } from '../validation/report-deviations.ts'
export type { NodeRequest, NodeResponse } from './adapters/node.ts'
export { createNotificationReceiver, type NotificationReceiver } from './create-notification-receiver.ts'
export type { NotifyType } from './former-names.ts'
export { identifyEvent } from './identify-event.ts'
export { isKnownNotification } from './is-known-notification.ts'
export {
  matchNotification,
  type NotificationCases,
  type SomeNotificationCases,
} from './match-notification.ts'
export {
  isNotificationError,
  NotificationError,
  type NotificationErrorOptions,
} from './notification-error.ts'
export type { HeaderFields, NotificationReply, ReceivedNotification } from './received-notification.ts'
export type { FetchContext } from './receiver-core.ts'
export type { CheckedSignature, SignatureDiagnosis, SignatureDiagnosisCause } from './signature-diagnosis.ts'
export type {
  EventName,
  InvalidNotification,
  KnownNotification,
  NotificationContext,
  NotificationErrorReason,
  NotificationEvent,
  NotificationHandlers,
  NotificationReceiverOptions,
  NotificationRefusal,
  PublicKeyInput,
  PublicKeyLookup,
  UnknownNotification,
  VerifiedNotification,
} from './types.ts'
