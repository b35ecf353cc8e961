import { AntomError, type AntomErrorOptions } from '../../core/errors.ts'
import type { OperationName, Outcome } from '../outcome.ts'

/**
 * Why the reading of a list ended: the page was refused (`failed`) or is not decided (`pending`), the answer is of
 * another page (`other-page`), or the same pages come again and again (`repeated-page`).
 */
export type PageErrorReason = 'failed' | 'pending' | 'other-page' | 'repeated-page'

/** What a {@link PageError} is made of. */
export interface PageErrorOptions extends AntomErrorOptions {
  /** Why the reading ended. */
  readonly reason: PageErrorReason
  /** The page that was asked for. */
  readonly page: number
  /** How its call ended. */
  readonly outcome: Outcome<OperationName>
}

/**
 * A list could not be read to its end. Raised by the methods that read all pages, such as `iterateSubscriptions`, after
 * everything on the pages before was given.
 *
 * @example
 * ```ts
 * if (isPageError(error)) console.error(error.reason, error.page, error.outcome.code, error.outcome.advice)
 * ```
 */
export class PageError extends AntomError {
  /** Why the reading ended. */
  readonly reason: PageErrorReason
  /** The page that was asked for, counted from 1: with it as the request's page the reading goes on there. */
  readonly page: number
  /** How the call for the page ended: `code` and `advice` say what to do after `failed` and `pending`. */
  readonly outcome: Outcome<OperationName>

  constructor(message: string, options: PageErrorOptions) {
    super(message, options)
    this.reason = options.reason
    this.page = options.page
    this.outcome = options.outcome
  }

  override get name(): 'PageError' {
    return 'PageError'
  }
}

/**
 * Tells whether a caught value is a {@link PageError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isPageError(error)) console.error(error.page)
 * ```
 */
export function isPageError(value: unknown): value is PageError {
  return value instanceof PageError
}
