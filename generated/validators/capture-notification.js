// Validates a CaptureNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCaptureNotification as validate } from './compiled/payment-notifications.js'

export function validateCaptureNotification(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCaptureNotification.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCaptureNotification.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCaptureNotification.errors = null
