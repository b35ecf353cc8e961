import type { NotificationReceiverOptions } from '../types.ts'
import { diagnosisLimits } from './limits.ts'

interface Admitted {
  /** When the last diagnoses were asked for; no more than are allowed in a minute. */
  readonly times: readonly number[]
  /** Settles with the last of them. */
  readonly last: Promise<unknown>
}

/** By the options of a receiver, which are its own. */
const admittedOf = new WeakMap<NotificationReceiverOptions, Admitted>()

/**
 * Runs a diagnosis after those before it, so that a receiver has one at a time, unless there were too many in the last
 * minute. Those that wait keep their bodies: no more than {@link diagnosisLimits.perMinute} of the largest.
 *
 * @param options - of the receiver
 * @param diagnose - the diagnosis
 * @returns nothing when there were too many
 */
export function admit<T>(
  options: NotificationReceiverOptions,
  diagnose: () => Promise<T>,
): Promise<T> | undefined {
  const now = timeOf(options.clock)
  const { times, last } = admittedOf.get(options) ?? { times: [], last: Promise.resolve() }
  const recent = times.filter((time) => Math.abs(now - time) < 60_000)
  if (recent.length >= diagnosisLimits.perMinute) return undefined
  const result = last.then(diagnose)
  admittedOf.set(options, { times: [...recent, now], last: result.catch(() => {}) })
  return result
}

/** A clock that fails or gives no number must not let every diagnosis through. */
function timeOf(clock: NotificationReceiverOptions['clock']): number {
  try {
    const now = clock?.()
    if (Number.isFinite(now)) return Number(now)
  } catch {
    // The refusal that was caused by it is explained all the same.
  }
  return performance.now()
}
