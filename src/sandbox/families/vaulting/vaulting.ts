import type { JsonObject } from '../../json.ts'
import type { Scenario } from '../../scenario.ts'
import type { SandboxCard } from '../../state/card.ts'
import type { PaymentTokens } from '../../state/payment-tokens.ts'
import { createRecentMap } from '../../state/recent-map.ts'
import type { RecordTimers } from '../../state/record-timers.ts'

/** An attempt to store a card. Times are in milliseconds since 1970. */
export interface Vaulting {
  readonly vaultingRequestId: string
  /** In the address of its page. */
  readonly vaultingId: string
  /** The operation that began it. With a session the payer enters the card, otherwise the merchant has sent it. */
  readonly operation: 'createVaultingSession' | 'vaultPaymentMethod'
  readonly notifyUrl: string | undefined
  readonly redirectUrl: string | undefined
  /** The merchant's own fields, which are given back. */
  readonly metadata: string | undefined
  readonly customizedInfo: JsonObject | undefined
  readonly scenario: Scenario
  readonly createdAt: number
  readonly expiresAt: number
  readonly timers: RecordTimers
  status: 'PROCESSING' | 'SUCCESS' | 'FAIL'
  /** A code of `vaultingResultCode`. */
  code: string
  card: SandboxCard | undefined
  cardToken: string | undefined
  /** What was wrong with the last card that the payer entered. */
  problem: string | undefined
  /** How many notifications were made for it. */
  notifications: number
}

/** The attempts of a sandbox, and the cards that they have stored. */
export interface Vaultings {
  readonly add: (vaulting: Vaulting) => void
  readonly find: (vaultingRequestId: string) => Vaulting | undefined
  readonly findById: (vaultingId: string) => Vaulting | undefined
  /** The latest, newest first. */
  readonly newest: (count: number) => Vaulting[]
}

/**
 * Makes the place where attempts are kept. One that is removed takes its timers and its card with it.
 *
 * @param maxEntries - how many are kept; the oldest are removed above it
 */
export function createVaultings(maxEntries: number, tokens: PaymentTokens): Vaultings {
  const byRequestId = new Map<string, Vaulting>()
  const vaultings = createRecentMap<Vaulting>(maxEntries, {
    onEvict: (vaulting) => {
      vaulting.timers.clear()
      byRequestId.delete(vaulting.vaultingRequestId)
      if (vaulting.cardToken !== undefined) tokens.withdraw(vaulting.cardToken)
    },
  })
  return {
    add: (vaulting) => {
      vaultings.set(vaulting.vaultingId, vaulting)
      byRequestId.set(vaulting.vaultingRequestId, vaulting)
    },
    find: (vaultingRequestId) => byRequestId.get(vaultingRequestId),
    findById: vaultings.get,
    newest: vaultings.newest,
  }
}
