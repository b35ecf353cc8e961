// Validates a InquiryDeclarationRequestsRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquiryDeclarationRequestsRequest as validate } from './compiled/inquiry-declaration-requests-request.js'

export function validateInquiryDeclarationRequestsRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquiryDeclarationRequestsRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquiryDeclarationRequestsRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquiryDeclarationRequestsRequest.errors = null
