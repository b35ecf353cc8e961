// Validates a UploadInvoiceShippingFileRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateUploadInvoiceShippingFileRequest as validate } from './compiled/upload-invoice-shipping-file-request.js'

export function validateUploadInvoiceShippingFileRequest(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateUploadInvoiceShippingFileRequest.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateUploadInvoiceShippingFileRequest.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateUploadInvoiceShippingFileRequest.errors = null
