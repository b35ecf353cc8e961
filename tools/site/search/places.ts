import type { SearchEntry, SearchPlace } from './entry.ts'
import { nameKey } from './names.ts'
import { queryTerms, textTerms } from './tokens.ts'

/**
 * Which of an entry's places is shown: one whose path is the query, else one of a call that the query names, else the
 * one whose path, or part of a page, has most of the query's words, else the first.
 *
 * @param name - the query as a name
 * @param calls - keys of the names of calls and tables that the query has
 */
export function choosePlaces(
  { places }: SearchEntry,
  name: string,
  calls: readonly string[],
): { place: SearchPlace; others: SearchPlace[] } {
  const keys = [nameKey(name), ...name.split(/\s+/).map(nameKey)]
  const terms = queryTerms(name)
  const [first] = places
  if (first === undefined)
    throw new Error('An entry of the search has no place. Give it the address of its page.')
  let place = first
  let best = -1
  for (const candidate of places) {
    const score = fit(candidate, keys, terms, calls)
    if (score > best) {
      best = score
      place = candidate
    }
  }
  return { place, others: places.filter((other) => other !== place) }
}

function fit(
  { path, where, table }: SearchPlace,
  keys: readonly string[],
  terms: readonly string[],
  calls: readonly string[],
): number {
  const key = nameKey(path)
  const qualified = [`${nameKey(where)}.${key}`, `${nameKey(table)}.${key}`]
  const isWhole = keys.includes(key) || qualified.some((full) => keys.includes(full))
  const isEnd = keys.some((one) => one !== '' && (key.endsWith(`.${one}`) || one.endsWith(`.${key}`)))
  const isNamed =
    [where, table].some((one) => calls.includes(nameKey(one))) ||
    qualified.some((full) => keys.includes(full))
  const inPath = new Set(textTerms(path === '' ? table : path))
  const shared = terms.filter((term) => inPath.has(term)).length
  return (path !== '' && isWhole ? 1000 : 0) + (isNamed ? 500 : 0) + (isEnd ? 100 : 0) + shared
}

/** Whether an entry stands at one of the calls or in one of the tables that are named. */
export function isAt(entry: SearchEntry | undefined, names: readonly string[]): boolean {
  return (
    entry?.places.some(({ where, table }) => [where, table].some((name) => names.includes(nameKey(name)))) ===
    true
  )
}

/** Whether one place of an entry is everything that is named: a call, and a part of its page. */
export function isAtAll(entry: SearchEntry | undefined, names: readonly string[]): boolean {
  const isNamed = (name: string) => names.includes(nameKey(name))
  return entry?.places.some(({ where, table }) => isNamed(where) && isNamed(table)) === true
}
