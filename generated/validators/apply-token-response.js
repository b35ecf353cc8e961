// Validates a ApplyTokenResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateApplyTokenResponse as validate } from './compiled/apply-token-response.js'

export function validateApplyTokenResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateApplyTokenResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateApplyTokenResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateApplyTokenResponse.errors = null
