// Validates a ConsultPaymentResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateConsultPaymentResponse as validate } from './compiled/consult-payment-response.js'

export function validateConsultPaymentResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateConsultPaymentResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateConsultPaymentResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateConsultPaymentResponse.errors = null
