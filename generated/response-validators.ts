// The validator of each operation's answer, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the answers of an operation. */
export const responseValidators = {
  pay: async () => (await import('./validators/pay-response.js')).validatePayResponse,
  capture: async () => (await import('./validators/capture-response.js')).validateCaptureResponse,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-response.js')).validateInquiryPaymentResponse,
  cancel: async () => (await import('./validators/cancel-response.js')).validateCancelResponse,
  createSubscription: async () => (await import('./validators/create-subscription-response.js')).validateCreateSubscriptionResponse,
  changeSubscription: async () => (await import('./validators/change-subscription-response.js')).validateChangeSubscriptionResponse,
  updateSubscription: async () => (await import('./validators/update-subscription-response.js')).validateUpdateSubscriptionResponse,
  cancelSubscription: async () => (await import('./validators/cancel-subscription-response.js')).validateCancelSubscriptionResponse,
  inquireSubscription: async () => (await import('./validators/inquire-subscription-response.js')).validateInquireSubscriptionResponse,
  inquireSubscriptionList: async () => (await import('./validators/inquire-subscription-list-response.js')).validateInquireSubscriptionListResponse,
  inquireSubscriptionPayment: async () => (await import('./validators/inquire-subscription-payment-response.js')).validateInquireSubscriptionPaymentResponse,
} as const
