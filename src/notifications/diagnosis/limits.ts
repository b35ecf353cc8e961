/**
 * What the diagnosis of bad signatures may cost. Anybody can send a body with a bad signature, so every limit here
 * holds for one receiver whoever asks, and does not grow with what is sent.
 */
export const diagnosisLimits = {
  /**
   * Diagnoses in a minute. The first refusals after a faulty deployment are what an operator reads; ten of them show
   * the cause, and a sender of thousands pays for ten.
   */
  perMinute: 10,
  /** Verifications of one diagnosis. Each takes about 50 microseconds and the hashing of one body. */
  verifications: 48,
  /**
   * Bytes of candidate bodies that one diagnosis makes and holds until its end: eight bodies of the default
   * `maxBodySize`.
   */
  producedBytes: 1_048_576,
  /**
   * The largest body for which causes are looked for, in bytes: twice the default `maxBodySize`. To hash a larger one
   * would take more than a millisecond, and that 48 times. Of a larger body only length and hash are given.
   */
  largestBody: 262_144,
  /**
   * The largest body that is parsed and written anew as other programs write it, in bytes. Indented, a nested body
   * grows by its depth for each value; the largest message of the contract is well below this size.
   */
  largestRewrittenBody: 16_384,
  /** The deepest such body. The receiver takes no authentic body that is deeper. */
  deepestRewrittenBody: 32,
  /** How long one diagnosis may take, in milliseconds: a lookup of keys or a stream that hangs must not block the next. */
  duration: 2_000,
  /** The longest path that is tried, in characters. */
  longestPath: 2_048,
  /** How many keys by version are tried, and named in a message. A rotation has two. */
  keyVersions: 8,
  /** How many characters of a path, and how many of anything else that a sender wrote, a message shows. */
  shownPath: 300,
  shownText: 80,
} as const
