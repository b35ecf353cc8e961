// Validates a AcceptDisputeRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateAcceptDisputeRequest as validate } from './compiled/accept-dispute-request.js'

export function validateAcceptDisputeRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateAcceptDisputeRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateAcceptDisputeRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateAcceptDisputeRequest.errors = null
