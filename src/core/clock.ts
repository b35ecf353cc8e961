/** The time that a client and a sandbox go by. Another one can be given, so that a test of retries does not wait. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now` gives them. */
  readonly now: () => number
  /**
   * Waits.
   *
   * @param milliseconds - how long, 0 or more
   * @param signal - ends the wait early; the promise must then be settled, either way
   */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** What `setTimeout` can wait at most; it takes a longer wait for none at all. */
const longestTimer = 2 ** 31 - 1

/**
 * Makes the clock of the machine.
 *
 * @param keepsAlive - whether a program that only waits goes on
 */
export function machineClock(keepsAlive: boolean): Clock {
  return {
    now: () => Date.now(),
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const end = () => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', end)
          resolve()
        }
        const timer = setTimeout(end, Math.min(milliseconds, longestTimer))
        // Workers and browsers have numbers for timers, whatever types the program is compiled with.
        if (!keepsAlive) (timer as { unref?: () => void }).unref?.()
        signal?.addEventListener('abort', end)
      }),
  }
}
