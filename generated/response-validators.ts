// The validator of each operation's answer, loaded when it is asked for.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** Loads the validator for the answers of an operation. */
export const responseValidators = {
  pay: async () => (await import('./validators/pay-response.js')).validatePayResponse,
  capture: async () => (await import('./validators/capture-response.js')).validateCaptureResponse,
  inquiryPayment: async () => (await import('./validators/inquiry-payment-response.js')).validateInquiryPaymentResponse,
  cancel: async () => (await import('./validators/cancel-response.js')).validateCancelResponse,
  consultAuthorization: async () => (await import('./validators/consult-authorization-response.js')).validateConsultAuthorizationResponse,
  applyToken: async () => (await import('./validators/apply-token-response.js')).validateApplyTokenResponse,
  revoke: async () => (await import('./validators/revoke-response.js')).validateRevokeResponse,
  createVaultingSession: async () => (await import('./validators/create-vaulting-session-response.js')).validateCreateVaultingSessionResponse,
  vaultPaymentMethod: async () => (await import('./validators/vault-payment-method-response.js')).validateVaultPaymentMethodResponse,
  inquireVaulting: async () => (await import('./validators/inquire-vaulting-response.js')).validateInquireVaultingResponse,
  fetchNonce: async () => (await import('./validators/fetch-nonce-response.js')).validateFetchNonceResponse,
} as const
