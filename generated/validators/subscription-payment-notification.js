// Validates a SubscriptionPaymentNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateSubscriptionPaymentNotification as validate } from './compiled/subscription-notifications.js'

export function validateSubscriptionPaymentNotification(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateSubscriptionPaymentNotification.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateSubscriptionPaymentNotification.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateSubscriptionPaymentNotification.errors = null
