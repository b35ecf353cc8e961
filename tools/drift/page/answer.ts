import type { Translations } from '../../doc-snapshots/facts.ts'
import { errorMessage } from '../../terminal/error-message.ts'
import { UnusablePage, type UnusablePart } from '../unusable-page.ts'
import type { KnownCall } from './parse-context.ts'
import { type ReadPage, readPage } from './read-page.ts'

/** What the thread that reads pages is asked. */
export interface PageRequest {
  readonly text: string
  readonly calls: readonly KnownCall[]
  readonly translations: Translations
  /** Where the page comes from, if that is known. */
  readonly address?: string | undefined
}

/** What it answers. Errors do not pass between threads as what they are. */
export type PageAnswer = { readonly page: ReadPage } | { readonly unusable: UnusablePart }

/** Reads a page; whatever happens, there is an answer. */
export function answerTo({ text, calls, translations, address }: PageRequest): PageAnswer {
  try {
    return { page: readPage(text, calls, translations, address) }
  } catch (error) {
    if (error instanceof UnusablePage) {
      const { line, expected, found } = error
      return { unusable: { line, expected, found } }
    }
    // A parser calls itself for every level, and runs out of stack.
    const found =
      error instanceof RangeError ? 'one that is nested too deeply' : `a fault: ${errorMessage(error)}`
    return { unusable: { expected: 'a page that can be read', found } }
  }
}
