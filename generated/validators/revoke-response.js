// Validates a RevokeResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateRevokeResponse as validate } from './compiled/revoke-response.js'

export function validateRevokeResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateRevokeResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateRevokeResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateRevokeResponse.errors = null
