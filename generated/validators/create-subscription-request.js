// Validates a CreateSubscriptionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCreateSubscriptionRequest as validate } from './compiled/create-subscription-request.js'

export function validateCreateSubscriptionRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCreateSubscriptionRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCreateSubscriptionRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCreateSubscriptionRequest.errors = null
