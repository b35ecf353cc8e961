// Validates a CaptureRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCaptureRequest as validate } from './compiled/capture-request.js'

export function validateCaptureRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCaptureRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCaptureRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCaptureRequest.errors = null
