// Validates a FetchNonceResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { FetchNonceResponse } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link FetchNonceResponse} as the contract describes it. Takes anything, never throws and
 * never changes its input. Everything that is wrong is then in `errors`, up to 100 errors.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what `JSON.parse` gave
 * @returns whether it is a {@link FetchNonceResponse}
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validateFetchNonceResponse } from 'antom-contract/validators/fetch-nonce-response'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validateFetchNonceResponse(data)) {
 *   for (const error of validateFetchNonceResponse.errors ?? []) console.error(describeError(error)) // where, and what is wrong
 * }
 * ```
 */
export declare const validateFetchNonceResponse: {
  (data: unknown): data is FetchNonceResponse
  /** What was wrong at the last call, in AJV's words and order; `null` when nothing was. */
  errors: ValidationError[] | null
}
