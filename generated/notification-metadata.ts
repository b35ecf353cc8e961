// What a receiver replies, and how it recognizes repetitions.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** The body of the reply that acknowledges a notification, as JSON text. */
export const acknowledgementBody = '{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}'

/**
 * For each event, the fields by which two notifications are told apart, each by the names that lead to it, and which of them
 * are required.
 */
export const deduplicationFields = {
  PAYMENT_RESULT: [
    { steps: ["paymentId"], required: true },
    { steps: ["updateRequestId"], required: false },
    { steps: ["result","resultStatus"], required: true },
  ],
  PAYMENT_PENDING: [
    { steps: ["paymentId"], required: true },
    { steps: ["updateRequestId"], required: false },
    { steps: ["result","resultStatus"], required: true },
  ],
  UPDATE_AMOUNT_RESULT: [
    { steps: ["paymentId"], required: true },
    { steps: ["updateRequestId"], required: false },
    { steps: ["result","resultStatus"], required: true },
  ],
  CAPTURE_RESULT: [
    { steps: ["captureId"], required: true },
    { steps: ["result","resultStatus"], required: true },
  ],
  REFUND_RESULT: [
    { steps: ["refundId"], required: true },
    { steps: ["result","resultStatus"], required: true },
  ],
  AUTHORIZATION_AUTHCODE_CREATED: [
    { steps: ["authState"], required: false },
    { steps: ["authCode"], required: false },
    { steps: ["accessToken"], required: false },
    { steps: ["result","resultStatus"], required: true },
  ],
  AUTHORIZATION_TOKEN_CREATED: [
    { steps: ["authState"], required: false },
    { steps: ["authCode"], required: false },
    { steps: ["accessToken"], required: false },
    { steps: ["result","resultStatus"], required: true },
  ],
  AUTHORIZATION_TOKEN_CANCELED: [
    { steps: ["authState"], required: false },
    { steps: ["authCode"], required: false },
    { steps: ["accessToken"], required: false },
    { steps: ["result","resultStatus"], required: true },
  ],
  VAULTING_RESULT: [
    { steps: ["vaultingRequestId"], required: true },
    { steps: ["result","resultStatus"], required: true },
  ],
  SUBSCRIPTION_CREATE: [
    { steps: ["subscriptionId"], required: true },
    { steps: ["subscriptionNotificationType"], required: true },
    { steps: ["subscriptionStatus"], required: true },
    { steps: ["subscriptionEndTime"], required: false },
  ],
  SUBSCRIPTION_CHANGE: [
    { steps: ["subscriptionId"], required: true },
    { steps: ["subscriptionNotificationType"], required: true },
    { steps: ["subscriptionStatus"], required: true },
    { steps: ["subscriptionEndTime"], required: false },
  ],
  SUBSCRIPTION_UPDATE: [
    { steps: ["subscriptionId"], required: true },
    { steps: ["subscriptionNotificationType"], required: true },
    { steps: ["subscriptionStatus"], required: true },
    { steps: ["subscriptionEndTime"], required: false },
  ],
  SUBSCRIPTION_CANCEL: [
    { steps: ["subscriptionId"], required: true },
    { steps: ["subscriptionNotificationType"], required: true },
    { steps: ["subscriptionStatus"], required: true },
    { steps: ["subscriptionEndTime"], required: false },
  ],
  SUBSCRIPTION_TERMINATE: [
    { steps: ["subscriptionId"], required: true },
    { steps: ["subscriptionNotificationType"], required: true },
    { steps: ["subscriptionStatus"], required: true },
    { steps: ["subscriptionEndTime"], required: false },
  ],
  SUBSCRIPTION_PAYMENT_RESULT: [
    { steps: ["paymentId"], required: true },
    { steps: ["result","resultStatus"], required: true },
  ],
  DISPUTE_CREATED: [
    { steps: ["disputeId"], required: true },
    { steps: ["disputeJudgedTime"], required: false },
    { steps: ["disputeJudgedResult"], required: false },
    { steps: ["defenseDueTime"], required: false },
  ],
  DISPUTE_JUDGED: [
    { steps: ["disputeId"], required: true },
    { steps: ["disputeJudgedTime"], required: false },
    { steps: ["disputeJudgedResult"], required: false },
    { steps: ["defenseDueTime"], required: false },
  ],
  DISPUTE_CANCELLED: [
    { steps: ["disputeId"], required: true },
    { steps: ["disputeJudgedTime"], required: false },
    { steps: ["disputeJudgedResult"], required: false },
    { steps: ["defenseDueTime"], required: false },
  ],
  DEFENSE_SUPPLIED: [
    { steps: ["disputeId"], required: true },
    { steps: ["disputeJudgedTime"], required: false },
    { steps: ["disputeJudgedResult"], required: false },
    { steps: ["defenseDueTime"], required: false },
  ],
  DEFENSE_DUE_ALERT: [
    { steps: ["disputeId"], required: true },
    { steps: ["disputeJudgedTime"], required: false },
    { steps: ["disputeJudgedResult"], required: false },
    { steps: ["defenseDueTime"], required: false },
  ],
  DISPUTE_ACCEPTED: [
    { steps: ["disputeId"], required: true },
    { steps: ["disputeJudgedTime"], required: false },
    { steps: ["disputeJudgedResult"], required: false },
    { steps: ["defenseDueTime"], required: false },
  ],
  RDR_RESOLVED: [
    { steps: ["disputeId"], required: true },
    { steps: ["disputeJudgedTime"], required: false },
    { steps: ["disputeJudgedResult"], required: false },
    { steps: ["defenseDueTime"], required: false },
  ],
} as const
