// The validator of each event, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** For each event, loads what tells whether a message is as the contract says, and what is wrong if not. */
export const notificationValidators = {
  PAYMENT_RESULT: async () => (await import('./validators/payment-notification.js')).validatePaymentNotification,
  PAYMENT_PENDING: async () => (await import('./validators/payment-notification.js')).validatePaymentNotification,
  UPDATE_AMOUNT_RESULT: async () => (await import('./validators/payment-notification.js')).validatePaymentNotification,
  CAPTURE_RESULT: async () => (await import('./validators/capture-notification.js')).validateCaptureNotification,
  AUTHORIZATION_AUTHCODE_CREATED: async () => (await import('./validators/authorization-notification.js')).validateAuthorizationNotification,
  AUTHORIZATION_TOKEN_CREATED: async () => (await import('./validators/authorization-notification.js')).validateAuthorizationNotification,
  AUTHORIZATION_TOKEN_CANCELED: async () => (await import('./validators/authorization-notification.js')).validateAuthorizationNotification,
  VAULTING_RESULT: async () => (await import('./validators/vaulting-notification.js')).validateVaultingNotification,
} as const
