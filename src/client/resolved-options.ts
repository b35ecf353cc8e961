import type { Clock } from '../core/clock.ts'
import type { PreparedPrivateKey, PreparedPublicKey } from '../signing/index.ts'
import type { ClientHooks } from './hooks.ts'

/** What a client was configured with, checked and complete. */
export interface ResolvedClientOptions {
  readonly clientId: string
  readonly privateKey: PreparedPrivateKey
  readonly antomPublicKey: PreparedPublicKey
  readonly keyVersion: number
  readonly agentToken: string | undefined
  /** The URL before an operation's path. */
  readonly endpoint: string
  readonly timeout: number
  readonly totalTimeout: number
  readonly retries: number
  readonly maxResponseSize: number
  readonly strict: boolean
  readonly checkRequests: boolean
  /** What it resolves with is looked at before it is used: programs give a `fetch` of any make. */
  readonly fetch: (url: string, init: RequestInit) => Promise<unknown>
  /** The machine's when undefined; `clockOf` makes it, so that a program that starts need not load it. */
  readonly clock: Clock | undefined
  readonly hooks: ClientHooks
}

/** What one call can set for itself. */
export interface CallOptions {
  /** Ends the call: the error is then a `TransportError` with the reason `aborted`. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for each attempt, 1 or more; the client's when left out. */
  readonly timeout?: number | undefined
  /** How often the same request may be sent again, 0 to 10; the client's when left out. */
  readonly retries?: number | undefined
}
