// The type of each event's message.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** For each event, the name of the message's type. */
export const notificationSchemas = {
  PAYMENT_RESULT: 'PaymentNotification',
  PAYMENT_PENDING: 'PaymentNotification',
  UPDATE_AMOUNT_RESULT: 'PaymentNotification',
  CAPTURE_RESULT: 'CaptureNotification',
  SUBSCRIPTION_CREATE: 'SubscriptionNotification',
  SUBSCRIPTION_CHANGE: 'SubscriptionNotification',
  SUBSCRIPTION_UPDATE: 'SubscriptionNotification',
  SUBSCRIPTION_CANCEL: 'SubscriptionNotification',
  SUBSCRIPTION_TERMINATE: 'SubscriptionNotification',
  SUBSCRIPTION_PAYMENT_RESULT: 'SubscriptionPaymentNotification',
} as const
