// Validates a CancelResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { CancelResponse } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link CancelResponse} as the contract describes it. Takes anything, never throws and
 * never changes its input. Stops at the first error.
 */
export declare const validateCancelResponse: {
  (data: unknown): data is CancelResponse
  /** What was wrong at the last call; `null` when nothing was. */
  errors: ValidationError[] | null
}
