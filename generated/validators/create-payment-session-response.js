// Validates a CreatePaymentSessionResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCreatePaymentSessionResponse as validate } from './compiled/create-payment-session-response.js'

export function validateCreatePaymentSessionResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCreatePaymentSessionResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCreatePaymentSessionResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCreatePaymentSessionResponse.errors = null
