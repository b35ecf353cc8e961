// The validator of each event, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** For each event, loads what tells whether a message is as the contract says, and what is wrong if not. */
export const notificationValidators = {
  PAYMENT_RESULT: async () => (await import('./validators/payment-notification.js')).validatePaymentNotification,
  PAYMENT_PENDING: async () => (await import('./validators/payment-notification.js')).validatePaymentNotification,
  UPDATE_AMOUNT_RESULT: async () => (await import('./validators/payment-notification.js')).validatePaymentNotification,
  CAPTURE_RESULT: async () => (await import('./validators/capture-notification.js')).validateCaptureNotification,
  REFUND_RESULT: async () => (await import('./validators/refund-notification.js')).validateRefundNotification,
  AUTHORIZATION_AUTHCODE_CREATED: async () => (await import('./validators/authorization-notification.js')).validateAuthorizationNotification,
  AUTHORIZATION_TOKEN_CREATED: async () => (await import('./validators/authorization-notification.js')).validateAuthorizationNotification,
  AUTHORIZATION_TOKEN_CANCELED: async () => (await import('./validators/authorization-notification.js')).validateAuthorizationNotification,
  VAULTING_RESULT: async () => (await import('./validators/vaulting-notification.js')).validateVaultingNotification,
  SUBSCRIPTION_CREATE: async () => (await import('./validators/subscription-notification.js')).validateSubscriptionNotification,
  SUBSCRIPTION_CHANGE: async () => (await import('./validators/subscription-notification.js')).validateSubscriptionNotification,
  SUBSCRIPTION_UPDATE: async () => (await import('./validators/subscription-notification.js')).validateSubscriptionNotification,
  SUBSCRIPTION_CANCEL: async () => (await import('./validators/subscription-notification.js')).validateSubscriptionNotification,
  SUBSCRIPTION_TERMINATE: async () => (await import('./validators/subscription-notification.js')).validateSubscriptionNotification,
  SUBSCRIPTION_PAYMENT_RESULT: async () => (await import('./validators/subscription-payment-notification.js')).validateSubscriptionPaymentNotification,
  DISPUTE_CREATED: async () => (await import('./validators/dispute-notification.js')).validateDisputeNotification,
  DISPUTE_JUDGED: async () => (await import('./validators/dispute-notification.js')).validateDisputeNotification,
  DISPUTE_CANCELLED: async () => (await import('./validators/dispute-notification.js')).validateDisputeNotification,
  DEFENSE_SUPPLIED: async () => (await import('./validators/dispute-notification.js')).validateDisputeNotification,
  DEFENSE_DUE_ALERT: async () => (await import('./validators/dispute-notification.js')).validateDisputeNotification,
  DISPUTE_ACCEPTED: async () => (await import('./validators/dispute-notification.js')).validateDisputeNotification,
  RDR_RESOLVED: async () => (await import('./validators/dispute-notification.js')).validateDisputeNotification,
} as const
