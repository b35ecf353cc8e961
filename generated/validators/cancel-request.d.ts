// Validates a CancelRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { CancelRequest } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link CancelRequest} as the contract describes it. Takes anything, never throws and
 * never changes its input. Stops at the first error.
 */
export declare const validateCancelRequest: {
  (data: unknown): data is CancelRequest
  /** What was wrong at the last call; `null` when nothing was. */
  errors: ValidationError[] | null
}
