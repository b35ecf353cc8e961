// Validates a InquireExchangeRateRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireExchangeRateRequest as validate } from './compiled/inquire-exchange-rate-request.js'

export function validateInquireExchangeRateRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireExchangeRateRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireExchangeRateRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireExchangeRateRequest.errors = null
