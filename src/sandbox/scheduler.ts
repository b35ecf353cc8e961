import type { Clock } from '../core/clock.ts'

/** Does work later, in the order of time. */
export interface Scheduler {
  /**
   * Does work later.
   *
   * @param milliseconds - how much later, 0 or more
   * @param work - what is done; errors that it throws are ignored
   * @returns cancels the work
   */
  readonly after: (milliseconds: number, work: () => unknown) => () => void
  /** When the next work is due, in milliseconds since 1970. */
  readonly next: () => number | undefined
  /** Resolves when nothing is due and no work is running. */
  readonly idle: () => Promise<void>
  /** Cancels all work that has not begun. */
  readonly close: () => void
}

interface Entry {
  readonly due: number
  readonly order: number
  readonly work: () => unknown
}

/** Makes a scheduler. One wait of the clock at a time serves all work, so that thousands of timers cost one. */
export function createScheduler(clock: Clock): Scheduler {
  const entries: Entry[] = []
  const running = new Set<Promise<unknown>>()
  let order = 0
  let wake = new AbortController()
  let isWaiting = false
  let isClosed = false

  const wait = async () => {
    isWaiting = true
    for (let first = entries[0]; first !== undefined && !isClosed; first = entries[0]) {
      const left = first.due - clock.now()
      if (left > 0) {
        wake = new AbortController()
        await clock.sleep(left, wake.signal)
        continue
      }
      entries.shift()
      run(first.work)
    }
    isWaiting = false
  }
  const run = (work: () => unknown) => {
    const going: Promise<unknown> = Promise.resolve()
      .then(work)
      .catch(() => {})
      .finally(() => running.delete(going))
    running.add(going)
  }

  return {
    after: (milliseconds, work) => {
      if (isClosed) return () => {}
      const entry: Entry = { due: clock.now() + milliseconds, order: order++, work }
      entries.splice(positionOf(entry, entries), 0, entry)
      if (!isWaiting) void wait()
      else if (entries[0] === entry) wake.abort()
      return () => {
        const index = positionOf(entry, entries)
        if (entries[index] === entry) entries.splice(index, 1)
        if (index === 0) wake.abort()
      }
    },
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
