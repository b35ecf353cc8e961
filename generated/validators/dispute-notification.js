// Validates a DisputeNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateDisputeNotification as validate } from './compiled/dispute-notifications.js'

export function validateDisputeNotification(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateDisputeNotification.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateDisputeNotification.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateDisputeNotification.errors = null
