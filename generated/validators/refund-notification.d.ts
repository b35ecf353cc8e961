// Validates a RefundNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { RefundNotification } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link RefundNotification} as the contract describes it. Takes anything, never throws and
 * never changes its input. Everything that is wrong is then in `errors`, up to 100 errors.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what `JSON.parse` gave
 * @returns whether it is a {@link RefundNotification}
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validateRefundNotification } from 'antom-contract/validators/refund-notification'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validateRefundNotification(data)) {
 *   for (const error of validateRefundNotification.errors ?? []) console.error(describeError(error)) // where, and what is wrong
 * }
 * ```
 */
export declare const validateRefundNotification: {
  (data: unknown): data is RefundNotification
  /** What was wrong at the last call, in AJV's words and order; `null` when nothing was. */
  errors: ValidationError[] | null
}
