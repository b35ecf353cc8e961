// Validates a InquireExchangeRateResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateInquireExchangeRateResponse as validate } from './compiled/inquire-exchange-rate-response.js'

export function validateInquireExchangeRateResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateInquireExchangeRateResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateInquireExchangeRateResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateInquireExchangeRateResponse.errors = null
