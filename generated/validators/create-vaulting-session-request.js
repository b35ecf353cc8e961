// Validates a CreateVaultingSessionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCreateVaultingSessionRequest as validate } from './compiled/create-vaulting-session-request.js'

export function validateCreateVaultingSessionRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCreateVaultingSessionRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCreateVaultingSessionRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCreateVaultingSessionRequest.errors = null
