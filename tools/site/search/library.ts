import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { SearchEntry } from './entry.ts'
import { isHan, queryTerms, textTerms } from './tokens.ts'

/** The texts of an entry that the index knows apart, and what a hit in each is worth. */
const WEIGHTS = { name: 6, path: 2, words: 1.5, text: 1 } as const

/** What is in the index of an entry. */
interface IndexedEntry extends Record<keyof typeof WEIGHTS, string> {
  /** Its place in the list of entries. */
  readonly id: number
}

const SETTINGS: Options<IndexedEntry> = {
  fields: Object.keys(WEIGHTS),
  tokenize: textTerms,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: queryTerms,
    processTerm: (term) => term,
    boost: WEIGHTS,
    // Pairs of characters are whole words already; one character is the beginning of pairs.
    prefix: (term) => !isHan(term) || [...term].length === 1,
    fuzzy: (term) => (isHan(term) || term.length < 4 ? false : 0.2),
    combineWith: 'AND',
  },
}

/** An index of entries, which knows each by its place in the list. */
export type EntryIndex = MiniSearch<IndexedEntry>

/** Makes the index. It takes longer than reading one, so the site is published with it. */
export function indexEntries(entries: readonly SearchEntry[]): EntryIndex {
  const index = new MiniSearch(SETTINGS)
  index.addAll(
    entries.map(({ name, title, words, text, places }, id) => ({
      id,
      name: `${name} ${title}`,
      // What leads to a field is found by one mention, however many paths have it.
      path: [...new Set(places.flatMap(({ path }) => textTerms(path)))].join(' '),
      words,
      text,
    })),
  )
  return index
}

/** The index that {@link indexEntries} made, from its plain form. */
export function readIndex(plain: AsPlainObject): EntryIndex {
  return MiniSearch.loadJS(plain, SETTINGS)
}
