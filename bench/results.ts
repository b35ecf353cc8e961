import type { Growth } from './growth.ts'
import type { Comparison, Figure } from './suite.ts'

/** What one whole run found: all that README, RESULTS.md and the drawing show of it. */
export interface Results {
  /** What it was measured on, as name and value. */
  readonly machine: readonly (readonly [name: string, value: string])[]
  readonly lines: readonly Line[]
  /** What has no peer, below them. */
  readonly figures: readonly FigureLine[]
  readonly growth: readonly Growth[]
}

/** A line of the summary. */
export interface Line {
  readonly suite: string
  readonly comparison: Comparison
  /** Absent where nothing is required. */
  readonly verdict?: { readonly requirement: string; readonly met: boolean }
}

/** A line of the summary without a peer. */
export interface FigureLine {
  readonly suite: string
  readonly figure: Figure
  readonly verdict?: { readonly requirement: string; readonly met: boolean }
}

/** How many times as much the peer takes; below 1, ours takes more. */
export function ratioOf({ ours, theirs }: Comparison): number {
  return theirs / ours
}
