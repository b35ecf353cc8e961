// Validates a InquireSubscriptionPaymentRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireSubscriptionPaymentRequest as validate } from './compiled/inquire-subscription-payment-request.js'

export function validateInquireSubscriptionPaymentRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireSubscriptionPaymentRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireSubscriptionPaymentRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireSubscriptionPaymentRequest.errors = null
