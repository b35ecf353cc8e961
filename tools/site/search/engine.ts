import type { SearchEntry, SearchPlace } from './entry.ts'
import type { EntryIndex } from './library.ts'
import { nameLookup } from './name-lookup.ts'
import { nameKey, nameLikeWords, pastedName } from './names.ts'
import { choosePlaces, isAt, isAtAll } from './places.ts'
import { hitList, rankHits, TIERS } from './ranking.ts'
import type { Synonym } from './synonyms.ts'
import { queryTerms } from './tokens.ts'

/** One result: an entry, the place of it that fits the query best, and its other places. */
export interface SearchResult {
  readonly entry: SearchEntry
  readonly place: SearchPlace
  readonly others: readonly SearchPlace[]
  /** The terms of the index that the query asked for and the entry has, to be marked. */
  readonly terms: readonly string[]
}

/** What a query finds. */
export interface SearchAnswer {
  /** The best first. */
  readonly results: readonly SearchResult[]
  /** Names near to the query, where nothing is found. */
  readonly suggestions: readonly string[]
}

/** Answers queries. */
export type Search = (query: string) => SearchAnswer

/** At most this many near names are offered. */
const MOST_SUGGESTIONS = 5
/** How much less a hit counts that was found by another word for what was typed. */
const SYNONYM_SHARE = 0.8
/** How much more a hit counts that is at the call, or the part of its page, that the query names. */
const NAMED_CALL_FACTOR = 2
/** How names are written, as opposed to words. */
const IS_NAME = /[._/]|\p{Ll}\p{Lu}/u
/** The share of a query's words that an entry needs, when none has all of them. */
const LEAST_SHARE = 0.5

/**
 * The search over entries and their index: names that are typed exactly come first, then what begins with the query,
 * then what the library finds.
 *
 * @param synonyms - pairs of a word that readers use and the one that the texts have
 */
export function createSearch(
  entries: readonly SearchEntry[],
  index: EntryIndex,
  synonyms: readonly Synonym[] = [],
): Search {
  const lookup = nameLookup(entries)
  const callNames = namesOfCalls(entries)
  const parts = [...entries.keys()].filter((id) => entries[id]?.kind === 'heading')

  return (query) => {
    const name = pastedName(query)
    const terms = queryTerms(name)
    const words = query.split(/\s+/).filter((word) => word !== '')
    const named = words.length > 1 ? words.map(keyOf).filter((word) => callNames.has(word)) : []
    const { hits, add } = hitList()
    for (const [id, tier] of lookup(name)) add(id, tier, 0, terms)
    // "capture amount" is captureAmount, and "auth expired" is AUTH_EXPIRED.
    if (words.length > 1) {
      for (const [id, tier] of lookup(words.join(''))) if (tier >= TIERS.end) add(id, TIERS.end, 0, terms)
    }
    for (const word of nameLikeWords(query)) {
      for (const [id, tier] of lookup(word)) {
        if (tier >= TIERS.value) add(id, Math.min(tier, TIERS.word), 0, queryTerms(word))
      }
    }
    if (hits.size === 0) for (const hit of misspelt(name)) add(hit.id, TIERS.near, hit.score, hit.terms)
    if (terms.length > 0) {
      // Around a name that is spelt right, what is spelt alike only disturbs.
      const isKnown = IS_NAME.test(name) && [...hits.values()].some(({ tier }) => tier >= TIERS.end)
      for (const hit of index.search(name, isKnown ? { prefix: false, fuzzy: false } : {}))
        add(hit.id, TIERS.text, hit.score, hit.terms)
      for (const other of inOtherWords(name, synonyms)) {
        for (const hit of index.search(other)) add(hit.id, TIERS.text, hit.score * SYNONYM_SHARE, hit.terms)
      }
    }
    // "pay goodsName": the name of a call says where to look, and need not be among the words of what is found.
    const rest = words.filter((word) => !named.includes(keyOf(word))).join(' ')
    if (named.length > 0 && rest !== '') {
      const isThere = (id: number) => isAt(entries[id], named)
      for (const [id, tier] of lookup(pastedName(rest))) if (isThere(id)) add(id, tier, 0, queryTerms(rest))
      for (const hit of index.search(rest)) {
        if (isThere(hit.id)) add(hit.id, TIERS.text, hit.score * NAMED_CALL_FACTOR, hit.terms)
      }
    }
    // "curl pay" names nothing but a call and a part of its page.
    if (named.length > 1 && rest === '') {
      for (const id of parts) if (isAtAll(entries[id], named)) add(id, TIERS.word, 0, terms)
    }
    if (hits.size === 0 && terms.length > 1) {
      for (const hit of index.search(name, { combineWith: 'OR' })) {
        const share = hit.queryTerms.length / terms.length
        if (share >= LEAST_SHARE) add(hit.id, TIERS.some, hit.score * share, hit.terms)
      }
    }
    return {
      results: joinPaths(
        rankHits(hits.values(), entries, name.toLowerCase()).map(({ hit, entry }) => ({
          entry,
          ...choosePlaces(entry, name, named),
          terms: [...hit.terms],
        })),
      ),
      suggestions: hits.size > 0 || terms.length === 0 ? [] : nearNames(name),
    }
  }

  /** Names are misspelt as a whole: `captreAmount` is nearer to `captureAmount` than to all that has "amount". */
  function misspelt(name: string) {
    if (!/^\w{5,}$/.test(name)) return []
    return index.search(name.toLowerCase().replaceAll('_', ''), {
      fields: ['name'],
      tokenize: (whole) => [whole],
      fuzzy: 0.25,
      prefix: false,
    })
  }

  function nearNames(name: string): string[] {
    const near = index.search(name, {
      fields: ['name'],
      fuzzy: 0.45,
      maxFuzzy: 6,
      prefix: false,
      combineWith: 'OR',
    })
    return [...new Set(near.flatMap(({ id }) => entries[id]?.name ?? []))].slice(0, MOST_SUGGESTIONS)
  }
}

/** One result a path of a field: what else has the same path, in other words, is among its other places. */
function joinPaths(results: readonly SearchResult[]): SearchResult[] {
  const joined = new Map<string | SearchEntry, SearchResult>()
  for (const result of results) {
    const { entry, place, others } = result
    const key = entry.kind === 'field' ? place.path : entry
    const first = joined.get(key)
    joined.set(key, first === undefined ? result : { ...first, others: [...first.others, place, ...others] })
  }
  return [...joined.values()]
}

function keyOf(word: string): string {
  return nameKey(pastedName(word))
}

/** The keys by which a query can name a call, the table of one of its messages or a part of its page. */
function namesOfCalls(entries: readonly SearchEntry[]): Set<string> {
  return new Set(
    entries.flatMap(({ kind, name, places }) => {
      if (kind === 'call' || kind === 'notification') return [nameKey(name)]
      return places.flatMap(({ table }) => (table === '' ? [] : [nameKey(table)]))
    }),
  )
}

/** The query with a word of the reader's replaced by that of the texts. */
function inOtherWords(query: string, synonyms: readonly Synonym[]): string[] {
  const lower = query.toLowerCase()
  return synonyms.flatMap(([word, other]) => (lower.includes(word) ? [lower.replace(word, other)] : []))
}
