// The validator of each operation's request, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the requests of an operation. */
export const requestValidators = {
  pay: async () => (await import('./validators/pay-request.js')).validatePayRequest,
  capture: async () => (await import('./validators/capture-request.js')).validateCaptureRequest,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-request.js')).validateInquiryPaymentRequest,
  cancel: async () => (await import('./validators/cancel-request.js')).validateCancelRequest,
  uploadInvoiceShippingFile: async () => (await import('./validators/upload-invoice-shipping-file-request.js')).validateUploadInvoiceShippingFileRequest,
  acceptDispute: async () => (await import('./validators/accept-dispute-request.js')).validateAcceptDisputeRequest,
  supplyDefenseDocument: async () => (await import('./validators/supply-defense-document-request.js')).validateSupplyDefenseDocumentRequest,
  downloadDisputeEvidence: async () => (await import('./validators/download-dispute-evidence-request.js')).validateDownloadDisputeEvidenceRequest,
  declare: async () => (await import('./validators/declare-request.js')).validateDeclareRequest,
  inquiryDeclarationRequests: async () => (await import('./validators/inquiry-declaration-requests-request.js')).validateInquiryDeclarationRequestsRequest,
} as const
