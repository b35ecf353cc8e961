// Validates a RevokeRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateRevokeRequest as validate } from './compiled/revoke-request.js'

export function validateRevokeRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateRevokeRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateRevokeRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateRevokeRequest.errors = null
