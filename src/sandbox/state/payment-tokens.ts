import { fieldOf, type JsonObject, textIn, textOf } from '../json.ts'
import type { SandboxCard } from './card.ts'

/** What a token that the sandbox has issued pays with. */
export interface PaymentToken {
  /** The payment method that it stands for, such as `GCASH` or `CARD`. */
  readonly methodType: string
  /** The card that it stands for. */
  readonly card?: SandboxCard
  /** Whether it is good for one payment alone. */
  readonly isOneOff?: boolean
  /** Why a payment with it is refused now, as a code of pay; undefined when it pays. */
  readonly refusal: () => string | undefined
  /** Whether a payment with it is made without its payer. */
  readonly paysAtOnce: (request: JsonObject) => boolean
  /** Called when a payment with it begins. */
  readonly onPayment?: () => void
}

/** The kinds of tokens; each is a part of their text. */
export type TokenKind = 'access' | 'card' | 'nonce'

/** The tokens that this sandbox has issued and that pay can take. */
export interface PaymentTokens {
  /**
   * Issues a token.
   *
   * @param id - makes its text unique
   * @returns its text
   */
  readonly issue: (kind: TokenKind, id: string, token: PaymentToken) => string
  /** Withdraws a token: a payment with it is refused as one with a token that does not exist. */
  readonly withdraw: (text: string) => void
  /** The token that a request of pay names. */
  readonly find: (request: JsonObject) => PaymentToken | undefined
  /**
   * Why the token of a request of pay does not pay, as a result code. A token that this sandbox cannot have issued is
   * left alone: requests that are made up for a test name such ones.
   */
  readonly refusal: (request: JsonObject) => string | undefined
}

/** Makes an empty register. Whoever issues tokens withdraws them as well, and so decides how many there are. */
export function createPaymentTokens(): PaymentTokens {
  const tokens = new Map<string, PaymentToken>()
  const find = (request: JsonObject) =>
    tokens.get(textIn(fieldOf(request, 'paymentMethod'), 'paymentMethodId'))
  return {
    issue: (kind, id, token) => {
      const text = `sandbox-${kind}-${id}`
      tokens.set(text, token)
      return text
    },
    withdraw: (text) => {
      tokens.delete(text)
    },
    find,
    refusal: (request) => {
      const method = fieldOf(request, 'paymentMethod')
      const text = textOf(method, 'paymentMethodId') ?? ''
      const methodType = textIn(method, 'paymentMethodType')
      const token = find(request)
      if (token === undefined && !/^sandbox-(?:access|card|nonce)-/.test(text)) return undefined
      if (token?.methodType === methodType) return token.refusal()
      const isCard = methodType === 'CARD' && textIn(request, 'productCode') === 'CASHIER_PAYMENT'
      return isCard ? 'INVALID_CARD_NUMBER' : 'INVALID_ACCESS_TOKEN'
    },
  }
}
