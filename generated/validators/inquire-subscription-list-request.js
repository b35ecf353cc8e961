// Validates a InquireSubscriptionListRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireSubscriptionListRequest as validate } from './compiled/inquire-subscription-list-request.js'

export function validateInquireSubscriptionListRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireSubscriptionListRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireSubscriptionListRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireSubscriptionListRequest.errors = null
