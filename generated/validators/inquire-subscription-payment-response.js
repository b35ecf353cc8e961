// Validates a InquireSubscriptionPaymentResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireSubscriptionPaymentResponse as validate } from './compiled/inquire-subscription-payment-response.js'

export function validateInquireSubscriptionPaymentResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireSubscriptionPaymentResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireSubscriptionPaymentResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireSubscriptionPaymentResponse.errors = null
