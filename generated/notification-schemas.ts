// The type of each event's message.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** For each event, the name of the message's type. */
export const notificationSchemas = {
  PAYMENT_RESULT: 'PaymentNotification',
  PAYMENT_PENDING: 'PaymentNotification',
  UPDATE_AMOUNT_RESULT: 'PaymentNotification',
  CAPTURE_RESULT: 'CaptureNotification',
  REFUND_RESULT: 'RefundNotification',
  AUTHORIZATION_AUTHCODE_CREATED: 'AuthorizationNotification',
  AUTHORIZATION_TOKEN_CREATED: 'AuthorizationNotification',
  AUTHORIZATION_TOKEN_CANCELED: 'AuthorizationNotification',
  VAULTING_RESULT: 'VaultingNotification',
  SUBSCRIPTION_CREATE: 'SubscriptionNotification',
  SUBSCRIPTION_CHANGE: 'SubscriptionNotification',
  SUBSCRIPTION_UPDATE: 'SubscriptionNotification',
  SUBSCRIPTION_CANCEL: 'SubscriptionNotification',
  SUBSCRIPTION_TERMINATE: 'SubscriptionNotification',
  SUBSCRIPTION_PAYMENT_RESULT: 'SubscriptionPaymentNotification',
  DISPUTE_CREATED: 'DisputeNotification',
  DISPUTE_JUDGED: 'DisputeNotification',
  DISPUTE_CANCELLED: 'DisputeNotification',
  DEFENSE_SUPPLIED: 'DisputeNotification',
  DEFENSE_DUE_ALERT: 'DisputeNotification',
  DISPUTE_ACCEPTED: 'DisputeNotification',
  RDR_RESOLVED: 'DisputeNotification',
} as const
