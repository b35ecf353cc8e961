// The type of each event's message.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** For each event, the name of the message's type. */
export const notificationSchemas = {
  PAYMENT_RESULT: 'PaymentNotification',
  PAYMENT_PENDING: 'PaymentNotification',
  UPDATE_AMOUNT_RESULT: 'PaymentNotification',
  CAPTURE_RESULT: 'CaptureNotification',
  AUTHORIZATION_AUTHCODE_CREATED: 'AuthorizationNotification',
  AUTHORIZATION_TOKEN_CREATED: 'AuthorizationNotification',
  AUTHORIZATION_TOKEN_CANCELED: 'AuthorizationNotification',
  VAULTING_RESULT: 'VaultingNotification',
} as const
