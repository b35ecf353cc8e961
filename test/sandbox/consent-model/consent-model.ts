import { expect } from 'vitest'
import type { PayRequest } from '../../../generated/types.ts'
import { checkNever as checkPaymentsNever } from '../model.ts'
import type { World } from '../world.ts'
import type { ModelConsent } from './consent-rules.ts'
import type { ShopBook } from './shop-book.ts'
import { type ModelCard, type ModelVaulting, settleVaulting } from './vaulting-rules.ts'

/** A payment that has an amount: all but those of a subscription. */
export type AmountPayRequest = Extract<PayRequest, { readonly paymentAmount: object }>

/** A payment with a token, or one that brings a token. */
export interface ModelPayment {
  readonly id: string
  readonly value: number
  readonly request: AmountPayRequest
  readonly kind: 'debit' | 'first' | 'card'
  status: 'open' | 'paid' | 'failed'
  /** How and when it ends by itself. */
  readonly fate: { readonly at: number; readonly ends: 'paid' | 'failed' }
  /** Whether its token was alive when it began. */
  readonly isGood: boolean
  /** What a first payment brings. */
  readonly consent?: ModelConsent
  /** Whether what it brings may be told twice, on purpose. */
  readonly isDuplicated: boolean
  /** Whether it stores the card that pays. */
  readonly stores?: boolean
}

/** Shop and gateway, as the documented rules have them. */
export interface ConsentModel {
  readonly consents: ModelConsent[]
  /** Every access token that the shop has ever seen, and every code. */
  readonly accessTexts: { readonly text: string; readonly consent: ModelConsent }[]
  readonly refreshTexts: { readonly text: string; readonly consent: ModelConsent }[]
  readonly vaultings: ModelVaulting[]
  readonly cards: ModelCard[]
  readonly payments: ModelPayment[]
  count: number
}

export const newModel = (): ConsentModel => ({
  consents: [],
  accessTexts: [],
  refreshTexts: [],
  vaultings: [],
  cards: [],
  payments: [],
  count: 0,
})

/** What has come about by a moment. */
export function settlePayment(payment: ModelPayment, at: number): void {
  if (payment.status === 'open' && at >= payment.fate.at) payment.status = payment.fate.ends
}

/** Learns what the shop was told: codes and tokens are called as they were in redirects and notifications. */
export function learn(model: ConsentModel, book: ShopBook, now: number): void {
  for (const consent of model.consents) {
    const [code] = book.codes.get(consent.authState) ?? []
    if (consent.code !== undefined) consent.code.text = code
    const row = book.rows.get(consent.authState)
    const { access } = consent
    if (consent.origin === 'payment' && row?.access !== undefined && access !== undefined) {
      access.text ??= row.access
    }
    const text = row?.access
    if (text !== undefined && !model.accessTexts.some((one) => one.text === text))
      model.accessTexts.push({ text, consent })
  }
  for (const vaulting of model.vaultings) {
    settleVaulting(vaulting, now)
    learnCard(model, book.cardTokens.get(vaulting.id), vaulting.card)
  }
  for (const payment of model.payments) {
    settlePayment(payment, now)
    if (payment.stores === true) learnCard(model, book.cardTokens.get(payment.id), 'good')
  }
}

export function learnCard(
  model: ConsentModel,
  text: string | undefined,
  card: ModelCard['card'],
  kind: ModelCard['kind'] = 'stored',
): void {
  if (text === undefined || model.cards.some((one) => one.text === text)) return
  model.cards.push({ text, card, kind, isUsed: false })
}

/** What never holds, whenever it is looked at. */
export function checkNever(model: ConsentModel, world: World & { readonly book: ShopBook }): void {
  checkPaymentsNever(world)
  const payments = new Map(model.payments.map((payment) => [payment.id, payment]))
  for (const { paymentRequestId, status } of world.sandbox.payments(1000)) {
    const isGood = payments.get(paymentRequestId)?.isGood === true
    expect([paymentRequestId, status === 'SUCCESS' && !isGood]).toEqual([paymentRequestId, false])
  }
  // Redirect and notification carry the same code.
  for (const [authState, codes] of world.book.codes) expect([authState, codes.size]).toEqual([authState, 1])
}
