import type { Inbox } from '../../../src/inbox/inbox.ts'
import type { NotificationContext } from '../../../src/notifications/index.ts'

export const stores = ['redis', 'postgres'] as const

/** Where notifications are claimed. */
export type StoreName = (typeof stores)[number]

export const effects = ['by-key', 'transaction'] as const

/**
 * How a handler has its effect once.
 *
 * - `by-key`: the effect itself is idempotent by the key of the notification
 * - `transaction`: nothing about the effect is; it shares a transaction with the completion of the notification
 */
export type EffectKind = (typeof effects)[number]

/** One call of a handler. Times are milliseconds of the clock that all processes of this machine share. */
export interface Invocation {
  readonly id: string
  readonly key: string
  /** The process, by its place and how often it was started. */
  readonly process: string
  /** Before the claim was asked for, so before its lease began. */
  readonly askedAt: number
  /** After the claim was given. */
  readonly startedAt: number
  /** When the handler succeeded or threw; undefined when the process died before. */
  readonly endedAt?: number
  readonly threw?: boolean
  /** When the inbox had confirmed that it is recorded; undefined when it never did. */
  readonly recordedAt?: number
}

/** What the notifications have done to the world. */
export interface Account {
  /** How often each key was effective, and since when. */
  readonly effects: ReadonlyMap<string, { readonly times: number; readonly at: number }>
  /** The sum of the amounts. */
  readonly total: number
  readonly invocations: readonly Invocation[]
}

/**
 * A store as a receiver uses it: the inbox under test, the effect, and the records of what happened when. The inbox has a
 * connection of its own, which may be a bad one; what is recorded for the account gets through whatever happens.
 */
export interface Ledger {
  readonly inbox: Inbox
  readonly begin: (invocation: Invocation) => Promise<unknown>
  readonly end: (id: string, endedAt: number, threw: boolean) => Promise<unknown>
  readonly recorded: (id: string, recordedAt: number) => Promise<unknown>
  /** Does what the notification asks for, once: adds its amount. */
  readonly apply: (
    context: Pick<NotificationContext, 'key'>,
    amount: number,
    at: () => number,
  ) => Promise<unknown>
  readonly account: () => Promise<Account>
  readonly close: () => Promise<unknown>
}

/** Milliseconds of a clock that all processes of this machine share, whatever they take for the time of day. */
export function sharedNow(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
