/** The time that a client goes by. Another one can be given, so that a test of retries does not wait. */
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

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const end = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', end)
        resolve()
      }
      const timer = setTimeout(end, milliseconds)
      signal?.addEventListener('abort', end)
    }),
}
