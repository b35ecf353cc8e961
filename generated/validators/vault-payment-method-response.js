// Validates a VaultPaymentMethodResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateVaultPaymentMethodResponse as validate } from './compiled/vault-payment-method-response.js'

export function validateVaultPaymentMethodResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateVaultPaymentMethodResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateVaultPaymentMethodResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateVaultPaymentMethodResponse.errors = null
