// Validates a RetrievePaymentSessionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateRetrievePaymentSessionRequest as validate } from './compiled/retrieve-payment-session-request.js'

export function validateRetrievePaymentSessionRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateRetrievePaymentSessionRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateRetrievePaymentSessionRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateRetrievePaymentSessionRequest.errors = null
