// The validator of each operation's request, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the requests of an operation. */
export const requestValidators = {
  pay: async () => (await import('./validators/pay-request.js')).validatePayRequest,
  capture: async () => (await import('./validators/capture-request.js')).validateCaptureRequest,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-request.js')).validateInquiryPaymentRequest,
  cancel: async () => (await import('./validators/cancel-request.js')).validateCancelRequest,
  consultAuthorization: async () => (await import('./validators/consult-authorization-request.js')).validateConsultAuthorizationRequest,
  applyToken: async () => (await import('./validators/apply-token-request.js')).validateApplyTokenRequest,
  revoke: async () => (await import('./validators/revoke-request.js')).validateRevokeRequest,
  createVaultingSession: async () => (await import('./validators/create-vaulting-session-request.js')).validateCreateVaultingSessionRequest,
  vaultPaymentMethod: async () => (await import('./validators/vault-payment-method-request.js')).validateVaultPaymentMethodRequest,
  inquireVaulting: async () => (await import('./validators/inquire-vaulting-request.js')).validateInquireVaultingRequest,
  fetchNonce: async () => (await import('./validators/fetch-nonce-request.js')).validateFetchNonceRequest,
} as const
