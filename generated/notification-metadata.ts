// What a receiver replies, and how it recognizes repetitions.
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

/** The body of the reply that acknowledges a notification, as JSON text. */
export const acknowledgementBody = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}'

/** For each event, the fields by which two notifications are told apart. */
export const deduplicationFields: {
  readonly [Event in keyof NotificationMessages]: readonly DeduplicationField[]
} = {
  PAYMENT_RESULT: [
    { steps: ["paymentId"] },
    { steps: ["updateRequestId"], optional: true },
    { steps: ["result","resultStatus"] },
  ],
  PAYMENT_PENDING: [
    { steps: ["paymentId"] },
    { steps: ["updateRequestId"], optional: true },
    { steps: ["result","resultStatus"] },
  ],
  UPDATE_AMOUNT_RESULT: [
    { steps: ["paymentId"] },
    { steps: ["updateRequestId"], optional: true },
    { steps: ["result","resultStatus"] },
  ],
  CAPTURE_RESULT: [
    { steps: ["captureId"] },
    { steps: ["result","resultStatus"] },
  ],
  REFUND_RESULT: [
    { steps: ["refundId"] },
    { steps: ["result","resultStatus"] },
  ],
  AUTHORIZATION_AUTHCODE_CREATED: [
    { steps: ["authState"], optional: true },
    { steps: ["authCode"], optional: true, secret: true },
    { steps: ["accessToken"], optional: true, secret: true },
    { steps: ["result","resultStatus"] },
  ],
  AUTHORIZATION_TOKEN_CREATED: [
    { steps: ["authState"], optional: true },
    { steps: ["authCode"], optional: true, secret: true },
    { steps: ["accessToken"], optional: true, secret: true },
    { steps: ["result","resultStatus"] },
  ],
  AUTHORIZATION_TOKEN_CANCELED: [
    { steps: ["authState"], optional: true },
    { steps: ["authCode"], optional: true, secret: true },
    { steps: ["accessToken"], optional: true, secret: true },
    { steps: ["result","resultStatus"] },
  ],
  VAULTING_RESULT: [
    { steps: ["vaultingRequestId"] },
    { steps: ["result","resultStatus"] },
  ],
  SUBSCRIPTION_CREATE: [
    { steps: ["subscriptionId"] },
    { steps: ["subscriptionNotificationType"] },
    { steps: ["subscriptionStatus"] },
    { steps: ["subscriptionEndTime"], optional: true },
  ],
  SUBSCRIPTION_CHANGE: [
    { steps: ["subscriptionId"] },
    { steps: ["subscriptionNotificationType"] },
    { steps: ["subscriptionStatus"] },
    { steps: ["subscriptionEndTime"], optional: true },
  ],
  SUBSCRIPTION_UPDATE: [
    { steps: ["subscriptionId"] },
    { steps: ["subscriptionNotificationType"] },
    { steps: ["subscriptionStatus"] },
    { steps: ["subscriptionEndTime"], optional: true },
  ],
  SUBSCRIPTION_CANCEL: [
    { steps: ["subscriptionId"] },
    { steps: ["subscriptionNotificationType"] },
    { steps: ["subscriptionStatus"] },
    { steps: ["subscriptionEndTime"], optional: true },
  ],
  SUBSCRIPTION_TERMINATE: [
    { steps: ["subscriptionId"] },
    { steps: ["subscriptionNotificationType"] },
    { steps: ["subscriptionStatus"] },
    { steps: ["subscriptionEndTime"], optional: true },
  ],
  SUBSCRIPTION_PAYMENT_RESULT: [
    { steps: ["paymentId"] },
    { steps: ["result","resultStatus"] },
  ],
  DISPUTE_CREATED: [
    { steps: ["disputeId"] },
    { steps: ["disputeJudgedTime"], optional: true },
    { steps: ["disputeJudgedResult"], optional: true },
    { steps: ["defenseDueTime"], optional: true },
  ],
  DISPUTE_JUDGED: [
    { steps: ["disputeId"] },
    { steps: ["disputeJudgedTime"], optional: true },
    { steps: ["disputeJudgedResult"], optional: true },
    { steps: ["defenseDueTime"], optional: true },
  ],
  DISPUTE_CANCELLED: [
    { steps: ["disputeId"] },
    { steps: ["disputeJudgedTime"], optional: true },
    { steps: ["disputeJudgedResult"], optional: true },
    { steps: ["defenseDueTime"], optional: true },
  ],
  DEFENSE_SUPPLIED: [
    { steps: ["disputeId"] },
    { steps: ["disputeJudgedTime"], optional: true },
    { steps: ["disputeJudgedResult"], optional: true },
    { steps: ["defenseDueTime"], optional: true },
  ],
  DEFENSE_DUE_ALERT: [
    { steps: ["disputeId"] },
    { steps: ["disputeJudgedTime"], optional: true },
    { steps: ["disputeJudgedResult"], optional: true },
    { steps: ["defenseDueTime"], optional: true },
  ],
  DISPUTE_ACCEPTED: [
    { steps: ["disputeId"] },
    { steps: ["disputeJudgedTime"], optional: true },
    { steps: ["disputeJudgedResult"], optional: true },
    { steps: ["defenseDueTime"], optional: true },
  ],
  RDR_RESOLVED: [
    { steps: ["disputeId"] },
    { steps: ["disputeJudgedTime"], optional: true },
    { steps: ["disputeJudgedResult"], optional: true },
    { steps: ["defenseDueTime"], optional: true },
  ],
}
