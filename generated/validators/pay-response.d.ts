// Validates a PayResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { PayResponse } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link PayResponse} as the contract describes it. Takes anything, never throws and
 * never changes its input. Stops at the first error.
 */
export declare const validatePayResponse: {
  (data: unknown): data is PayResponse
  /** What was wrong at the last call; `null` when nothing was. */
  errors: ValidationError[] | null
}
