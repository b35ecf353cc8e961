import type { SearchAnswer, SearchResult } from './engine.ts'
import type { SearchEntry, SearchKind, SearchPlace } from './entry.ts'
import { excerpt, markTerms, type Segment } from './marks.ts'

/** A result as the page shows it; all texts are plain and have to be escaped. */
export interface ShownResult {
  readonly kind: SearchKind
  /** Path of a field, name of anything else. */
  readonly name: readonly Segment[]
  readonly title: readonly Segment[]
  /** Type and limits of a field; empty for anything else. */
  readonly limits: string
  readonly text: readonly Segment[]
  readonly where: string
  readonly address: string
  /** The other places of the same thing. */
  readonly others: readonly { readonly name: string; readonly where: string; readonly address: string }[]
}

/** What a page shows of an answer. */
export interface ShownAnswer {
  /** How many results there are, of which at most {@link MOST_SHOWN} follow. */
  readonly total: number
  readonly results: readonly ShownResult[]
  readonly suggestions: readonly string[]
  /** Where to go on, if nothing is found. */
  readonly guides: readonly { readonly name: string; readonly address: string }[]
}

export const MOST_SHOWN = 40
/** Characters of a text: two or three lines. */
const LONGEST_TEXT = 170
const MOST_OTHERS = 200

/** An answer in the form in which it is shown. */
export function presentAnswer(
  { results, suggestions }: SearchAnswer,
  entries: readonly SearchEntry[],
): ShownAnswer {
  return {
    total: results.length,
    results: results.slice(0, MOST_SHOWN).map(presentResult),
    suggestions,
    guides: results.length > 0 ? [] : guidesOf(entries),
  }
}

function presentResult({ entry, place, others, terms }: SearchResult): ShownResult {
  const { kind, name, title, text } = entry
  return {
    kind,
    name: markTerms(nameAt(entry, place), terms),
    title: markTerms(title, terms),
    limits: place.limits ?? '',
    text: markTerms(excerpt(text, terms, LONGEST_TEXT), terms),
    where: kind === 'guide' || kind === 'family' || place.where === name ? '' : whereOf(place),
    address: place.address,
    others: others.slice(0, MOST_OTHERS).map((other) => ({
      name: nameAt(entry, other),
      where: whereOf(other),
      address: other.address,
    })),
  }
}

function nameAt({ kind, name }: SearchEntry, { path }: SearchPlace): string {
  return kind === 'field' ? path : name
}

function whereOf({ where, table }: SearchPlace): string {
  return [where, table].filter((part) => part !== '').join(' · ')
}

function guidesOf(entries: readonly SearchEntry[]): { name: string; address: string }[] {
  return entries.flatMap(({ kind, name, places: [place] }) =>
    kind === 'guide' && place !== undefined ? [{ name, address: place.address }] : [],
  )
}
