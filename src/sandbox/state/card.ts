import { textIn } from '../json.ts'

/** What is kept of a card: never its number, and never its security code. */
export interface SandboxCard {
  readonly brand: string
  readonly bin: string
  readonly lastFour: string
  /** Two digits each. */
  readonly expiryMonth: string
  readonly expiryYear: string
}

/** The card of a payer by program: a published test card, without a person who could enter one. */
export const testCard: SandboxCard = {
  brand: 'VISA',
  bin: '405469',
  lastFour: '0768',
  expiryMonth: '12',
  expiryYear: '49',
}

/** What is wrong with a card, as a code of `vaultingResultCode`; or the card. */
export type CardCheck = { readonly card: SandboxCard } | { readonly code: string }

/** Leading digits of brands, in the order in which they are tried. */
const brands: readonly (readonly [RegExp, string])[] = [
  [/^4/, 'VISA'],
  [/^(?:5[1-5]|2[2-7])/, 'MASTERCARD'],
  [/^3[47]/, 'AMEX'],
  [/^35/, 'JCB'],
  [/^3(?:0|6|8)/, 'DINERS'],
  [/^62/, 'CUP'],
  [/^6/, 'DISCOVER'],
]

/**
 * Reads a card as an issuer would: its check digit, its brand and its expiry.
 *
 * @param card - with `cardNo`, `expiryMonth` and `expiryYear`
 * @param now - in milliseconds since 1970
 */
export function checkCard(card: unknown, now: number): CardCheck {
  const number = textIn(card, 'cardNo').replace(/[ -]/g, '')
  const expiryMonth = textIn(card, 'expiryMonth')
  const expiryYear = textIn(card, 'expiryYear')
  const isNumber = /^\d{12,19}$/.test(number) && hasCheckDigit(number)
  if (!isNumber) return { code: 'INVALID_CARD_NUMBER' }
  const isDate = /^(?:0[1-9]|1[0-2])$/.test(expiryMonth) && /^\d{2}$/.test(expiryYear)
  if (!isDate) return { code: 'INVALID_EXPIRATION_DATE' }
  const brand = brands.find(([digits]) => digits.test(number))?.[1]
  if (brand === undefined) return { code: 'CARD_NOT_SUPPORTED' }
  const read = { brand, bin: number.slice(0, 6), lastFour: number.slice(-4), expiryMonth, expiryYear }
  return isExpired(read, now) ? { code: 'CARD_EXPIRED' } : { card: read }
}

/** A card can be used until the end of the month in which it expires, here of the gateway's time, UTC+8. */
export function isExpired({ expiryMonth, expiryYear }: SandboxCard, now: number): boolean {
  return now >= Date.UTC(2000 + Number(expiryYear), Number(expiryMonth)) - 8 * 3_600_000
}

/** The number as it may be shown. */
export function maskedNumber({ lastFour }: SandboxCard): string {
  return `************${lastFour}`
}

/** The Luhn check: from the right, every second digit is doubled. */
function hasCheckDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}
