// Validates a InquiryPaymentRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquiryPaymentRequest as validate } from './compiled/inquiry-payment-request.js'

export function validateInquiryPaymentRequest(data) {
  try {
    const valid = validate(data)
    validateInquiryPaymentRequest.errors = valid ? null : validate.errors.slice(0, 100)
    validate.errors = null
    return valid
  } catch {
    validateInquiryPaymentRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquiryPaymentRequest.errors = null
