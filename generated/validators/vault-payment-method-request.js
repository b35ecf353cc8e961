// Validates a VaultPaymentMethodRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateVaultPaymentMethodRequest as validate } from './compiled/vault-payment-method-request.js'

export function validateVaultPaymentMethodRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateVaultPaymentMethodRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateVaultPaymentMethodRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateVaultPaymentMethodRequest.errors = null
