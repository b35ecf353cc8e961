import { checkNumber } from '../core/check-options.ts'
import type { Clock } from '../core/clock.ts'

/** The last time that `Date` has, in milliseconds since 1970. */
const endOfTime = 8.64e15

/** A clock whose time changes only by `advance`. Made by {@link createManualClock}. */
export interface ManualClock extends Clock {
  /**
   * Moves the time forward and ends the timers that are due by then, in the order of time.
   *
   * @param milliseconds - how far, 0 or more
   * @throws {ConfigurationError} when it is anything else: the time of a sandbox does not go back
   */
  readonly advance: (milliseconds: number) => void
  /** When the next wait ends, in milliseconds since 1970; `undefined` when no wait is under way. */
  readonly next: () => number | undefined
}

interface Timer {
  readonly until: number
  readonly end: () => void
}

/**
 * Makes a clock for tests: with it, hours of notification retries take no time.
 *
 * @param start - the time it shows first, in milliseconds since 1970; now when left out
 * @returns a clock that stands still until it is advanced
 * @throws {ConfigurationError} when `start` is no such time
 *
 * @example
 * ```ts
 * const clock = createManualClock()
 * const sandbox = await createSandbox({ clock })
 * clock.advance(120_000) // the second send of a notification that was not acknowledged is due
 * await sandbox.settled()
 * ```
 */
export function createManualClock(start: number = Date.now()): ManualClock {
  let time = checkNumber('start', start, 0, endOfTime, 'number')
  const timers = new Set<Timer>()
  const earliest = () =>
    [...timers].reduce<Timer | undefined>(
      (first, timer) => (first === undefined || timer.until < first.until ? timer : first),
      undefined,
    )
  return {
    now: () => time,
    next: () => earliest()?.until,
    advance: (milliseconds) => {
      const target = time + checkNumber('milliseconds', milliseconds, 0, endOfTime, 'number')
      for (let timer = earliest(); timer !== undefined && timer.until <= target; timer = earliest()) {
        time = Math.max(time, timer.until)
        timer.end()
      }
      time = target
    },
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const timer: Timer = {
          until: time + milliseconds,
          end: () => {
            timers.delete(timer)
            signal?.removeEventListener('abort', timer.end)
            resolve()
          },
        }
        timers.add(timer)
        signal?.addEventListener('abort', timer.end)
      }),
  }
}
