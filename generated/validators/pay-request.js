// Validates a PayRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validatePayRequest as validate } from './compiled/pay-request.js'

export function validatePayRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validatePayRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validatePayRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validatePayRequest.errors = null
