// Validates a PayResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validatePayResponse as validate } from './compiled/pay-response.js'

export function validatePayResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validatePayResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validatePayResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validatePayResponse.errors = null
