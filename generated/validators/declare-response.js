// Validates a DeclareResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateDeclareResponse as validate } from './compiled/declare-response.js'

export function validateDeclareResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateDeclareResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateDeclareResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateDeclareResponse.errors = null
