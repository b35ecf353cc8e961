import { type Clock, monotonicTime, waitFor } from '../core/clock.ts'
import { onAbort } from '../core/on-abort.ts'

/** A clock that goes on as another one does, and can be moved forward besides. */
export interface MovableClock extends Clock {
  /**
   * Moves the time forward. Waits that are over by then end.
   *
   * @param milliseconds - how far, 0 or more
   */
  readonly move: (milliseconds: number) => void
  /** The milliseconds that have passed since any moment, without those by which the time was moved. */
  readonly passed: () => number
}

/**
 * Makes one, so that a person who has a sandbox need not wait for a month.
 *
 * @param clock - by which time passes
 */
export function createMovableClock(clock: Clock): MovableClock {
  let moved = 0
  const wakes = new Set<() => void>()
  const now = () => clock.now() + moved
  return {
    now,
    passed: () => monotonicTime(clock),
    sleep: async (milliseconds, signal) => {
      const until = now() + milliseconds
      while (now() < until && !signal?.aborted) {
        const wake = new AbortController()
        const end = () => wake.abort()
        wakes.add(end)
        const unlisten = signal && onAbort(signal, end)
        await waitFor(clock, until - now(), wake.signal)
        wakes.delete(end)
        unlisten?.()
      }
    },
    move: (milliseconds) => {
      moved += milliseconds
      for (const end of wakes) end()
    },
  }
}
