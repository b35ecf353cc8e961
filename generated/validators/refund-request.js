// Validates a RefundRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateRefundRequest as validate } from './compiled/refund-request.js'

export function validateRefundRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateRefundRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateRefundRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateRefundRequest.errors = null
