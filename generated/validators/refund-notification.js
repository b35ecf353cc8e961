// Validates a RefundNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateRefundNotification as validate } from './compiled/refund-notifications.js'

export function validateRefundNotification(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateRefundNotification.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateRefundNotification.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateRefundNotification.errors = null
