/**
 * Raised when a page cannot be read as what it should be. Nothing is recorded from such a page, because half of its
 * facts would look like fields and codes that the vendor removed.
 */
export class UnusablePage extends Error {
  override readonly name = 'UnusablePage'
  /** Line of the page, counted from 1. */
  readonly line: number | undefined
  readonly expected: string
  readonly found: string

  constructor(problem: {
    readonly line?: number | undefined
    readonly expected: string
    readonly found: string
  }) {
    super(`Expected ${problem.expected}; found ${problem.found}.`)
    this.line = problem.line
    this.expected = problem.expected
    this.found = problem.found
  }
}
