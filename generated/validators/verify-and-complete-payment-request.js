// Validates a VerifyAndCompletePaymentRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateVerifyAndCompletePaymentRequest as validate } from './compiled/verify-and-complete-payment-request.js'

export function validateVerifyAndCompletePaymentRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateVerifyAndCompletePaymentRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateVerifyAndCompletePaymentRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateVerifyAndCompletePaymentRequest.errors = null
