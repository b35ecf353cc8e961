/** What is wrong with a page, and where. */
export interface UnusablePart {
  /** Line of the page, counted from 1. */
  readonly line?: number | undefined
  readonly expected: string
  readonly found: string
}

/** Characters that are kept of what a page has in place of what was expected. */
const LONGEST_FOUND = 500

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

  constructor({ line, expected, found }: UnusablePart) {
    const shown = found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND)}…` : found
    super(`Expected ${expected}; found ${shown}.`)
    this.line = line
    this.expected = expected
    this.found = shown
  }
}
