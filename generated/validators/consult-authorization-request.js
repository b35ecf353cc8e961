// Validates a ConsultAuthorizationRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateConsultAuthorizationRequest as validate } from './compiled/consult-authorization-request.js'

export function validateConsultAuthorizationRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateConsultAuthorizationRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateConsultAuthorizationRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateConsultAuthorizationRequest.errors = null
