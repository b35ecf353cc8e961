// Validates a UpdateAmountRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateUpdateAmountRequest as validate } from './compiled/update-amount-request.js'

export function validateUpdateAmountRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateUpdateAmountRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateUpdateAmountRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateUpdateAmountRequest.errors = null
