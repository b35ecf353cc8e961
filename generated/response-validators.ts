// The validator of each operation's answer, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the answers of an operation. */
export const responseValidators = {
  pay: async () => (await import('./validators/pay-response.js')).validatePayResponse,
  capture: async () => (await import('./validators/capture-response.js')).validateCaptureResponse,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-response.js')).validateInquiryPaymentResponse,
  cancel: async () => (await import('./validators/cancel-response.js')).validateCancelResponse,
  uploadInvoiceShippingFile: async () => (await import('./validators/upload-invoice-shipping-file-response.js')).validateUploadInvoiceShippingFileResponse,
  acceptDispute: async () => (await import('./validators/dispute-response.js')).validateDisputeResponse,
  supplyDefenseDocument: async () => (await import('./validators/dispute-response.js')).validateDisputeResponse,
  downloadDisputeEvidence: async () => (await import('./validators/download-dispute-evidence-response.js')).validateDownloadDisputeEvidenceResponse,
  declare: async () => (await import('./validators/declare-response.js')).validateDeclareResponse,
  inquiryDeclarationRequests: async () => (await import('./validators/inquiry-declaration-requests-response.js')).validateInquiryDeclarationRequestsResponse,
} as const
