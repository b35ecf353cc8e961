// Validates a CancelSubscriptionResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCancelSubscriptionResponse as validate } from './compiled/cancel-subscription-response.js'

export function validateCancelSubscriptionResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCancelSubscriptionResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCancelSubscriptionResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCancelSubscriptionResponse.errors = null
