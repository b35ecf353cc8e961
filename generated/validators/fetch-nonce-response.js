// Validates a FetchNonceResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateFetchNonceResponse as validate } from './compiled/fetch-nonce-response.js'

export function validateFetchNonceResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateFetchNonceResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateFetchNonceResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateFetchNonceResponse.errors = null
