// Validates a ConsultAuthorizationResponse.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ConsultAuthorizationResponse } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link ConsultAuthorizationResponse} as the contract describes it. Takes anything, never throws and
 * never changes its input. Everything that is wrong is then in `errors`, up to 100 errors.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what `JSON.parse` gave
 * @returns whether it is a {@link ConsultAuthorizationResponse}
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validateConsultAuthorizationResponse } from 'antom-contract/validators/consult-authorization-response'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validateConsultAuthorizationResponse(data)) {
 *   for (const error of validateConsultAuthorizationResponse.errors ?? []) console.error(describeError(error)) // where, and what is wrong
 * }
 * ```
 */
export declare const validateConsultAuthorizationResponse: {
  (data: unknown): data is ConsultAuthorizationResponse
  /** What was wrong at the last call, in AJV's words and order; `null` when nothing was. */
  errors: ValidationError[] | null
}
