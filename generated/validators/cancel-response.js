// Validates a CancelResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCancelResponse as validate } from './compiled/cancel-response.js'

export function validateCancelResponse(data) {
  try {
    const valid = validate(data)
    validateCancelResponse.errors = valid ? null : validate.errors.slice(0, 100)
    validate.errors = null
    return valid
  } catch {
    validateCancelResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCancelResponse.errors = null
