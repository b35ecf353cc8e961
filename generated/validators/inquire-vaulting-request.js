// Validates a InquireVaultingRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireVaultingRequest as validate } from './compiled/inquire-vaulting-request.js'

export function validateInquireVaultingRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireVaultingRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireVaultingRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireVaultingRequest.errors = null
