import type { Growth } from './growth.ts'

/** A benchmark: one file in `suites/`. */
export interface Suite {
  readonly name: string
  /** What is compared, in a sentence. */
  readonly summary: string
  readonly run: (options: RunOptions) => Promise<Report>
}

export interface RunOptions {
  /** Fewer and shorter samples: to try something out, not to quote. */
  readonly quick: boolean
}

export interface Report {
  readonly tables: readonly Table[]
  readonly verdicts: readonly Verdict[]
  /** What else the summary shows: no requirement is attached to it. */
  readonly comparisons?: readonly Comparison[]
  readonly figures?: readonly Figure[]
  /** What was measured at several sizes of the contract. */
  readonly growth?: readonly Growth[]
}

export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Which columns are text, and begin on the left; otherwise the first alone. */
  readonly text?: readonly number[]
}

/** A requirement, and whether the run met it. */
export interface Verdict {
  readonly requirement: string
  readonly measured: string
  readonly met: boolean
  /** The figures behind it, for the summary and the drawing; none where no peer is compared with. */
  readonly comparison?: Comparison
  /** The figure alone, where the summary shows it without a peer. */
  readonly figure?: Figure
}

/** A figure of ours that has no peer. Less is better. */
export interface Figure {
  /** What is measured, in a few words: the first column of the summary. */
  readonly what: string
  readonly value: number
  readonly unit: Unit
}

/** Ours beside one peer's. Less is better in every figure. */
export interface Comparison {
  /** What is compared, in a few words: the first column of the summary. */
  readonly what: string
  readonly peer: string
  readonly ours: number
  readonly theirs: number
  readonly unit: Unit
}

/** Milliseconds, bytes, or how many. */
export type Unit = 'ms' | 'bytes' | 'count'
