// Validates a FetchNonceRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateFetchNonceRequest as validate } from './compiled/fetch-nonce-request.js'

export function validateFetchNonceRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateFetchNonceRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateFetchNonceRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateFetchNonceRequest.errors = null
