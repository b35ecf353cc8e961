// How a receiver recognizes repetitions.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { NotificationMessages } from './operations.ts'

/** A field by which two notifications of an event are told apart. */
export interface DeduplicationField {
  /** The names that lead to it. */
  readonly steps: readonly string[]
  /** Left out where the notification always has it. */
  readonly optional?: true
  /** Whether its value is a secret, which stands in a key by its hash. */
  readonly secret?: true
}

const notifyPaymentFields: readonly DeduplicationField[] = [
  { steps: ["paymentId"] },
  { steps: ["updateRequestId"], optional: true },
  { steps: ["result","resultStatus"] },
]

const notifyCaptureFields: readonly DeduplicationField[] = [
  { steps: ["captureId"] },
  { steps: ["result","resultStatus"] },
]

const notifyRefundFields: readonly DeduplicationField[] = [
  { steps: ["refundId"] },
  { steps: ["result","resultStatus"] },
]

const notifyAuthorizationFields: readonly DeduplicationField[] = [
  { steps: ["authState"], optional: true },
  { steps: ["authCode"], optional: true, secret: true },
  { steps: ["accessToken"], optional: true, secret: true },
  { steps: ["result","resultStatus"] },
]

const notifyVaultingFields: readonly DeduplicationField[] = [
  { steps: ["vaultingRequestId"] },
  { steps: ["result","resultStatus"] },
]

const notifySubscriptionFields: readonly DeduplicationField[] = [
  { steps: ["subscriptionId"] },
  { steps: ["subscriptionNotificationType"] },
  { steps: ["subscriptionStatus"] },
  { steps: ["subscriptionEndTime"], optional: true },
]

const notifySubscriptionPaymentFields: readonly DeduplicationField[] = [
  { steps: ["paymentId"] },
  { steps: ["result","resultStatus"] },
]

const notifyDisputeFields: readonly DeduplicationField[] = [
  { steps: ["disputeId"] },
  { steps: ["disputeJudgedTime"], optional: true },
  { steps: ["disputeJudgedResult"], optional: true },
  { steps: ["defenseDueTime"], optional: true },
]

/** For each event, the fields by which two notifications are told apart. */
export const deduplicationFields: {
  readonly [Event in keyof NotificationMessages]: readonly DeduplicationField[]
} = {
  PAYMENT_RESULT: notifyPaymentFields,
  PAYMENT_PENDING: notifyPaymentFields,
  UPDATE_AMOUNT_RESULT: notifyPaymentFields,
  CAPTURE_RESULT: notifyCaptureFields,
  REFUND_RESULT: notifyRefundFields,
  AUTHORIZATION_AUTHCODE_CREATED: notifyAuthorizationFields,
  AUTHORIZATION_TOKEN_CREATED: notifyAuthorizationFields,
  AUTHORIZATION_TOKEN_CANCELED: notifyAuthorizationFields,
  VAULTING_RESULT: notifyVaultingFields,
  SUBSCRIPTION_CREATE: notifySubscriptionFields,
  SUBSCRIPTION_CHANGE: notifySubscriptionFields,
  SUBSCRIPTION_UPDATE: notifySubscriptionFields,
  SUBSCRIPTION_CANCEL: notifySubscriptionFields,
  SUBSCRIPTION_TERMINATE: notifySubscriptionFields,
  SUBSCRIPTION_PAYMENT_RESULT: notifySubscriptionPaymentFields,
  DISPUTE_CREATED: notifyDisputeFields,
  DISPUTE_JUDGED: notifyDisputeFields,
  DISPUTE_CANCELLED: notifyDisputeFields,
  DEFENSE_SUPPLIED: notifyDisputeFields,
  DEFENSE_DUE_ALERT: notifyDisputeFields,
  DISPUTE_ACCEPTED: notifyDisputeFields,
  RDR_RESOLVED: notifyDisputeFields,
}
