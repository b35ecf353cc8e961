import type { SearchEntry, SearchKind } from './entry.ts'

/** How well a name fits. A higher tier comes before a lower one, whatever the library finds. */
export const TIERS = {
  /** The query is the name, the whole path, or the path of the call. */
  exact: 7,
  /** The query is the end of a path, or a path with something before it. */
  end: 6,
  /** One word of the query is a whole name. */
  word: 5,
  /** The query is a value that a field can have. */
  value: 4,
  /** A name begins with the query. */
  start: 3,
  /** The query is a name with a few letters wrong. */
  near: 2,
  /** The texts have all words of the query. */
  text: 1,
  /** The texts have some words of the query. */
  some: 0,
} as const

/** Which of several equal names comes first. */
const KIND_ORDER: Readonly<Record<SearchKind, number>> = {
  call: 90,
  notification: 80,
  event: 70,
  code: 60,
  type: 50,
  field: 40,
  family: 35,
  guide: 30,
  heading: 20,
  change: 10,
}

/** How much the library's score counts: one call, guide or code answers more questions than one of a thousand fields. */
const WEIGHTS: Readonly<Record<SearchKind, number>> = {
  call: 2.2,
  notification: 1.8,
  event: 1.4,
  code: 1.3,
  type: 0.7,
  field: 1,
  family: 1.6,
  guide: 1.8,
  heading: 1.3,
  change: 0.5,
}

/** How much less a field counts for each level that it is further down in its message. */
const DEPTH_COST = 0.15

/** How much more an entry counts whose title begins with the query. */
const TITLE_START_FACTOR = 1.25

/** An entry that a query found. */
export interface Hit {
  /** The place of the entry in the list of all. */
  readonly id: number
  readonly tier: number
  /** The library's. */
  readonly score: number
  /** The terms of the index that the entry has. */
  readonly terms: ReadonlySet<string>
}

/** Collects hits; an entry that is found in several ways counts by the best. */
export function hitList(): {
  hits: Map<number, Hit>
  add: (id: number, tier: number, score: number, terms: Iterable<string>) => void
} {
  const hits = new Map<number, Hit>()
  return {
    hits,
    add(id, tier, score, terms) {
      const known = hits.get(id)
      hits.set(id, {
        id,
        tier: Math.max(tier, known?.tier ?? 0),
        score: Math.max(score, known?.score ?? 0),
        terms: new Set([...(known?.terms ?? []), ...terms]),
      })
    },
  }
}

/**
 * The hits with their entries, the best first; the order of the entries where nothing else decides.
 *
 * @param query - in lower case
 */
export function rankHits(
  hits: Iterable<Hit>,
  entries: readonly SearchEntry[],
  query: string,
): { hit: Hit; entry: SearchEntry }[] {
  return [...hits]
    .flatMap((hit) => {
      const entry = entries[hit.id]
      return entry === undefined ? [] : [{ hit, entry, rank: rankOf(hit, entry, query) }]
    })
    .sort((a, b) => b.hit.tier - a.hit.tier || b.rank - a.rank || a.hit.id - b.hit.id)
}

function rankOf({ tier, score }: Hit, { kind, title, places: [first] }: SearchEntry, query: string): number {
  const depth = kind === 'field' ? (first?.path.split('.').length ?? 1) : 1
  const weight = WEIGHTS[kind] / (1 + DEPTH_COST * (depth - 1))
  if (tier > TIERS.text) return KIND_ORDER[kind] + weight
  return score * weight * (title.toLowerCase().startsWith(query) ? TITLE_START_FACTOR : 1)
}
