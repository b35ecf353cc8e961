// Validates a InquiryPaymentRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { InquiryPaymentRequest } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link InquiryPaymentRequest} as the contract describes it. Takes anything, never throws and
 * never changes its input. Stops at the first error.
 */
export declare const validateInquiryPaymentRequest: {
  (data: unknown): data is InquiryPaymentRequest
  /** What was wrong at the last call; `null` when nothing was. */
  errors: ValidationError[] | null
}
