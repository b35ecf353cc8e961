// `Symbol.asyncDispose`, for programs that have neither the types of Node nor the newest of the language.
/// <reference lib="esnext.disposable" preserve="true" />
import type { SandboxDeclarations } from './families/customs/sandbox-declarations.ts'
import type { SandboxDisputes } from './families/dispute/sandbox-disputes.ts'
import type { SandboxSubscriptions } from './families/subscription/sandbox-subscriptions.ts'
import type { Scenario } from './scenario.ts'
import type { Delivery, DeliveryAttempt } from './state/delivery-state.ts'
import type { PaymentSnapshot } from './state/payment-snapshot.ts'

/** What a client and a receiver need to work with a sandbox. The names are those of their options. */
export interface SandboxCredentials {
  /** The merchant's client id. */
  readonly clientId: string
  /** The merchant's private key, when the sandbox made it; otherwise empty. */
  readonly privateKey: string
  /** The gateway's public key, SubjectPublicKeyInfo: it verifies answers and notifications. */
  readonly antomPublicKey: string
  /** Scheme, host and port. */
  readonly baseUrl: string
}

/** The requests for which a scenario is set. */
export interface SimulateOptions {
  /** Only requests with this idempotency key (or, where the operation has none, payment id). */
  readonly id?: string | undefined
  /** How many requests meet it, 1 or more; 1 when left out. */
  readonly times?: number | undefined
}

/** A local gateway. Made by {@link createSandbox}. */
export interface Sandbox {
  /** Scheme, host and port of the gateway and its pages. */
  readonly url: string
  /** Under which URLs other machines reach it: one for each address, when it listens on all of them. */
  readonly networkUrls: readonly string[]
  /** Options for a client or a receiver: spread them. */
  readonly credentials: SandboxCredentials
  /**
   * SHA-256 of the public key that requests are verified with (SubjectPublicKeyInfo) in hexadecimal, as
   * `openssl pkey -pubin -outform DER | openssl dgst -sha256` prints it. Empty for a `CryptoKey` that cannot be exported.
   */
  readonly merchantKeyFingerprint: string
  /**
   * Answers a request without a network: give it to a client as its `fetch`.
   *
   * @param input - a URL or a request
   * @param init - as `fetch` has it
   * @throws {TypeError} (as a rejection) where the connection breaks, as `fetch` does, and once the sandbox is closed; the
   *   reason of a signal that is aborted
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>
  /**
   * Sets a scenario for coming requests.
   *
   * @param operation - such as `capture`
   * @param scenario - a result code, a lost answer, a late notification
   * @param which - which requests and how many; the next one when left out
   * @throws {ConfigurationError} when the operation or the code is not in the contract, a field of the scenario or an
   *   option is not known or cannot be used, or the scenario says nothing of what happens
   */
  readonly simulate: (operation: string, scenario: Scenario, which?: SimulateOptions) => void
  /**
   * Has the payer approve a cashier payment, by `paymentId` or `paymentRequestId`; authorize a subscription, by
   * `subscriptionRequestId`; agree to an authorization, by `authState`; or store a card, by `vaultingRequestId`. Whether
   * it was waiting for that. In a payment session that is still open, by `paymentSessionId` or `paymentRequestId`, the
   * payer submits first.
   */
  readonly approve: (id: string) => boolean
  /**
   * Has the payer decline one, for a reason that is a result code (`PROCESS_FAIL` for a payment when left out); whether
   * it was waiting. In a session that is still open the payer submits first. An authorization takes no reason: that a
   * payer declines is not notified.
   *
   * @throws {ConfigurationError} when the code is no reason for what has this id
   */
  readonly decline: (id: string, code?: string) => boolean
  /**
   * Has the payer end an authorization at the wallet, by `authState`; whether there was one. Payers of `ANTOM_BIZ_ACCOUNT`
   * cannot.
   */
  readonly revoke: (authState: string) => boolean
  /** A payment by `paymentId` or `paymentRequestId`. */
  readonly payment: (id: string) => PaymentSnapshot | undefined
  /**
   * The latest payments, newest first; 50 when no number is given.
   *
   * @throws {ConfigurationError} for what is no number from 0
   */
  readonly payments: (count?: number) => PaymentSnapshot[]
  /** The subscriptions, and what payers and wallets do with them. */
  readonly subscriptions: SandboxSubscriptions
  /** The disputes: opened by a program here, and decided as payers, schemes and Antom decide them. */
  readonly disputes: SandboxDisputes
  /** The declarations, and what the customs answer to them. */
  readonly declarations: SandboxDeclarations
  /**
   * The latest notifications with every send of them, newest first; 50 when no number is given.
   *
   * @throws {ConfigurationError} for what is no number from 0
   */
  readonly deliveries: (count?: number) => Delivery[]
  /**
   * Sends a notification once more, at once, with a new time and signature. Once acknowledged it is not sent again;
   * otherwise what was planned for it stays planned.
   *
   * @param id - its number among `deliveries()`
   * @returns what came of it (as a promise); `undefined` for a number that there is not, or no longer
   */
  readonly resend: (id: string) => Promise<DeliveryAttempt | undefined>
  /** When the next timer is due, in milliseconds since 1970; `undefined` without timers. */
  readonly next: () => number | undefined
  /** Resolves when all work that is due is done, notifications included: a reply can take 10 seconds of real time. */
  readonly settled: () => Promise<void>
  /**
   * Moves the sandbox's time forward, as a person does on its first page. What is due by then is done at once, in order
   * and with the times at which it was due: charges of subscriptions, deadlines of disputes, notifications. Its answers
   * and notifications have the moved time in their headers: a receiver with `tolerance` refuses them.
   *
   * @param milliseconds - how far, from 0; 100 years in all
   * @throws {ConfigurationError} when the number cannot be used
   *
   * @example
   * ```ts
   * sandbox.advance(31 * 86_400_000)
   * await sandbox.settled()
   * ```
   */
  readonly advance: (milliseconds: number) => void
  /** Stops listening, answering and sending; what is being sent is broken off, and no hook is called any more. */
  readonly close: () => Promise<void>
  /** The same as `close`, for `await using`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>
}
