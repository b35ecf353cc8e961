/*
 * What the browser loads of the search when a reader opens it, with the data of one language behind it. Bundled by
 * `scripts.ts`; `assets/search.js` calls it.
 */
import { createSearch } from './engine.ts'
import { readIndex } from './library.ts'
import { type PackedEntries, type PackedIndex, unpackEntries, unpackIndex } from './pack.ts'
import { presentAnswer, type ShownAnswer } from './present.ts'
import type { Synonym } from './synonyms.ts'

/** What is searched in one language. */
export interface SearchData {
  readonly entries: PackedEntries
  readonly index: PackedIndex
  /** Words of readers and of the contract that mean the same. */
  readonly synonyms: readonly Synonym[]
}

/**
 * The search over the data of one language.
 *
 * @returns what answers a query, ready to be shown
 */
export function openSearch({ entries: packed, index, synonyms }: SearchData): (query: string) => ShownAnswer {
  const entries = unpackEntries(packed)
  const search = createSearch(entries, readIndex(unpackIndex(index)), synonyms)
  return (query) => presentAnswer(search(query), entries)
}
