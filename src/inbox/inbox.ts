/** How a notification is claimed. */
export interface InboxClaim {
  /** Names who claims: another one for every claim, and random where several processes share the inbox. */
  readonly owner: string
  /** After so many milliseconds the claim ends by itself, and another may have the notification. */
  readonly leaseMs: number
}

/**
 * Remembers which notifications were handled, so that one that is sent again is acknowledged without being handled
 * again. The methods may be asynchronous, for a store that several processes share. Every method has to be atomic.
 *
 * The receiver counts a lease from when it has sent the claim, waits for no call longer than half of it, and calls
 * `release` also when a claim has failed or was answered too late. For its answers an inbox needs no time limits of its
 * own; the client of its store needs them for its connections, which nobody else can give up.
 *
 * @example
 * ```ts
 * const inbox: Inbox = {
 *   claim: (key, { owner, leaseMs }) => store.claimUnlessDone(key, owner, leaseMs),
 *   complete: (key, owner) => store.markDone(key, owner),
 *   release: (key, owner) => store.deleteIfOwned(key, owner),
 * }
 * ```
 */
export interface Inbox {
  /**
   * Claims a notification.
   *
   * @param key - names it; the same for every repetition. At most a few hundred characters
   * @returns `claimed` when the caller may handle it, `done` when it was handled before, `busy` when another has
   *   it, whose lease has not ended
   */
  readonly claim: (key: string, claim: InboxClaim) => InboxState | Promise<InboxState>
  /**
   * Records that a notification was handled, also when the lease had ended and another has claimed it since: the
   * handler has succeeded. Keep that for longer than Antom repeats, which is a little more than 24 hours.
   *
   * The receiver acknowledges also when this fails, but for one failure: an error whose property `sendAgain` is true says
   * that the effect of the handler is not there. It then calls `release` and answers 500, as for a handler that failed.
   */
  readonly complete: (key: string, owner: string) => unknown
  /** Gives a claim back after a failure, unless somebody else has it by now. */
  readonly release: (key: string, owner: string) => unknown
}

/** What claiming a notification came to. */
export type InboxState = 'claimed' | 'done' | 'busy'
