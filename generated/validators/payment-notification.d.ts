// Validates a PaymentNotification.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { PaymentNotification } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link PaymentNotification} as the contract describes it. Takes anything, never throws and
 * never changes its input. Stops at the first error.
 */
export declare const validatePaymentNotification: {
  (data: unknown): data is PaymentNotification
  /** What was wrong at the last call; `null` when nothing was. */
  errors: ValidationError[] | null
}
