// Validates a VerifyAndCompletePaymentResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateVerifyAndCompletePaymentResponse as validate } from './compiled/verify-and-complete-payment-response.js'

export function validateVerifyAndCompletePaymentResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateVerifyAndCompletePaymentResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateVerifyAndCompletePaymentResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateVerifyAndCompletePaymentResponse.errors = null
