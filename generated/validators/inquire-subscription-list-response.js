// Validates a InquireSubscriptionListResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireSubscriptionListResponse as validate } from './compiled/inquire-subscription-list-response.js'

export function validateInquireSubscriptionListResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireSubscriptionListResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireSubscriptionListResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireSubscriptionListResponse.errors = null
