import type { JsonObject } from '../../json.ts'
import type { Scenario } from '../../scenario.ts'
import { createRecentMap } from '../../state/recent-map.ts'
import type { RecordTimers } from '../../state/record-timers.ts'

/** A payment session as the gateway keeps it. Times are in milliseconds since 1970. */
export interface SandboxSession {
  readonly sessionId: string
  readonly paymentRequestId: string
  readonly productCode: string
  readonly productScene: string | undefined
  /** The request that created it, which has what its payment needs. */
  readonly request: JsonObject
  /** The methods that the payer can choose from; the first one is preselected. */
  readonly methods: readonly string[]
  readonly createdAt: number
  readonly expiresAt: number
  /** The scenario of the payment that the session leads to. */
  readonly scenario: Scenario
  readonly timers: RecordTimers
  /** The payment that it became, once its payer has submitted it. */
  paymentId: string | undefined
}

/** Whether a session is of EasySafePay, whose payer pays and authorizes in the client: there is no cashier page. */
export function isEasySafePay({ productCode }: SandboxSession): boolean {
  return productCode === 'AGREEMENT_PAYMENT'
}

/** The payment sessions of a sandbox. */
export interface SessionState {
  readonly add: (session: SandboxSession) => void
  readonly find: (sessionId: string) => SandboxSession | undefined
  /** The latest session for a payment. */
  readonly findByRequestId: (paymentRequestId: string) => SandboxSession | undefined
  /** The latest sessions, newest first. */
  readonly newest: (count: number) => SandboxSession[]
}

/** The most characters of requests that are kept: a request can be as large as the body limit. */
const maxCharacters = 64 * 1_048_576

/**
 * Makes the place where sessions are kept. A session that is removed takes its timers with it.
 *
 * @param maxEntries - how many are kept; the oldest are removed above it
 */
export function createSessionState(maxEntries: number): SessionState {
  const byRequestId = new Map<string, SandboxSession>()
  const sizes = new WeakMap<SandboxSession, number>()
  const sessions = createRecentMap<SandboxSession>(maxEntries, {
    sizeOf: (session) => sizes.get(session) ?? 0,
    maxSize: maxCharacters,
    onEvict: (session) => {
      session.timers.clear()
      if (byRequestId.get(session.paymentRequestId) === session) byRequestId.delete(session.paymentRequestId)
    },
  })
  return {
    add: (session) => {
      sizes.set(session, JSON.stringify(session.request).length)
      byRequestId.set(session.paymentRequestId, session)
      sessions.set(session.sessionId, session)
    },
    find: sessions.get,
    findByRequestId: (id) => byRequestId.get(id),
    newest: sessions.newest,
  }
}
