/** A map that forgets what was put in first when it has more than it may hold. */
export interface RecentMap<Value> {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
  /** The values, newest first. */
  readonly newest: (count: number) => Value[]
  readonly size: () => number
}

/**
 * @param limit - how many entries it holds
 * @param onForget - told of each entry that it forgets
 */
export function createRecentMap<Value>(
  limit: number,
  onForget: (value: Value) => void = () => {},
): RecentMap<Value> {
  const entries = new Map<string, Value>()
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.set(key, value)
      for (const [oldest, forgotten] of entries) {
        if (entries.size <= limit) break
        entries.delete(oldest)
        onForget(forgotten)
      }
    },
    newest: (count) => [...entries.values()].slice(-count).reverse(),
    size: () => entries.size,
  }
}
