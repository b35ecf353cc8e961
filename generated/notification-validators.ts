// The validator of each event, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

const loadPaymentNotification = async () => (await import('./validators/payment-notification.js')).validatePaymentNotification
const loadCaptureNotification = async () => (await import('./validators/capture-notification.js')).validateCaptureNotification
const loadRefundNotification = async () => (await import('./validators/refund-notification.js')).validateRefundNotification
const loadAuthorizationNotification = async () => (await import('./validators/authorization-notification.js')).validateAuthorizationNotification
const loadVaultingNotification = async () => (await import('./validators/vaulting-notification.js')).validateVaultingNotification
const loadSubscriptionNotification = async () => (await import('./validators/subscription-notification.js')).validateSubscriptionNotification
const loadSubscriptionPaymentNotification = async () => (await import('./validators/subscription-payment-notification.js')).validateSubscriptionPaymentNotification
const loadDisputeNotification = async () => (await import('./validators/dispute-notification.js')).validateDisputeNotification

/** For each event, loads what tells whether a message is as the contract says, and what is wrong if not. */
export const notificationValidators = {
  PAYMENT_RESULT: loadPaymentNotification,
  PAYMENT_PENDING: loadPaymentNotification,
  UPDATE_AMOUNT_RESULT: loadPaymentNotification,
  CAPTURE_RESULT: loadCaptureNotification,
  REFUND_RESULT: loadRefundNotification,
  AUTHORIZATION_AUTHCODE_CREATED: loadAuthorizationNotification,
  AUTHORIZATION_TOKEN_CREATED: loadAuthorizationNotification,
  AUTHORIZATION_TOKEN_CANCELED: loadAuthorizationNotification,
  VAULTING_RESULT: loadVaultingNotification,
  SUBSCRIPTION_CREATE: loadSubscriptionNotification,
  SUBSCRIPTION_CHANGE: loadSubscriptionNotification,
  SUBSCRIPTION_UPDATE: loadSubscriptionNotification,
  SUBSCRIPTION_CANCEL: loadSubscriptionNotification,
  SUBSCRIPTION_TERMINATE: loadSubscriptionNotification,
  SUBSCRIPTION_PAYMENT_RESULT: loadSubscriptionPaymentNotification,
  DISPUTE_CREATED: loadDisputeNotification,
  DISPUTE_JUDGED: loadDisputeNotification,
  DISPUTE_CANCELLED: loadDisputeNotification,
  DEFENSE_SUPPLIED: loadDisputeNotification,
  DEFENSE_DUE_ALERT: loadDisputeNotification,
  DISPUTE_ACCEPTED: loadDisputeNotification,
  RDR_RESOLVED: loadDisputeNotification,
} as const
