// Validates a DisputeResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateDisputeResponse as validate } from './compiled/dispute-response.js'

export function validateDisputeResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateDisputeResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateDisputeResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateDisputeResponse.errors = null
