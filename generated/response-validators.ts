// The validator of each operation's answer, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the answers of an operation. */
export const responseValidators = {
  pay: async () => (await import('./validators/pay-response.js')).validatePayResponse,
  capture: async () => (await import('./validators/capture-response.js')).validateCaptureResponse,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-response.js')).validateInquiryPaymentResponse,
  cancel: async () => (await import('./validators/cancel-response.js')).validateCancelResponse,
  consultPayment: async () => (await import('./validators/consult-payment-response.js')).validateConsultPaymentResponse,
  createPaymentSession: async () => (await import('./validators/create-payment-session-response.js')).validateCreatePaymentSessionResponse,
  retrievePaymentSession: async () => (await import('./validators/retrieve-payment-session-response.js')).validateRetrievePaymentSessionResponse,
  verifyAndCompletePayment: async () => (await import('./validators/verify-and-complete-payment-response.js')).validateVerifyAndCompletePaymentResponse,
  inquireExchangeRate: async () => (await import('./validators/inquire-exchange-rate-response.js')).validateInquireExchangeRateResponse,
} as const
