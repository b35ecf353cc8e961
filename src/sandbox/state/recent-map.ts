/** A map that forgets what was put in first when it has more than it may hold. */
export interface RecentMap<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  /** Forgets what was put in first; nothing where there is one entry or none. */
  readonly forgetOldest: () => void
  /** The values, newest first. */
  readonly newest: (count: number) => Value[]
  readonly size: () => number
}

/** What a map may hold besides a number of entries, and who is told. */
export interface RecentMapOptions<Value> {
  /** Called with each entry that is forgotten. */
  readonly onForget?: (value: Value) => void
  /** The size of an entry, which does not change. */
  readonly sizeOf?: (value: Value) => number
  /** The largest sum of sizes. The newest entry stays even if it is larger. */
  readonly maxSize?: number
}

/**
 * @param limit - how many entries it holds, 1 or more
 * @param options - a limit of size, and who is told of what is forgotten
 */
export function createRecentMap<Value>(
  limit: number,
  { onForget = () => {}, sizeOf = () => 0, maxSize = Number.POSITIVE_INFINITY }: RecentMapOptions<Value> = {},
): RecentMap<Value> {
  const entries = new Map<string, Value>()
  let size = 0
  const forgetOldest = () => {
    const [first] = entries
    if (first === undefined || entries.size === 1) return
    const [key, value] = first
    entries.delete(key)
    size -= sizeOf(value)
    onForget(value)
  }
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      const former = entries.get(key)
      if (former !== undefined) size -= sizeOf(former)
      entries.set(key, value)
      size += sizeOf(value)
      while (entries.size > limit || (size > maxSize && entries.size > 1)) forgetOldest()
    },
    forgetOldest,
    newest: (count) => {
      const wanted = Math.min(Math.max(0, Math.floor(count) || 0), entries.size)
      return [...entries.values()].slice(entries.size - wanted).reverse()
    },
    size: () => entries.size,
  }
}
