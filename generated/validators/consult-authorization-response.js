// Validates a ConsultAuthorizationResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateConsultAuthorizationResponse as validate } from './compiled/consult-authorization-response.js'

export function validateConsultAuthorizationResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateConsultAuthorizationResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateConsultAuthorizationResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateConsultAuthorizationResponse.errors = null
