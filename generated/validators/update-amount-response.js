// Validates a UpdateAmountResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateUpdateAmountResponse as validate } from './compiled/update-amount-response.js'

export function validateUpdateAmountResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateUpdateAmountResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateUpdateAmountResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateUpdateAmountResponse.errors = null
