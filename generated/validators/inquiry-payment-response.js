// Validates a InquiryPaymentResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquiryPaymentResponse as validate } from './compiled/inquiry-payment-response.js'

export function validateInquiryPaymentResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquiryPaymentResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquiryPaymentResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquiryPaymentResponse.errors = null
