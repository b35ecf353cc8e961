// Validates a PayRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validatePayRequest as validate } from './compiled/pay-request.js'

export function validatePayRequest(data) {
  try {
    const valid = validate(data)
    validatePayRequest.errors = valid ? null : validate.errors.slice(0, 100)
    validate.errors = null
    return valid
  } catch {
    validatePayRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validatePayRequest.errors = null
