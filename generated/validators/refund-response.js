// Validates a RefundResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateRefundResponse as validate } from './compiled/refund-response.js'

export function validateRefundResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateRefundResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateRefundResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateRefundResponse.errors = null
