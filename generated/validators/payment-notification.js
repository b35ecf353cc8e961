// Validates a PaymentNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validatePaymentNotification as validate } from './compiled/notifications.js'

export function validatePaymentNotification(data) {
  try {
    const valid = validate(data)
    validatePaymentNotification.errors = valid ? null : validate.errors.slice(0, 100)
    validate.errors = null
    return valid
  } catch {
    validatePaymentNotification.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validatePaymentNotification.errors = null
