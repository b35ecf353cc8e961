// Validates a InquiryDeclarationRequestsResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquiryDeclarationRequestsResponse as validate } from './compiled/inquiry-declaration-requests-response.js'

export function validateInquiryDeclarationRequestsResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquiryDeclarationRequestsResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquiryDeclarationRequestsResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquiryDeclarationRequestsResponse.errors = null
