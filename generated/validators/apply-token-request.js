// Validates a ApplyTokenRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateApplyTokenRequest as validate } from './compiled/apply-token-request.js'

export function validateApplyTokenRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateApplyTokenRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateApplyTokenRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateApplyTokenRequest.errors = null
