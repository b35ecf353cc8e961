import { fieldOf, isTrue, type JsonObject } from '../json.ts'
import { isExpired, type SandboxCard } from './card.ts'
import type { PaymentToken } from './payment-tokens.ts'

/**
 * What the token of a stored card pays with.
 *
 * @param now - the clock's
 */
export function storedCardToken(card: SandboxCard, now: () => number): PaymentToken {
  return {
    methodType: 'CARD',
    card,
    refusal: () => (isExpired(card, now()) ? 'INVALID_EXPIRATION_DATE' : undefined),
    paysAtOnce: isWithoutPayer,
  }
}

/** A stored card pays without its payer, unless an authentication is asked for. */
function isWithoutPayer(request: JsonObject): boolean {
  const metaData = fieldOf(fieldOf(request, 'paymentMethod'), 'paymentMethodMetaData')
  return !isTrue(fieldOf(metaData, 'is3DSAuthentication'))
}
