// Validates a PaymentNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { PaymentNotification } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link PaymentNotification} as the contract describes it. Takes anything, never throws and
 * never changes its input. Everything that is wrong is then in `errors`, up to 100 errors.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what `JSON.parse` gave
 * @returns whether it is a {@link PaymentNotification}
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validatePaymentNotification } from 'antom-contract/validators/payment-notification'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validatePaymentNotification(data)) {
 *   for (const error of validatePaymentNotification.errors ?? []) console.error(describeError(error)) // where, and what is wrong
 * }
 * ```
 */
export declare const validatePaymentNotification: {
  (data: unknown): data is PaymentNotification
  /** What was wrong at the last call, in AJV's words and order; `null` when nothing was. */
  errors: ValidationError[] | null
}
