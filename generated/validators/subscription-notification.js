// Validates a SubscriptionNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateSubscriptionNotification as validate } from './compiled/subscription-notifications.js'

export function validateSubscriptionNotification(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateSubscriptionNotification.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateSubscriptionNotification.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateSubscriptionNotification.errors = null
