/** How long a payer has to enter a card, and how long processing takes without one. */
export const sessionLasts = 30 * 60_000
export const processing = 5000

/** Cards that shops send and payers enter. The last moment of a card's month counts, in the gateway's time. */
export const cards = {
  good: { cardNo: '4054695723100768', expiryMonth: '12', expiryYear: '49' },
  soon: { cardNo: '5555555555554444', expiryMonth: '04', expiryYear: '26' },
  wrong: { cardNo: '4054695723100767', expiryMonth: '12', expiryYear: '49' },
  expired: { cardNo: '4054695723100768', expiryMonth: '02', expiryYear: '26' },
} as const
export type CardName = keyof typeof cards

/** From when on a card is refused, by its month. */
const expiries: Readonly<Record<CardName, number>> = {
  good: Date.parse('2050-01-01T00:00:00+08:00'),
  soon: Date.parse('2026-05-01T00:00:00+08:00'),
  wrong: 0,
  expired: Date.parse('2026-03-01T00:00:00+08:00'),
}

/** What an issuer says of a card at a time; undefined when nothing is wrong with it. */
export function refusalOf(card: CardName, at: number): string | undefined {
  if (card === 'wrong') return 'INVALID_CARD_NUMBER'
  return at >= expiries[card] ? 'CARD_EXPIRED' : undefined
}

/** An attempt to store a card, as the documented rules have it. */
export interface ModelVaulting {
  readonly id: string
  readonly operation: 'createVaultingSession' | 'vaultPaymentMethod'
  isDuplicated: boolean
  page: string
  status: 'open' | 'S' | 'F'
  card: CardName
  /** How and when it ends by itself. */
  readonly fate: { readonly at: number; readonly ends: 'S' | 'F' }
}

export function newVaulting(
  id: string,
  operation: ModelVaulting['operation'],
  at: number,
  card: CardName,
  ends?: 'S' | 'F',
): ModelVaulting {
  const fate =
    ends === undefined ? ({ at: at + sessionLasts, ends: 'F' } as const) : { at: at + processing, ends }
  return { id, operation, isDuplicated: false, page: '', status: 'open', card, fate }
}

/** What has come about by a moment. */
export function settleVaulting(vaulting: ModelVaulting, at: number): void {
  if (vaulting.status === 'open' && at >= vaulting.fate.at) vaulting.status = vaulting.fate.ends
}

/** The payer enters a card, or is authenticated; whether the attempt was open. It stays so after a card that is refused. */
export function storeCard(vaulting: ModelVaulting, card: CardName, at: number): boolean {
  settleVaulting(vaulting, at)
  if (vaulting.status !== 'open') return false
  if (refusalOf(card, at) !== undefined) return true
  vaulting.status = 'S'
  vaulting.card = card
  return true
}

export function failVaulting(vaulting: ModelVaulting, at: number): boolean {
  settleVaulting(vaulting, at)
  if (vaulting.status !== 'open') return false
  vaulting.status = 'F'
  return true
}

/** A stored card, or a nonce, by its token. */
export interface ModelCard {
  readonly text: string
  readonly card: CardName
  readonly kind: 'stored' | 'nonce'
  isUsed: boolean
}

/** Why a payment with a card's token is refused; undefined when it is not. */
export function refusalOfToken({ card, kind, isUsed }: ModelCard, at: number): string | undefined {
  if (kind === 'nonce') return isUsed ? 'INVALID_CARD_NUMBER' : undefined
  return at >= expiries[card] ? 'INVALID_EXPIRATION_DATE' : undefined
}
