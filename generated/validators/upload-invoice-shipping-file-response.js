// Validates a UploadInvoiceShippingFileResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import { validateUploadInvoiceShippingFileResponse as validate } from './compiled/upload-invoice-shipping-file-response.js'

export function validateUploadInvoiceShippingFileResponse(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    validateUploadInvoiceShippingFileResponse.errors = errors?.length > 100 ? errors.slice(0, 100) : errors
    return valid
  } catch {
    validateUploadInvoiceShippingFileResponse.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
validateUploadInvoiceShippingFileResponse.errors = null
