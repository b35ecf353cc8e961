import { checkFunction, checkNames, checkNumber, optionError } from '../core/check-options.ts'
import type { Inbox } from './inbox.ts'
import { leaseOf } from './lease.ts'
import { steadyClock } from './steady-clock.ts'

/** How a {@link createMemoryInbox} is made. */
export interface MemoryInboxOptions {
  /**
   * How many handled notifications it remembers, and how many it lets be handled at the same time; 10000 when left out,
   * at most 10000000. The oldest handled ones are forgotten first; a claim is never forgotten before its lease has
   * ended. While so many are being handled, the claim of every other one fails, and the receiver answers 503.
   */
  readonly maxEntries?: number | undefined
  /**
   * Milliseconds from any beginning, by which leases end; `performance.now` when left out, so that setting the clock of
   * the machine changes nothing. When yours is set back, leases end later by no more than the time since it was last
   * read; when it is set forward, they end early.
   */
  readonly clock?: (() => number) | undefined
}

const optionNames = ['maxEntries', 'clock'] as const

/**
 * Makes an inbox in the memory of this process. It forgets everything when the process ends, and knows nothing of
 * other processes: enough where handlers are idempotent by themselves.
 *
 * @param options - its size and its clock
 * @returns an inbox for the option `inbox`
 * @throws {ConfigurationError} when an option cannot be used, or is none
 *
 * @example
 * ```ts
 * createNotificationReceiver({ clientId, antomPublicKey, on, onUnknown, inbox: createMemoryInbox({ maxEntries: 500 }) })
 * ```
 */
export function createMemoryInbox(options: MemoryInboxOptions = {}): Inbox {
  checkNames(options, optionNames, 'createMemoryInbox')
  const { maxEntries = 10_000, clock } = options
  checkNumber('maxEntries', maxEntries, 1, 10_000_000)
  checkFunction('clock', clock)
  const now = steadyClock(clock)
  const leases = new Map<string, { readonly owner: string; readonly end: number }>()
  const done = new Set<string>()
  /** No lease ends before this. */
  let firstEnd = 0

  const release = (key: string, owner: string) => {
    if (leases.get(key)?.owner === owner) leases.delete(key)
  }
  /** Forgets the leases that have ended: their handlers hang, or were never heard of again. */
  const forgetEnded = (time: number) => {
    firstEnd = Number.POSITIVE_INFINITY
    for (const [key, { end }] of leases) {
      if (end > time) firstEnd = Math.min(firstEnd, end)
      else leases.delete(key)
    }
  }

  return {
    claim(key, { owner, leaseMs }) {
      const length = leaseOf(leaseMs)
      const time = now()
      // About once in the length of a lease: with all leases released in time, few are left to look at.
      if (firstEnd <= time) forgetEnded(time)
      if (done.has(key)) return 'done'
      if (leases.has(key)) return 'busy'
      // Not busy: nobody else has this one.
      if (leases.size >= maxEntries)
        throw optionError(
          'maxEntries',
          `of the inbox in memory is ${maxEntries}, and so many are being handled`,
        )
      const end = time + length
      leases.set(key, { owner, end })
      firstEnd = Math.min(firstEnd, end)
      return 'claimed'
    },
    complete(key, owner) {
      release(key, owner)
      // The handler has succeeded, so that it is recorded, also when another has claimed it since. A second
      // completion counts as the newest.
      done.delete(key)
      done.add(key)
      const [oldest = key] = done
      if (done.size > maxEntries) done.delete(oldest)
    },
    release,
  }
}
