import { decimalOf } from './amount.ts'

/**
 * Writes an amount as people read it, whatever it holds. For what is shown, not for what is sent or compared.
 *
 * @param amount - an amount of the API; nothing of it needs to be valid
 * @returns such as `1,234.50 HKD`; of a currency whose decimals are not known `123450 (minor units) XAU`
 *
 * @example
 * ```ts
 * amountText({ currency: 'HKD', value: '1000' }) // '10.00 HKD'
 * ```
 */
export function amountText({
  currency,
  value,
}: {
  readonly currency: string
  readonly value: string
}): string {
  // A longer text is no amount of the API, and to group its digits would take long.
  if (/^\d{1,32}$/.test(value)) {
    try {
      const [whole = '', decimals] = decimalOf({ currency, value }).split('.')
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
      return `${decimals === undefined ? grouped : `${grouped}.${decimals}`} ${currency}`
    } catch {}
  }
  return `${value} (minor units) ${currency}`
}
