// Validates a UpdateSubscriptionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateUpdateSubscriptionRequest as validate } from './compiled/update-subscription-request.js'

export function validateUpdateSubscriptionRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateUpdateSubscriptionRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateUpdateSubscriptionRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateUpdateSubscriptionRequest.errors = null
