/** One check, and what comes of it. */
export interface LadderStep {
  /** In words. */
  readonly check: string
  /** What ends it here. */
  readonly outcome: string
  /** Whether a check that holds ends it, and not one that does not. */
  readonly endsWhenTrue?: boolean
  /** Whether the outcome is what was hoped for. */
  readonly isGood?: boolean
}

/** Checks in their order, and what comes when none of them has ended it. */
export interface Ladder {
  readonly title: string
  readonly steps: readonly LadderStep[]
  readonly end: string
}
