// Validates a DownloadDisputeEvidenceRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateDownloadDisputeEvidenceRequest as validate } from './compiled/download-dispute-evidence-request.js'

export function validateDownloadDisputeEvidenceRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateDownloadDisputeEvidenceRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateDownloadDisputeEvidenceRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateDownloadDisputeEvidenceRequest.errors = null
