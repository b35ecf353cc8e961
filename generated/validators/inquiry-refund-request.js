// Validates a InquiryRefundRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquiryRefundRequest as validate } from './compiled/inquiry-refund-request.js'

export function validateInquiryRefundRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquiryRefundRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquiryRefundRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquiryRefundRequest.errors = null
