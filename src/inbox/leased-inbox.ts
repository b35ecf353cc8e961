import { longestTimer, optionError } from '../core/check-options.ts'
import { inTime, type StartTimer, startMachineTimer } from '../core/in-time.ts'
import type { Inbox, InboxState } from './inbox.ts'
import { isInboxState } from './is-inbox-state.ts'
import { steadyClock } from './steady-clock.ts'

/**
 * How much of a lease may have passed when the reply to a claim is there. The rest is what a handler can count on: one
 * that takes no longer ends before anybody else can claim the notification.
 */
const replyShare = 1 / 2

/** What time is counted by. Another one can be given, so that a test of leases does not wait. */
export interface LeaseTime {
  /** Milliseconds from any beginning. Must not be a clock that can be set: a late reply would look like one in time. */
  readonly now: () => number
  readonly startTimer: StartTimer
}

/** What a claim came to. */
export interface ClaimResult {
  /** `claimed` only if at least half of the lease is left. */
  readonly state: InboxState
  /** Why the state is `busy` when the store has not said so: its reply took too long. */
  readonly problem?: Error
}

/** An inbox as a receiver uses it: see {@link leasedInbox}. */
export interface LeasedInbox {
  /**
   * Claims a notification.
   *
   * @param key - names the notification
   * @param owner - names the claim; random, another one for every call
   * @returns whether it may be handled now, by whoever asked
   * @throws {ConfigurationError} (as a rejection) when the inbox resolves to anything but a state; whatever the inbox
   *   itself rejects with. Nothing may be handled then
   */
  readonly claim: (key: string, owner: string) => Promise<ClaimResult>
  /**
   * Records that a notification was handled.
   *
   * @param key - names the notification
   * @param owner - of the claim
   * @throws (as a rejection) what the inbox rejects with, or an error when it does not answer in time. The record may
   *   be there all the same; the handler has succeeded in any case
   */
  readonly complete: (key: string, owner: string) => Promise<unknown>
  /**
   * Gives a claim back after a failure.
   *
   * @param key - names the notification
   * @param owner - of the claim
   * @throws (as a rejection) as `complete`; the lease then ends by itself
   */
  readonly release: (key: string, owner: string) => Promise<unknown>
}

/**
 * Uses an inbox so that a claim is never believed for longer than it lasts, and no call is waited for without an end.
 *
 * A lease begins in the store, at some time between the sending of a claim and its reply. Only the sending is known
 * here, so the lease is counted from then: it never ends later than in the store. When the reply comes after half of
 * the lease, or has not come by then, the result is `busy`, and the claim is given back as soon as the reply is there.
 * So it is when the inbox rejects: the store may have the claim although its reply was lost.
 *
 * @param inbox - the store, of which nothing is believed but the three states
 * @param leaseMs - the length of a claim, in milliseconds
 * @param time - for tests
 */
export function leasedInbox(inbox: Inbox, leaseMs: number, time: LeaseTime = machineTime()): LeasedInbox {
  const limit = Math.min(leaseMs * replyShare, longestTimer)

  const lateReply = (what: keyof Inbox) =>
    new Error(
      `The inbox did not answer ${what} within ${limit} ms: see to its store and the connection to it`,
    )

  /** Waits for a reply, but not for longer than the limit. One that is there already needs no timer. */
  const soon = (reply: unknown): unknown => {
    const isLater = typeof Object(reply).then === 'function'
    return isLater ? inTime(reply, limit, () => late, time.startTimer) : reply
  }

  const tell = async (what: 'complete' | 'release', key: string, owner: string) => {
    if ((await soon(begin(() => inbox[what](key, owner)))) === late) throw lateReply(what)
  }

  return {
    claim: async (key, owner) => {
      const sentAt = time.now()
      const reply = begin(() => inbox.claim(key, { owner, leaseMs }))
      let isSettled = false
      try {
        const state = await soon(reply)
        // A difference that is no number counts as late, too.
        isSettled = isRefused(state) || (state === 'claimed' && time.now() - sentAt <= limit)
        if (isSettled && isInboxState(state)) return { state }
        if (state === 'claimed' || state === late) return { state: 'busy', problem: lateReply('claim') }
        throw optionError(
          'inbox',
          `must resolve a claim to claimed, done or busy, but gave another ${typeof state}`,
        )
      } finally {
        // The store may have the claim, or get it yet. Not waited for; where it fails, the lease ends by itself.
        const giveBack = (state?: unknown) => isRefused(state) || inbox.release(key, owner)
        if (!isSettled)
          Promise.resolve(reply)
            .then(giveBack, () => giveBack())
            .catch(() => {})
      }
    },
    complete: (key, owner) => tell('complete', key, owner),
    release: (key, owner) => tell('release', key, owner),
  }
}

/** What stands for a reply that has not come in time. */
const late = Symbol()

function isRefused(state: unknown): boolean {
  return state === 'done' || state === 'busy'
}

/** Calls an inbox; what it throws at once becomes a rejection. What it gives at once stays as it is. */
function begin(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return Promise.reject(error)
  }
}

/**
 * The time of this machine, by a clock that nobody can set.
 *
 * @param clock - milliseconds from any beginning; `performance.now` when left out
 */
export function machineTime(clock?: () => number): LeaseTime {
  return { now: steadyClock(clock), startTimer: startMachineTimer }
}
