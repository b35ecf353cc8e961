// Validates a InquiryPaymentRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquiryPaymentRequest as validate } from './compiled/inquiry-payment-request.js'

export function validateInquiryPaymentRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquiryPaymentRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquiryPaymentRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquiryPaymentRequest.errors = null
