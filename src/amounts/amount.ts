import { type Currency, currencyDecimals } from '../../generated/currencies.ts'
import type { Amount } from '../../generated/types.ts'
import { AmountError, type AmountErrorReason } from './amount-error.ts'

/** The most digits of a value that the API takes. */
const maxDigits = 16

/**
 * Makes the amount that the API takes out of one that people write, exactly: the value counts the currency's smallest
 * unit, of which some currencies have no hundredth (CLP, JPY, KRW, VND).
 *
 * @param decimal - digits with a point before the decimals, if any: `'10.50'`; zero or more, and not more decimals than
 *   the currency has. A string, because `0.1 + 0.2` is not 0.3.
 * @param currency - the ISO 4217 code of a currency that the contract has decimals for
 * @returns the amount as the API takes it: `value` counts the currency's smallest unit, without leading zeros
 * @throws {AmountError} `unknown-currency`, `not-an-amount`, `too-many-decimals` or `too-large` (16 digits at most)
 *
 * @example
 * ```ts
 * amount('10.50', 'USD') // { currency: 'USD', value: '1050' }
 * amount('1050', 'JPY') // { currency: 'JPY', value: '1050' }
 * ```
 *
 * Source: https://docs.antom.com/ac/ref/cc; ISO 4217
 */
export function amount(decimal: string, currency: Currency): Amount & { readonly currency: Currency } {
  const decimals = decimalsOf(currency)
  const [, whole, fraction = ''] = (typeof decimal === 'string' && /^(\d+)(?:\.(\d+))?$/.exec(decimal)) || []
  if (whole === undefined) {
    throw refuse(
      'not-an-amount',
      typeof decimal === 'number'
        ? "A number can be inexact, as 0.1 + 0.2 is: give the amount as a string such as '10.50'"
        : "The amount is not digits with a point before the decimals, as a string such as '10.50'",
    )
  }
  if (fraction.length > decimals) {
    throw refuse(
      'too-many-decimals',
      `The amount has ${fraction.length} decimals and ${currency} has ${decimals || 'none'}: round it by your own rules first`,
    )
  }
  const value = (whole + fraction.padEnd(decimals, '0')).replace(/^0+(?=\d)/, '')
  if (value.length > maxDigits)
    throw refuse(
      'too-large',
      `The amount has ${value.length} digits in the smallest unit of ${currency}, more than ${maxDigits}`,
    )
  return { currency, value }
}

/**
 * Writes an amount of the API as people do: the opposite of {@link amount}.
 *
 * @param amount - an amount with a currency that the contract has decimals for
 * @returns digits, with a point and all of the currency's decimals where it has some: `'10.50'`
 * @throws {AmountError} `unknown-currency` or `not-an-amount`
 *
 * @example
 * ```ts
 * decimalOf({ currency: 'USD', value: '1050' }) // '10.50'
 * decimalOf({ currency: 'JPY', value: '1050' }) // '1050'
 * ```
 *
 * Source: https://docs.antom.com/ac/ref/cc; ISO 4217
 */
export function decimalOf(amount: Amount): string {
  // In JavaScript it can be anything.
  const { currency, value }: Amount = Object(amount)
  const decimals = decimalsOf(currency)
  if (typeof value !== 'string' || !/^\d+$/.test(value)) {
    throw refuse('not-an-amount', 'The value of an amount is digits only, as a string')
  }
  const digits = value.replace(/^0+/, '').padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

function decimalsOf(currency: string): number {
  // Own properties only, and a lookup by a name that may not be there.
  const table: Readonly<Record<string, number>> = currencyDecimals
  const decimals = Object.hasOwn(table, currency) ? table[currency] : undefined
  if (decimals !== undefined) return decimals
  const meant = String(currency).trim().toUpperCase()
  throw refuse(
    'unknown-currency',
    Object.hasOwn(table, meant)
      ? `A currency is three capital letters: write '${meant}'`
      : 'The contract does not say how many decimals this currency has: write its value in the smallest unit yourself',
  )
}

function refuse(reason: AmountErrorReason, message: string): AmountError {
  return new AmountError(`${message}.`, { reason })
}
