// Validates a ChangeSubscriptionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateChangeSubscriptionRequest as validate } from './compiled/change-subscription-request.js'

export function validateChangeSubscriptionRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateChangeSubscriptionRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateChangeSubscriptionRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateChangeSubscriptionRequest.errors = null
