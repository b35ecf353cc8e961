// Validates a CancelResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCancelResponse as validate } from './compiled/cancel-response.js'

export function validateCancelResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCancelResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCancelResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCancelResponse.errors = null
