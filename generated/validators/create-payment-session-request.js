// Validates a CreatePaymentSessionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCreatePaymentSessionRequest as validate } from './compiled/create-payment-session-request.js'

export function validateCreatePaymentSessionRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCreatePaymentSessionRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCreatePaymentSessionRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCreatePaymentSessionRequest.errors = null
