/** The time that a sandbox goes by. The client takes the same kind, so that one clock can drive both in a test. */
export interface SandboxClock {
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

/** The time of the machine. Its timers do not keep a program alive. */
export const machineClock: SandboxClock = {
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
      // Workers have numbers for timers.
      if (typeof timer === 'object') timer.unref()
      signal?.addEventListener('abort', end)
    }),
}
