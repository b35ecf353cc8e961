import type { LeaseTime } from '../../src/inbox/leased-inbox.ts'

/** Time that passes only when a test says so. */
export interface VirtualTime extends LeaseTime {
  /** Lets time pass: runs what is due, in the order of its time, and what follows from it. */
  readonly pass: (milliseconds: number) => Promise<void>
  /** How many calls are waiting for their time. */
  readonly waiting: () => number
}

interface Entry {
  readonly at: number
  readonly run: () => void
}

/** Makes a time that begins at 0. */
export function virtualTime(): VirtualTime {
  let now = 0
  const entries = new Set<Entry>()
  /** The first of those that come next; of two at the same time the one that was asked for first. */
  const next = (until: number): Entry | undefined => {
    let first: Entry | undefined
    for (const entry of entries) if (entry.at <= until && !(first && first.at <= entry.at)) first = entry
    return first
  }
  return {
    now: () => now,
    startTimer: (milliseconds, run) => {
      const entry = { at: now + milliseconds, run }
      entries.add(entry)
      return () => entries.delete(entry)
    },
    pass: async (milliseconds) => {
      const end = now + milliseconds
      await promises()
      for (let entry = next(end); entry; entry = next(end)) {
        entries.delete(entry)
        now = entry.at
        entry.run()
        await promises()
      }
      now = end
    },
    waiting: () => entries.size,
  }
}

/** Resolves when every promise that can go on has gone on. */
function promises(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
