// Validates a InquiryRefundResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquiryRefundResponse as validate } from './compiled/inquiry-refund-response.js'

export function validateInquiryRefundResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquiryRefundResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquiryRefundResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquiryRefundResponse.errors = null
