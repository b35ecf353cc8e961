import { onAbort } from './on-abort.ts'

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
  /**
   * Milliseconds since any fixed moment, which no setting of the clock changes, as `performance.now` gives them: for
   * periods such as `totalTimeout`. When left out, periods go by `now`.
   */
  readonly monotonic?: (() => number) | undefined
}

/**
 * Reads the time by which periods are measured.
 *
 * @param clock - whose `monotonic` is used when it has one, and its `now` otherwise
 * @returns milliseconds since some fixed moment
 */
export function monotonicTime(clock: Clock): number {
  return clock.monotonic === undefined ? clock.now() : clock.monotonic()
}

/**
 * Waits by a clock. A clock may reject when the signal ends the wait: that is no error here.
 *
 * @param clock - the client's
 * @param milliseconds - how long
 * @param signal - ends the wait early
 * @throws what the clock throws while the signal is not aborted
 */
export async function waitFor(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  try {
    await clock.sleep(milliseconds, signal)
  } catch (error) {
    if (!signal?.aborted) throw error
  }
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
    monotonic: () => performance.now(),
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const end = () => {
          clearTimeout(timer)
          unlisten?.()
          resolve()
        }
        const timer = setTimeout(end, Math.min(milliseconds, longestTimer))
        // Workers and browsers have numbers for timers, whatever types the program is compiled with.
        if (!keepsAlive) (timer as { unref?: () => void }).unref?.()
        const unlisten = signal && onAbort(signal, end)
      }),
  }
}
