// Validates a RetrievePaymentSessionResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateRetrievePaymentSessionResponse as validate } from './compiled/retrieve-payment-session-response.js'

export function validateRetrievePaymentSessionResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateRetrievePaymentSessionResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateRetrievePaymentSessionResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateRetrievePaymentSessionResponse.errors = null
