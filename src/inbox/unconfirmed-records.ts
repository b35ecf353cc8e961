/** The keys that this process has recorded in transactions of which it does not know yet whether they were committed. */
export interface UnconfirmedRecords {
  /** After a record was written in a transaction. */
  readonly add: (key: string) => void
  readonly has: (key: string) => boolean
  /** One transaction less: its handler has failed. */
  readonly drop: (key: string) => void
  /** The record is there: whichever transaction wrote it, nothing is left to confirm. */
  readonly clear: (key: string) => void
}

/**
 * Remembers such keys. They are counted, since after the end of a lease a second handler can record the same key.
 *
 * @param most - how many keys; beyond it the oldest is forgotten. Each one has, or had, a connection with an open
 *   transaction, so that only keys for which nobody calls `complete` or `release` can become so many
 */
export function createUnconfirmedRecords(most = 10_000): UnconfirmedRecords {
  const counts = new Map<string, number>()
  return {
    add: (key) => {
      const count = (counts.get(key) ?? 0) + 1
      // The newest stands last.
      counts.delete(key)
      counts.set(key, count)
      const [oldest = key] = counts.keys()
      if (counts.size > most) counts.delete(oldest)
    },
    has: (key) => counts.has(key),
    drop: (key) => {
      const count = (counts.get(key) ?? 0) - 1
      if (count > 0) counts.set(key, count)
      else counts.delete(key)
    },
    clear: (key) => void counts.delete(key),
  }
}
