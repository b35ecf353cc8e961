// Validates a CancelRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCancelRequest as validate } from './compiled/cancel-request.js'

export function validateCancelRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCancelRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCancelRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCancelRequest.errors = null
