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
}

/** The first column is text, the others are numbers. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A requirement, and whether the run met it. */
export interface Verdict {
  readonly requirement: string
  readonly measured: string
  readonly met: boolean
}
