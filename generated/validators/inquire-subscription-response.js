// Validates a InquireSubscriptionResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireSubscriptionResponse as validate } from './compiled/inquire-subscription-response.js'

export function validateInquireSubscriptionResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireSubscriptionResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireSubscriptionResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireSubscriptionResponse.errors = null
