import type { FamilyContext } from '../../family.ts'
import { fieldOf, isTrue, type JsonObject, textIn, textOf } from '../../json.ts'
import { checkCard, maskedNumber, type SandboxCard, testCard } from '../../state/card.ts'
import type { PaymentCard, SandboxPayment } from '../../state/payment-state.ts'

/**
 * Reads what a request of pay, or of a session, says of the card: its token, its number, and whether it is to be stored.
 * Without a card in it, one that is to be stored is a test card, as the payer has no place here to enter one.
 */
export function paymentCard(request: JsonObject, { clock, state }: FamilyContext): PaymentCard | undefined {
  const method = fieldOf(request, 'paymentMethod')
  const isCard = textIn(method, 'paymentMethodType') === 'CARD'
  if (!isCard || textIn(request, 'productCode') !== 'CASHIER_PAYMENT') return undefined
  const metaData = [method, fieldOf(request, 'availablePaymentMethod')].map((one) =>
    fieldOf(one, 'paymentMethodMetaData'),
  )
  const isAsked = metaData.some((one) => isTrue(fieldOf(one, 'tokenize')))
  const asksToStore = !isAsked && metaData.some((one) => textOf(one, 'tokenizeMode') === 'ASKFORCONSENT')
  const stores = isAsked || asksToStore
  const held = state.tokens.find(request)
  const given = metaData.find((one) => fieldOf(one, 'cardNo') !== undefined)
  const card = held?.card ?? (given === undefined && stores ? testCard : cardIn(given, clock.now()))
  const token = held === undefined || held.isOneOff === true ? undefined : textOf(method, 'paymentMethodId')
  return card && { card, asksToStore, stores, token }
}

/** The card of a request. One with a wrong number or date pays, as no issuer is asked here, but is never stored. */
function cardIn(metaData: unknown, now: number): SandboxCard | undefined {
  const checked = checkCard(metaData, now)
  return 'card' in checked ? checked.card : undefined
}

/** The card that paid, as results have it. */
export function cardInfo({ card: paidBy, paymentId }: SandboxPayment): JsonObject {
  if (paidBy === undefined) return {}
  const { card, token } = paidBy
  const { brand, bin, lastFour, expiryMonth, expiryYear } = card
  return {
    cardNo: maskedNumber(card),
    cardBrand: brand,
    cardBin: bin,
    lastFour,
    expiryMonth,
    expiryYear,
    funding: 'CREDIT',
    issuerName: 'SANDBOX BANK',
    networkTransactionId: `sandbox-network-${paymentId}`,
    ...(token !== undefined && { cardToken: token }),
  }
}
