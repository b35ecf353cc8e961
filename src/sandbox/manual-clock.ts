import type { Clock } from '../core/clock.ts'

/** A clock that stands still until it is moved. Made by {@link createManualClock}. */
export interface ManualClock extends Clock {
  /**
   * Moves the time on and ends the waits that are over by then, in their order.
   *
   * @param milliseconds - how far, 0 or more
   */
  readonly advance: (milliseconds: number) => void
  /** When the next wait ends, in milliseconds since 1970; `undefined` when nothing waits. */
  readonly next: () => number | undefined
}

/**
 * Makes a clock for tests: with it, hours of notification retries take no time.
 *
 * @param start - the time it shows first, in milliseconds since 1970; now when left out
 * @returns a clock that stands still until it is advanced
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
  let time = start
  const waits = new Set<{ readonly until: number; readonly end: () => void }>()
  const earliest = () =>
    [...waits].reduce<{ readonly until: number; readonly end: () => void } | undefined>(
      (first, wait) => (first === undefined || wait.until < first.until ? wait : first),
      undefined,
    )
  return {
    now: () => time,
    next: () => earliest()?.until,
    advance: (milliseconds) => {
      const target = time + milliseconds
      for (let wait = earliest(); wait !== undefined && wait.until <= target; wait = earliest()) {
        time = Math.max(time, wait.until)
        wait.end()
      }
      time = target
    },
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const wait = {
          until: time + milliseconds,
          end: () => {
            waits.delete(wait)
            signal?.removeEventListener('abort', wait.end)
            resolve()
          },
        }
        waits.add(wait)
        signal?.addEventListener('abort', wait.end)
      }),
  }
}
