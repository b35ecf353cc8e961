// Validates a ChangeSubscriptionResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateChangeSubscriptionResponse as validate } from './compiled/change-subscription-response.js'

export function validateChangeSubscriptionResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateChangeSubscriptionResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateChangeSubscriptionResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateChangeSubscriptionResponse.errors = null
