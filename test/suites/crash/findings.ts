import type { Death } from './fleet.ts'
import type { Loss } from './inbox-store.ts'
import type { Account, Invocation } from './ledger.ts'
import type { SentNotification } from './sender.ts'

/** What must all be nothing. */
export interface Faults {
  /** Notifications without an effect. */
  readonly lost: number
  /** Notifications that were acknowledged before they had their effect. */
  readonly acknowledgedTooEarly: number
  /** Notifications with more than one effect. */
  readonly effectiveTwice: number
  /** Whether the sum of all effects is another than that of all notifications. */
  readonly wrongTotal: number
  /** Handlers that began while another's lease on the notification was alive. */
  readonly handledAtTheSameTime: number
  /** Handlers that began when the lease of their own claim had ended. */
  readonly begunAfterLease: number
  /** Handlers that were called again though the one before had neither failed, nor died, nor outlived its lease, and was recorded. */
  readonly repeatedWithoutCause: number
}

/** How often handlers were called, and why more than once. */
export interface HandlerCalls {
  readonly all: number
  readonly afterFailure: number
  /** The process of the one before was killed before it had completed. */
  readonly afterKill: number
  /** The one before took longer than its lease. */
  readonly afterLease: number
  /** The one before had succeeded, but the store had not confirmed the record when the next was asked for. */
  readonly afterLostRecord: number
  /** The store was replaced by one that did not know the claim or the record of the one before. */
  readonly afterReplacement: number
}

/**
 * Compares what was sent with what it came to.
 *
 * @param lease - in milliseconds
 * @param losses - what the store has acknowledged and forgotten
 */
export function examine(
  notifications: readonly SentNotification[],
  account: Account,
  deaths: readonly Death[],
  lease: number,
  losses: readonly Loss[] = [],
): { readonly faults: Faults; readonly calls: HandlerCalls } {
  const dead = new Set(deaths.map(({ process }) => process))
  const effect = ({ key }: SentNotification) => account.effects.get(key)
  const count = (fits: (notification: SentNotification) => boolean) => notifications.filter(fits).length
  const calls = {
    all: account.invocations.length,
    afterFailure: 0,
    afterKill: 0,
    afterLease: 0,
    afterLostRecord: 0,
    afterReplacement: 0,
  }
  let handledAtTheSameTime = 0
  let repeatedWithoutCause = 0
  for (const [first, ...rest] of byKey(account.invocations)) {
    let before = first
    for (const next of rest) {
      const last = before
      before = next
      if (last && losses.some((loss) => isForgotten(last, next, loss))) {
        calls.afterReplacement += 1
        continue
      }
      const gaveBack = last?.threw === true && (last.endedAt ?? Infinity) <= next.startedAt
      const leaseEnded = next.startedAt >= (last?.askedAt ?? 0) + lease
      if (!gaveBack && !leaseEnded) handledAtTheSameTime += 1
      if (last?.threw) calls.afterFailure += 1
      else if (last && dead.has(last.process)) calls.afterKill += 1
      else if (last && (last.endedAt ?? Infinity) > last.askedAt + lease) calls.afterLease += 1
      else if (last && leaseEnded && (last.recordedAt ?? Infinity) > next.askedAt) calls.afterLostRecord += 1
      else repeatedWithoutCause += 1
    }
  }
  const expected = notifications.reduce((sum, { amount }) => sum + amount, 0)
  const faults = {
    lost: count((notification) => effect(notification) === undefined),
    acknowledgedTooEarly: count(
      (notification) => (notification.acknowledgedAt ?? Infinity) < (effect(notification)?.at ?? Infinity),
    ),
    effectiveTwice: count((notification) => (effect(notification)?.times ?? 0) > 1),
    wrongTotal: account.total === expected ? 0 : 1,
    handledAtTheSameTime,
    begunAfterLease: account.invocations.filter(({ askedAt, startedAt }) => startedAt >= askedAt + lease)
      .length,
    repeatedWithoutCause,
  }
  return { faults, calls }
}

/** The calls of handlers for each notification, in the order in which they began. */
function byKey(invocations: readonly Invocation[]): Iterable<Invocation[]> {
  const groups = new Map<string, Invocation[]>()
  for (const invocation of invocations.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const group = groups.get(invocation.key)
    if (group) group.push(invocation)
    else groups.set(invocation.key, [invocation])
  }
  return groups.values()
}

/** Whether a store that took over did not know of a call when it let the next one begin: its claim, or its record. */
function isForgotten(before: Invocation, next: Invocation, { from, until }: Loss): boolean {
  const { askedAt, startedAt, endedAt = Infinity, recordedAt = 0 } = before
  const isClaimLost = startedAt >= from && askedAt <= until
  const isRecordLost = recordedAt >= from && endedAt <= until
  return (isClaimLost || isRecordLost) && next.startedAt >= until
}
