// The validator of each operation's request, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the requests of an operation. */
export const requestValidators = {
  pay: async () => (await import('./validators/pay-request.js')).validatePayRequest,
  capture: async () => (await import('./validators/capture-request.js')).validateCaptureRequest,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-request.js')).validateInquiryPaymentRequest,
  cancel: async () => (await import('./validators/cancel-request.js')).validateCancelRequest,
  createSubscription: async () => (await import('./validators/create-subscription-request.js')).validateCreateSubscriptionRequest,
  changeSubscription: async () => (await import('./validators/change-subscription-request.js')).validateChangeSubscriptionRequest,
  updateSubscription: async () => (await import('./validators/update-subscription-request.js')).validateUpdateSubscriptionRequest,
  cancelSubscription: async () => (await import('./validators/cancel-subscription-request.js')).validateCancelSubscriptionRequest,
  inquireSubscription: async () => (await import('./validators/inquire-subscription-request.js')).validateInquireSubscriptionRequest,
  inquireSubscriptionList: async () => (await import('./validators/inquire-subscription-list-request.js')).validateInquireSubscriptionListRequest,
  inquireSubscriptionPayment: async () => (await import('./validators/inquire-subscription-payment-request.js')).validateInquireSubscriptionPaymentRequest,
} as const
