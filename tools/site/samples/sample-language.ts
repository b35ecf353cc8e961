import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import type { SiteLocale } from '../site-locale.ts'

/**
 * The comment that says how a call is repeated.
 *
 * @param line - begins a comment, behind its indentation
 * @returns a line; empty where nothing of the call is recognized when it comes again, and so may be sent at will
 */
export function repeatComment(call: ApiOperation, line: string, { labels }: SiteLocale): string {
  return call.idempotencyKey === undefined ? '' : `${line} ${labels.sample.neverTwice}\n`
}

/** A language in which the samples of the reference are written. */
export interface SampleLanguage {
  /** Its name, as it heads the sample. */
  readonly name: string
  /** The name by which highlighters and Markdown know it. */
  readonly highlight: string
  /**
   * Writes a whole program that makes the call, or that receives the notification.
   *
   * @param call - the operation or notification
   * @param example - the request that it sends; of a notification, the message that it gets
   * @param locale - whose language the comments have
   * @returns the program; `undefined` where the language has none for it
   */
  sampleOf(call: ApiOperation, example: Example, locale: SiteLocale): string | undefined
}
