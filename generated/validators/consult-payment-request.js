// Validates a ConsultPaymentRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateConsultPaymentRequest as validate } from './compiled/consult-payment-request.js'

export function validateConsultPaymentRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateConsultPaymentRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateConsultPaymentRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateConsultPaymentRequest.errors = null
