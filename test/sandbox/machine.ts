import type { ManualClock } from '../../src/sandbox/index.ts'
import type { Activity } from './activity.ts'

/** The time of this machine, in the hands of a test. */
export interface Machine {
  /** Sets the clock by which the machine knows the date, forward or back. What measures periods goes on as before. */
  readonly setClock: (milliseconds: number) => void
  /** Gives the machine its own time back. */
  readonly restore: () => void
}

/**
 * Makes `Date.now`, `performance.now` and `setTimeout` go by a manual clock: what is tested has then no clock of a test,
 * but the one that it has in production.
 *
 * @param clock - its time is that of `performance.now`; `Date.now` differs from it by what the clock was set
 * @param activity - is told of signatures, which other threads make in real time
 */
export function takeMachine(clock: ManualClock, activity: Activity): Machine {
  let setBy = 0
  const start = clock.now()
  const { subtle } = globalThis.crypto
  const sign = subtle.sign.bind(subtle)
  const restores = [
    replace(Date, 'now', () => clock.now() + setBy),
    replace(performance, 'now', () => clock.now() - start),
    replace(
      globalThis,
      'setTimeout',
      (run: (...values: unknown[]) => void, wait = 0, ...values: unknown[]) => {
        const timer = new AbortController()
        void clock.sleep(wait, timer.signal).then(() => timer.signal.aborted || run(...values))
        return timer
      },
    ),
    replace(globalThis, 'clearTimeout', (timer?: AbortController) => timer?.abort()),
    replace(subtle, 'sign', async (...input: Parameters<typeof sign>) => {
      activity.begin()
      try {
        return await sign(...input)
      } finally {
        activity.end()
      }
    }),
  ]
  return {
    setClock: (milliseconds) => {
      setBy += milliseconds
    },
    restore: () => {
      for (const restore of restores) restore()
    },
  }
}

function replace<Target extends object>(target: Target, name: keyof Target, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name)
  Object.defineProperty(target, name, { value, configurable: true, writable: true })
  return () => {
    if (own === undefined) Reflect.deleteProperty(target, name)
    else Object.defineProperty(target, name, own)
  }
}
