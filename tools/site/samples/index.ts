import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import type { SiteLocale } from '../site-locale.ts'
import { curl } from './curl.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { php } from './php.ts'
import { python } from './python.ts'
import type { SampleLanguage } from './sample-language.ts'
import { typescript } from './typescript.ts'

/** A program or command that shows how a call is used. */
export interface Sample {
  /** The language, as it heads the sample. */
  readonly lang: string
  /** The language, as highlighters and Markdown know it. */
  readonly highlight: string
  readonly code: string
}

/** In the order in which a page shows them. */
export const sampleLanguages: readonly SampleLanguage[] = [typescript, curl, java, python, php, go]

/** The id of a sample on the page of its call. */
export function sampleId(lang: string): string {
  return `sample-${lang.toLowerCase()}`
}

/** The examples for which a call has samples: what is sent, of a notification what comes. */
export function sampleExamples(call: ApiOperation): Example[] {
  return call.examples.filter(({ message }) => message === 'request')
}

/**
 * A call's samples in every language that has one.
 *
 * @param example - one of `sampleExamples`; the first when left out
 * @returns nothing where the call has no example
 */
export function samplesOf(
  call: ApiOperation,
  locale: SiteLocale,
  example: Example | undefined = sampleExamples(call)[0],
): Sample[] {
  if (example === undefined) return []
  return sampleLanguages.flatMap(({ name, highlight, sampleOf }) => {
    const code = sampleOf(call, example, locale)
    return code === undefined ? [] : [{ lang: name, highlight, code }]
  })
}
