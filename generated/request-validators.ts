// The validator of each operation's request, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the requests of an operation. */
export const requestValidators = {
  pay: async () => (await import('./validators/pay-request.js')).validatePayRequest,
  capture: async () => (await import('./validators/capture-request.js')).validateCaptureRequest,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-request.js')).validateInquiryPaymentRequest,
  cancel: async () => (await import('./validators/cancel-request.js')).validateCancelRequest,
  consultPayment: async () => (await import('./validators/consult-payment-request.js')).validateConsultPaymentRequest,
  createPaymentSession: async () => (await import('./validators/create-payment-session-request.js')).validateCreatePaymentSessionRequest,
  retrievePaymentSession: async () => (await import('./validators/retrieve-payment-session-request.js')).validateRetrievePaymentSessionRequest,
  verifyAndCompletePayment: async () => (await import('./validators/verify-and-complete-payment-request.js')).validateVerifyAndCompletePaymentRequest,
  inquireExchangeRate: async () => (await import('./validators/inquire-exchange-rate-request.js')).validateInquireExchangeRateRequest,
} as const
