/** A map with limits: above them the oldest entries are evicted. */
export interface RecentMap<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  /** Evicts the oldest entry, but never the last one. */
  readonly evictOldest: () => void
  /** The values, newest first. */
  readonly newest: (count: number) => Value[]
  readonly size: () => number
}

/** Options of a map besides the number of its entries. */
export interface RecentMapOptions<Value> {
  /** Called with each entry that is evicted. */
  readonly onEvict?: (value: Value) => void
  /** The size of an entry; it must not change. */
  readonly sizeOf?: (value: Value) => number
  /** The largest sum of sizes. The newest entry stays even if it is larger. */
  readonly maxSize?: number
}

/**
 * Makes an empty map.
 *
 * @param maxEntries - how many entries it holds, 1 or more
 * @param options - a limit of size, and a callback for evicted entries
 */
export function createRecentMap<Value>(
  maxEntries: number,
  { onEvict = () => {}, sizeOf = () => 0, maxSize = Number.POSITIVE_INFINITY }: RecentMapOptions<Value> = {},
): RecentMap<Value> {
  const entries = new Map<string, Value>()
  let size = 0
  const evictOldest = () => {
    const [first] = entries
    if (first === undefined || entries.size === 1) return
    const [key, value] = first
    entries.delete(key)
    size -= sizeOf(value)
    onEvict(value)
  }
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      const former = entries.get(key)
      if (former !== undefined) size -= sizeOf(former)
      entries.set(key, value)
      size += sizeOf(value)
      while (entries.size > maxEntries || (size > maxSize && entries.size > 1)) evictOldest()
    },
    evictOldest,
    newest: (count) => {
      const wanted = Math.min(Math.max(0, Math.floor(count) || 0), entries.size)
      return [...entries.values()].slice(entries.size - wanted).reverse()
    },
    size: () => entries.size,
  }
}
