// Validates a DeclareRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateDeclareRequest as validate } from './compiled/declare-request.js'

export function validateDeclareRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateDeclareRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateDeclareRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateDeclareRequest.errors = null
