// Validates a CreateSubscriptionResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateCreateSubscriptionResponse as validate } from './compiled/create-subscription-response.js'

export function validateCreateSubscriptionResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateCreateSubscriptionResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateCreateSubscriptionResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateCreateSubscriptionResponse.errors = null
