// The validator of each operation's answer, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the answers of an operation. */
export const responseValidators = {
  pay: async () => (await import('./validators/pay-response.js')).validatePayResponse,
  capture: async () => (await import('./validators/capture-response.js')).validateCaptureResponse,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-response.js')).validateInquiryPaymentResponse,
  cancel: async () => (await import('./validators/cancel-response.js')).validateCancelResponse,
  refund: async () => (await import('./validators/refund-response.js')).validateRefundResponse,
  inquiryRefund: async () => (await import('./validators/inquiry-refund-response.js')).validateInquiryRefundResponse,
} as const
