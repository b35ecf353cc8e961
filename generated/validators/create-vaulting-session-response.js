// Validates a CreateVaultingSessionResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCreateVaultingSessionResponse as validate } from './compiled/create-vaulting-session-response.js'

export function validateCreateVaultingSessionResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCreateVaultingSessionResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCreateVaultingSessionResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCreateVaultingSessionResponse.errors = null
