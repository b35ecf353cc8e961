// Validates a PayResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { PayResponse } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link PayResponse} as the contract describes it. Takes anything, never throws and
 * never changes its input. Everything that is wrong is then in `errors`, up to 100 errors.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what `JSON.parse` gave
 * @returns whether it is a {@link PayResponse}
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validatePayResponse } from 'antom-contract/validators/pay-response'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validatePayResponse(data)) {
 *   for (const error of validatePayResponse.errors ?? []) console.error(describeError(error)) // where, and what is wrong
 * }
 * ```
 */
export declare const validatePayResponse: {
  (data: unknown): data is PayResponse
  /** What was wrong at the last call, in AJV's words and order; `null` when nothing was. */
  errors: ValidationError[] | null
}
