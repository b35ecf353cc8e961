/** Something that an outside tool has to accept. */
export interface Check {
  readonly what: string
  readonly tool: string
  readonly version: string
  /** Resolves with a few words about what was seen; throws {@link Rejected} when the tool does not accept it. */
  readonly run: () => Promise<string>
}

/** Raised when a tool does not accept what it is given. The message is a few words, `details` the tool's own. */
export class Rejected extends Error {
  readonly details: string
  constructor(message: string, details: string) {
    super(message)
    this.name = 'Rejected'
    this.details = details
  }
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
