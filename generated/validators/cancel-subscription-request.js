// Validates a CancelSubscriptionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCancelSubscriptionRequest as validate } from './compiled/cancel-subscription-request.js'

export function validateCancelSubscriptionRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCancelSubscriptionRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCancelSubscriptionRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCancelSubscriptionRequest.errors = null
