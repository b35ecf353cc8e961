/** When an inbox deletes by itself what has expired. */
export interface PurgeSettings {
  /** After how many completions. */
  readonly every: number
  /** Deletes so many rows at most. */
  readonly purge: (limit: number) => Promise<unknown>
  /** Told when that fails. */
  readonly onError: (error: unknown) => unknown
  /** From 0 to less than 1; for tests. */
  readonly random?: () => number
}

/**
 * Makes what is called after each completion. Nobody waits for the purge: it may be slow or fail, and the notification is
 * handled in any case.
 *
 * @param settings - how often, and what is done
 */
export function createPurgeTurns({ every, purge, onError, random = Math.random }: PurgeSettings): () => void {
  // Counted from a random number: of processes that end before they have counted to `every`, as functions in the cloud
  // do, as many purge as if one had counted for all.
  let completions = Math.floor(random() * every)
  let isPurging = false
  const run = async () => {
    isPurging = true
    try {
      // Twice as many as came to it: what piled up while nobody purged gets less.
      await purge(2 * every)
    } catch (error) {
      await onError(error)
    } finally {
      isPurging = false
    }
  }
  return () => {
    completions += 1
    // What a hook throws is its own.
    if (completions % every === 0 && !isPurging) run().catch(() => {})
  }
}
