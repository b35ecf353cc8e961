import type { Inbox } from './inbox.ts'

/** How a {@link createMemoryInbox} is made. */
export interface MemoryInboxOptions {
  /** How many notifications it remembers; 10000 when left out. The oldest handled ones are forgotten first. */
  readonly maxEntries?: number
  /** The current time in milliseconds; `Date.now` when left out. */
  readonly clock?: () => number
}

/**
 * Makes an inbox in the memory of this process. It forgets everything when the process ends, and knows nothing of
 * other processes: enough where handlers are idempotent by themselves.
 *
 * @param options - its size and its clock
 * @returns an inbox for the option `inbox`
 *
 * @example
 * ```ts
 * createNotificationReceiver({ clientId, antomPublicKey, on, onUnknown, inbox: createMemoryInbox({ maxEntries: 500 }) })
 * ```
 */
export function createMemoryInbox({ maxEntries = 10_000, clock = Date.now }: MemoryInboxOptions = {}): Inbox {
  const leases = new Map<string, { readonly owner: string; readonly end: number }>()
  const done = new Set<string>()
  const release = (key: string, owner: string) => {
    if (leases.get(key)?.owner === owner) leases.delete(key)
  }
  return {
    claim(key, { owner, leaseMs }) {
      const now = clock()
      // Whoever crashed left a lease behind. They end in the order in which they were made, or nearly.
      for (const [other, { end }] of leases) {
        if (end > now) break
        leases.delete(other)
      }
      if (done.has(key)) return 'done'
      if ((leases.get(key)?.end ?? 0) > now) return 'busy'
      // Whoever had this one may have it ended behind a longer lease; it takes no room any more.
      leases.delete(key)
      if (leases.size >= maxEntries) return 'busy'
      leases.set(key, { owner, end: now + leaseMs })
      return 'claimed'
    },
    complete(key, owner) {
      release(key, owner)
      // It was handled, whoever has it by now.
      done.add(key)
      const [oldest = key] = done
      if (done.size > maxEntries) done.delete(oldest)
    },
    release,
  }
}
