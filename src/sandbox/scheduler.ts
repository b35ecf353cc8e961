import type { Clock } from '../core/clock.ts'

/** Does work later, in the order of time. */
export interface Scheduler {
  /**
   * The time of what is done now: while work runs, the time at which it was due, however far the clock has been moved
   * beyond it; otherwise the clock's. What happens has its times from here, so that they do not depend on moves.
   */
  readonly now: () => number
  /**
   * Does work later. While other work runs, the time counts from when that was due.
   *
   * @param milliseconds - how much later, 0 or more
   * @param work - what is done; errors that it throws are ignored
   * @returns cancels the work
   */
  readonly after: (milliseconds: number, work: Work) => () => void
  /**
   * Does work at a time, which can be over.
   *
   * @param due - in milliseconds since 1970
   * @param work - as of `after`. While a promise that it returns is awaited, other work is done: the records of a sandbox do not
   *   wait for the replies of a shop.
   * @returns cancels the work
   */
  readonly at: (due: number, work: Work) => () => void
  /** When the next work is due, in milliseconds since 1970. */
  readonly next: () => number | undefined
  /** Resolves when nothing is due and no work is running. */
  readonly idle: () => Promise<void>
  /** Cancels all work that has not begun. */
  readonly close: () => void
}

/**
 * What is done later.
 *
 * @param time - the time of this work, in milliseconds since 1970: when it was due, and what has passed since it began
 */
export type Work = (time: () => number) => unknown

interface Entry {
  readonly due: number
  readonly order: number
  readonly work: Work
}

/**
 * Makes a scheduler. One wait of the clock at a time serves all work, so that thousands of timers cost one.
 *
 * @param clock - says what is due; it can be moved forward
 * @param passed - the milliseconds that have passed since any moment, without moves
 */
export function createScheduler(clock: Clock, passed: () => number = clock.now): Scheduler {
  const entries: Entry[] = []
  const running = new Set<Promise<unknown>>()
  let order = 0
  let wake = new AbortController()
  let isWaiting = false
  let isClosed = false
  let current: number | undefined

  const now = () => current ?? clock.now()
  const wait = async () => {
    isWaiting = true
    // Whoever plans work that is due at once goes on first: a payer needs the answer that has the link.
    await Promise.resolve()
    for (let first = entries[0]; first !== undefined && !isClosed; first = entries[0]) {
      const left = first.due - clock.now()
      if (left > 0) {
        wake = new AbortController()
        await clock.sleep(left, wake.signal)
        continue
      }
      entries.shift()
      run(first)
    }
    isWaiting = false
  }
  const run = ({ due, work }: Entry) => {
    const start = passed()
    const time = () => due + Math.round(passed() - start)
    let done: unknown
    current = due
    try {
      done = work(time)
    } catch {
    } finally {
      current = undefined
    }
    if (!isPromise(done)) return
    const going: Promise<unknown> = Promise.resolve(done)
      .catch(() => {})
      .finally(() => running.delete(going))
    running.add(going)
  }
  const at: Scheduler['at'] = (due, work) => {
    if (isClosed) return () => {}
    const entry: Entry = { due, order: order++, work }
    entries.splice(positionOf(entry, entries), 0, entry)
    if (!isWaiting) void wait()
    else if (entries[0] === entry) wake.abort()
    return () => {
      const index = positionOf(entry, entries)
      if (entries[index] === entry) entries.splice(index, 1)
      if (index === 0) wake.abort()
    }
  }

  return {
    now,
    after: (milliseconds, work) => at(now() + milliseconds, work),
    at,
    next: () => entries[0]?.due,
    idle: async () => {
      for (;;) {
        // One turn of the event loop, in which a wait that has just ended starts what is due. Workers have no setImmediate.
        await new Promise((resolve) => (globalThis.setImmediate ?? setTimeout)(resolve))
        const isDue = (entries[0]?.due ?? Number.POSITIVE_INFINITY) <= clock.now()
        if (running.size === 0 && !(isDue && !isClosed)) return
        await Promise.all(running)
      }
    },
    close: () => {
      isClosed = true
      entries.length = 0
      wake.abort()
    },
  }
}

/** Whether work goes on. A program can have replaced the global `Promise`, so that no class says it. */
function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

/** The index of an entry in the list, or where it belongs: the list is sorted by time and then by order. */
function positionOf({ due, order }: Entry, entries: readonly Entry[]): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = entries[middle]
    if (other !== undefined && (other.due < due || (other.due === due && other.order < order)))
      low = middle + 1
    else high = middle
  }
  return low
}
