/** What the receiving process is told, and tells. */
export interface Setup {
  /** Where the module is that makes the receiver. */
  readonly module: string
  readonly clientId: string
  readonly publicKey: string
  /** How long the sender may take for headers and for a body, in milliseconds: short, so that a run is. */
  readonly patience: number
}

/** What the receiving process measured so far. */
export interface Measured {
  /** How often each notification reached the handler, by its capture id. */
  readonly handled: Readonly<Record<string, number>>
  /** How often each reason was given for a refusal. */
  readonly refused: Readonly<Record<string, number>>
  readonly diagnoses: number
  readonly connections: number
  /** Bytes: now, and the most since the last time it was asked. */
  readonly rss: number
  readonly peakRss: number
  readonly peakHeap: number
  /** Milliseconds: the longest time that nothing else had a turn, since the last time it was asked. */
  readonly longestPause: number
}

export type Order =
  | { readonly setup: Setup }
  /** A receiver of its own for what comes next, with the same inbox: it diagnoses as one that has just begun. */
  | { readonly renew: true }
  | { readonly measure: true }
  | { readonly end: true }
export type Answer = { readonly port: number } | { readonly renewed: true } | { readonly measured: Measured }
