// Validates a UpdateSubscriptionResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateUpdateSubscriptionResponse as validate } from './compiled/update-subscription-response.js'

export function validateUpdateSubscriptionResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateUpdateSubscriptionResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateUpdateSubscriptionResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateUpdateSubscriptionResponse.errors = null
