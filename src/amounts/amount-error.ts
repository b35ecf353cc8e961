import { AntomError } from '../core/errors/antom-error.ts'

/**
 * Why an amount cannot be read or written.
 *
 * - `unknown-currency`: the contract does not say how many decimals the currency has
 * - `not-an-amount`: the text is not a plain decimal number, zero or more, or the `Amount` is not one
 * - `too-many-decimals`: there are more decimals than the currency has
 * - `too-large`: the value would have more than 16 digits
 * - `other-currency`: amounts that belong together are in two currencies
 */
export type AmountErrorReason =
  | 'unknown-currency'
  | 'not-an-amount'
  | 'too-many-decimals'
  | 'too-large'
  | 'other-currency'

/**
 * An amount cannot be read or written exactly. Raised by {@link amount}, {@link decimalOf} and {@link remainingAmount},
 * which round nothing.
 *
 * @example
 * ```ts
 * if (isAmountError(error) && error.reason === 'too-many-decimals') askForAnotherAmount()
 * ```
 */
export class AmountError extends AntomError {
  /** Why the amount cannot be read or written. */
  readonly reason: AmountErrorReason

  constructor(message: string, options: { readonly reason: AmountErrorReason }) {
    super(message)
    this.reason = options.reason
  }

  override get name(): 'AmountError' {
    return 'AmountError'
  }
}

/**
 * Tells whether a caught value is an {@link AmountError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isAmountError(error)) console.error(error.reason)
 * ```
 */
export function isAmountError(value: unknown): value is AmountError {
  return value instanceof AmountError
}
