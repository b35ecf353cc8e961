// Validates a UpdateAmountRequest.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { UpdateAmountRequest } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link UpdateAmountRequest} as the contract describes it. Takes anything, never throws and
 * never changes its input. Everything that is wrong is then in `errors`, up to 100 errors.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what `JSON.parse` gave
 * @returns whether it is a {@link UpdateAmountRequest}
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validateUpdateAmountRequest } from 'antom-contract/validators/update-amount-request'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validateUpdateAmountRequest(data)) {
 *   for (const error of validateUpdateAmountRequest.errors ?? []) console.error(describeError(error)) // where, and what is wrong
 * }
 * ```
 */
export declare const validateUpdateAmountRequest: {
  (data: unknown): data is UpdateAmountRequest
  /** What was wrong at the last call, in AJV's words and order; `null` when nothing was. */
  errors: ValidationError[] | null
}
