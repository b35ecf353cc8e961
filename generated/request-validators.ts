// The validator of each operation's request, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the requests of an operation. */
export const requestValidators = {
  pay: async () => (await import('./validators/pay-request.js')).validatePayRequest,
  capture: async () => (await import('./validators/capture-request.js')).validateCaptureRequest,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-request.js')).validateInquiryPaymentRequest,
  cancel: async () => (await import('./validators/cancel-request.js')).validateCancelRequest,
  refund: async () => (await import('./validators/refund-request.js')).validateRefundRequest,
  inquiryRefund: async () => (await import('./validators/inquiry-refund-request.js')).validateInquiryRefundRequest,
} as const
