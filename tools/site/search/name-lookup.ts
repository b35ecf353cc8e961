import type { SearchEntry } from './entry.ts'
import { nameKey } from './names.ts'
import { TIERS } from './ranking.ts'

/** The entries that a name is the name of, or its beginning, each with the tier of how well it fits. */
export type NameLookup = (name: string) => Map<number, number>

/** Shorter beginnings are those of too many names. */
const SHORTEST_START = 2

/** Knows every name of the entries, whole and by its parts. */
export function nameLookup(entries: readonly SearchEntry[]): NameLookup {
  const names = namesOf(entries)
  const titles = titlesOf(entries)
  const values = valuesOf(entries)
  return (name) => {
    const key = nameKey(name)
    const found = new Map(names.get(key) ?? titles.get(key) ?? endOfLonger(key, names))
    for (const id of values.get(name) ?? []) if (!found.has(id)) found.set(id, TIERS.value)
    if (key.length < SHORTEST_START) return found
    for (const [other, ids] of names) {
      if (!other.startsWith(key)) continue
      for (const [id, tier] of ids) {
        // The ends of paths are many; a beginning counts where it is that of a name.
        if (tier >= TIERS.end && !found.has(id)) found.set(id, TIERS.start)
      }
    }
    return found
  }
}

type Names = ReadonlyMap<string, ReadonlyMap<number, number>>

function namesOf(entries: readonly SearchEntry[]): Names {
  const names = new Map<string, Map<number, number>>()
  const add = (name: string, id: number, tier: number) => {
    if (name === '') return
    const key = nameKey(name)
    const ids = names.get(key) ?? new Map<number, number>()
    names.set(key, ids.set(id, Math.max(tier, ids.get(id) ?? 0)))
  }
  for (const [id, { kind, name, words, places }] of entries.entries()) {
    if (kind !== 'field') add(name, id, TIERS.exact)
    if (kind === 'call')
      for (const word of words.split(' ')) if (word.startsWith('/')) add(word, id, TIERS.exact)
    if (kind !== 'field') continue
    for (const { path } of places) {
      add(path, id, TIERS.exact)
      for (const end of endsOf(path)) add(end, id, TIERS.end)
    }
  }
  return names
}

/** Titles count whole only: many begin with the same word. */
function titlesOf(entries: readonly SearchEntry[]): Names {
  const titles = new Map<string, Map<number, number>>()
  for (const [id, { title }] of entries.entries()) {
    const key = nameKey(title)
    if (key !== '') titles.set(key, (titles.get(key) ?? new Map<number, number>()).set(id, TIERS.exact))
  }
  return titles
}

/** Values that fields can have, as they are spelt: REFUND is one, and "refund" is no question for it. */
function valuesOf(entries: readonly SearchEntry[]): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>()
  for (const [id, { kind, words }] of entries.entries()) {
    if (kind !== 'field' || words === '') continue
    for (const value of words.split(' ')) values.set(value, [...(values.get(value) ?? []), id])
  }
  return values
}

/** `request.order.goods` and `PayRequest.order.goods`: what leads to a message is pasted with the path of a field. */
function endOfLonger(key: string, names: Names): [number, number][] {
  for (const end of endsOf(key)) {
    const ids = [...(names.get(end)?.keys() ?? [])]
    if (ids.length > 0) return ids.map((id) => [id, TIERS.end])
  }
  return []
}

/** `a.b.c` ends with `b.c` and `c`. */
function endsOf(path: string): string[] {
  const names = path.split('.')
  return names.slice(1).map((_, index) => names.slice(index + 1).join('.'))
}
