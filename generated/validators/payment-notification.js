// Validates a PaymentNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validatePaymentNotification as validate } from './compiled/payment-notifications.js'

export function validatePaymentNotification(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validatePaymentNotification.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validatePaymentNotification.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validatePaymentNotification.errors = null
