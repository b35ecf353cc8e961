// Validates a InquiryPaymentResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquiryPaymentResponse as validate } from './compiled/inquiry-payment-response.js'

export function validateInquiryPaymentResponse(data) {
  try {
    const valid = validate(data)
    validateInquiryPaymentResponse.errors = valid ? null : validate.errors.slice(0, 100)
    validate.errors = null
    return valid
  } catch {
    validateInquiryPaymentResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquiryPaymentResponse.errors = null
