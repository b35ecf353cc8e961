// Validates a InquireSubscriptionRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireSubscriptionRequest as validate } from './compiled/inquire-subscription-request.js'

export function validateInquireSubscriptionRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireSubscriptionRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireSubscriptionRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireSubscriptionRequest.errors = null
