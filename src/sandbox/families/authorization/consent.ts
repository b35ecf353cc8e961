import type { Scenario } from '../../scenario.ts'
import type { PaymentTokens } from '../../state/payment-tokens.ts'
import { createRecentMap } from '../../state/recent-map.ts'
import type { RecordTimers } from '../../state/record-timers.ts'

/** A code or token, and when it expires, in milliseconds since 1970. */
export interface Expiring {
  readonly text: string
  readonly expiresAt: number
}

/**
 * - `WAITING`: the payer has not decided
 * - `AUTHORIZED`: the payer has agreed, and the code was not exchanged yet
 * - `ACTIVE`: there are tokens
 * - `DECLINED`, `EXPIRED`: the payer has declined, or has not come
 * - `REVOKED`: by the merchant or the payer
 */
export type ConsentStatus = 'WAITING' | 'AUTHORIZED' | 'ACTIVE' | 'DECLINED' | 'EXPIRED' | 'REVOKED'

/** What a payer lets the merchant do with a wallet. */
export interface Consent {
  /** In the address of its page. */
  readonly consentId: string
  readonly authState: string
  readonly wallet: string
  readonly scopes: readonly string[]
  readonly redirectUrl: string
  readonly notifyUrl: string | undefined
  readonly authClientId: string | undefined
  /** The payer's name at the wallet, masked. */
  readonly userLoginId: string
  /** The request that asked for it, as text. */
  readonly fingerprint: string
  readonly scenario: Scenario
  readonly timers: RecordTimers
  /** Until when the payer can agree. */
  readonly waitsUntil: number
  status: ConsentStatus
  authCode: Expiring | undefined
  accessToken: Expiring | undefined
  refreshToken: Expiring | undefined
  /** How many notifications were made for it. */
  notifications: number
}

/** The consents of a sandbox. */
export interface Consents {
  readonly add: (consent: Consent) => void
  readonly find: (consentId: string) => Consent | undefined
  /** The latest one with this `authState`. */
  readonly findByState: (authState: string) => Consent | undefined
  /** The one that a code or token belongs to now; one that was replaced belongs to none. */
  readonly findByText: (codeOrToken: string) => Consent | undefined
  /** Gives a consent other codes and tokens, and withdraws those that it had. */
  readonly update: (consent: Consent, change: ConsentChange) => void
  /** The latest, newest first. */
  readonly newest: (count: number) => Consent[]
}

/** What of a consent changes together; what is left out stays. */
export type ConsentChange = Partial<Pick<Consent, 'status' | 'authCode' | 'accessToken' | 'refreshToken'>>

/**
 * Makes the place where consents are kept. One that is removed takes its timers, codes and tokens with it.
 *
 * @param maxEntries - how many are kept; the oldest are removed above it
 */
export function createConsents(maxEntries: number, tokens: PaymentTokens): Consents {
  const byState = new Map<string, Consent>()
  const byText = new Map<string, Consent>()
  const textsOf = ({ authCode, accessToken, refreshToken }: Consent) =>
    [authCode, accessToken, refreshToken].flatMap((one) => one?.text ?? [])
  const consents = createRecentMap<Consent>(maxEntries, {
    onEvict: (consent) => {
      consent.timers.clear()
      for (const text of textsOf(consent)) byText.delete(text)
      if (consent.accessToken !== undefined) tokens.withdraw(consent.accessToken.text)
      if (byState.get(consent.authState) === consent) byState.delete(consent.authState)
    },
  })
  return {
    add: (consent) => {
      consents.set(consent.consentId, consent)
      byState.set(consent.authState, consent)
    },
    find: consents.get,
    findByState: (authState) => byState.get(authState),
    findByText: (text) => byText.get(text),
    update: (consent, change) => {
      const former = consent.accessToken
      for (const text of textsOf(consent)) byText.delete(text)
      Object.assign(consent, change)
      if (former !== undefined && consent.accessToken !== former) tokens.withdraw(former.text)
      for (const text of textsOf(consent)) byText.set(text, consent)
    },
    newest: consents.newest,
  }
}
