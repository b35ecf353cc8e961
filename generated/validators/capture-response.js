// Validates a CaptureResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCaptureResponse as validate } from './compiled/capture-response.js'

export function validateCaptureResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCaptureResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCaptureResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCaptureResponse.errors = null
