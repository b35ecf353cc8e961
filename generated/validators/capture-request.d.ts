// Validates a CaptureRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { CaptureRequest } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link CaptureRequest} as the contract describes it. Takes anything, never throws and
 * never changes its input. Everything that is wrong is then in `errors`, up to 100 errors.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what `JSON.parse` gave
 * @returns whether it is a {@link CaptureRequest}
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validateCaptureRequest } from 'antom-contract/validators/capture-request'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validateCaptureRequest(data)) {
 *   for (const error of validateCaptureRequest.errors ?? []) console.error(describeError(error)) // where, and what is wrong
 * }
 * ```
 */
export declare const validateCaptureRequest: {
  (data: unknown): data is CaptureRequest
  /** What was wrong at the last call, in AJV's words and order; `null` when nothing was. */
  errors: ValidationError[] | null
}
