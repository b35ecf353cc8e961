// Validates a DownloadDisputeEvidenceResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateDownloadDisputeEvidenceResponse as validate } from './compiled/download-dispute-evidence-response.js'

export function validateDownloadDisputeEvidenceResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateDownloadDisputeEvidenceResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateDownloadDisputeEvidenceResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateDownloadDisputeEvidenceResponse.errors = null
