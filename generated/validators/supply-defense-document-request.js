// Validates a SupplyDefenseDocumentRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateSupplyDefenseDocumentRequest as validate } from './compiled/supply-defense-document-request.js'

export function validateSupplyDefenseDocumentRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateSupplyDefenseDocumentRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateSupplyDefenseDocumentRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateSupplyDefenseDocumentRequest.errors = null
