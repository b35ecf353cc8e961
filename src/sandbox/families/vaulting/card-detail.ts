import { fieldOf, type JsonObject } from '../../json.ts'
import { maskedNumber, type SandboxCard } from '../../state/card.ts'

/** The card as answers and notifications have it. */
export function cardDetail(card: SandboxCard, cardToken: string): JsonObject {
  const { brand, bin, lastFour, expiryMonth, expiryYear } = card
  return {
    paymentMethodType: 'CARD',
    card: {
      cardToken,
      brand,
      maskedCardNo: maskedNumber(card),
      lastFour,
      bin,
      expiryMonth,
      expiryYear,
      funding: 'CREDIT',
      issuerName: 'SANDBOX BANK',
    },
  }
}

/** The card of a request of vaultPaymentMethod. */
export function requestedCard(request: JsonObject): unknown {
  return fieldOf(fieldOf(request, 'paymentMethodDetail'), 'card')
}
