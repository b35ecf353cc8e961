// Validates a InquireVaultingResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireVaultingResponse as validate } from './compiled/inquire-vaulting-response.js'

export function validateInquireVaultingResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireVaultingResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireVaultingResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireVaultingResponse.errors = null
