// Validates a NotificationAcknowledgement.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateNotificationAcknowledgement as validate } from './compiled/notification-acknowledgement.js'

export function validateNotificationAcknowledgement(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateNotificationAcknowledgement.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateNotificationAcknowledgement.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateNotificationAcknowledgement.errors = null
