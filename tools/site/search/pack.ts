/*
 * The compact form in which entries and index travel. A list of numbers is a text: each number is written in digits of
 * base 32, the last one of which is marked, and numbers that grow are written as differences.
 */
import type { AsPlainObject } from 'minisearch'
import { SEARCH_KINDS, type SearchEntry, type SearchPlace } from './entry.ts'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What one digit can say. */
const MOST_SHARED = DIGITS.length - 1
/**
 * A section is found by every word that it has, and is shown by its beginning: the rest of its text would be a quarter
 * of what the reader loads.
 */
const LONGEST_SECTION = 500

/** An index of MiniSearch, packed. */
export interface PackedIndex {
  readonly documents: number
  readonly fields: readonly string[]
  /** How many terms each field of each document has. */
  readonly lengths: string
  readonly averages: readonly number[]
  /** Every term in order, each on a line of its own: one digit for how much of the one before it begins with, and the rest. */
  readonly terms: string
  /**
   * Of each term, for each field: the documents that have it, as differences, doubled; plus one, and followed by how
   * often, if it is more than once. A zero ends the field.
   */
  readonly postings: string
}

/** Places of fields share their messages: call, table and address of the table. */
type PackedTable = readonly [where: string, table: string, address: string]
/** A path with the number of its limits and those of the tables that have it, or another place. */
type PackedPlace =
  | readonly [path: string, limits: number, ...tables: number[]]
  | readonly [where: string, part: string, address: string]
type PackedTexts = readonly [text: string, words: string]
type PackedEntry = readonly [
  kind: number,
  name: string,
  title: string,
  ...PackedTexts,
  ...places: PackedPlace[],
]

/** Entries, packed. */
export interface PackedEntries {
  readonly tables: readonly PackedTable[]
  readonly limits: readonly string[]
  readonly entries: readonly PackedEntry[]
}

/** Packs what `toJSON` of an index returns. The ids of its documents have to be 0, 1, 2 and so on. */
export function packIndex(plain: AsPlainObject): PackedIndex {
  const fields = Object.entries(plain.fieldIds).sort(([, a], [, b]) => a - b)
  const ids = Array.from({ length: plain.documentCount }, (_, id) => id)
  const terms = plain.index.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    documents: plain.documentCount,
    fields: fields.map(([name]) => name),
    lengths: ids
      .flatMap((id) => fields.map(([, field]) => digits(plain.fieldLength[id]?.[field] ?? 0)))
      .join(''),
    averages: plain.averageFieldLength,
    terms: packTerms(terms.map(([term]) => term)),
    postings: terms
      .flatMap(([, byField]) => fields.map(([, field]) => packPostings(byField[field] ?? {})))
      .join(''),
  }
}

/** What {@link packIndex} packed. */
export function unpackIndex(packed: PackedIndex): AsPlainObject {
  const { documents, fields, averages } = packed
  const ids = Array.from({ length: documents }, (_, id) => id)
  const lengths = numbersOf(packed.lengths)
  const postings = numbersOf(packed.postings)
  return {
    documentCount: documents,
    nextId: documents,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(ids.map((id) => [id, fields.map(() => lengths())])),
    averageFieldLength: [...averages],
    storedFields: {},
    dirtCount: 0,
    index: unpackTerms(packed.terms).map((term) => [term, unpackPostings(fields.length, postings)]),
    serializationVersion: 2,
  }
}

export function packEntries(entries: readonly SearchEntry[]): PackedEntries {
  const tables = new Map<string, { index: number; table: PackedTable }>()
  const tableIndex = (place: SearchPlace): number => {
    const table: PackedTable = [place.where, place.table, tableAddress(place)]
    const key = JSON.stringify(table)
    const known = tables.get(key) ?? { index: tables.size, table }
    tables.set(key, known)
    return known.index
  }
  const limits = [...new Set(entries.flatMap(({ places }) => places.map((place) => place.limits ?? '')))]
  const numbers = new Map(limits.map((text, number) => [text, number]))
  const packed = entries.map((entry): PackedEntry => {
    const paths = new Map<string, [path: string, limits: number, ...tables: number[]]>()
    const pages: PackedPlace[] = []
    for (const place of entry.places) {
      if (place.path === '') {
        pages.push([place.where, place.table, place.address])
        continue
      }
      const number = numbers.get(place.limits ?? '') ?? 0
      const key = `${number} ${place.path}`
      paths.set(key, [...(paths.get(key) ?? [place.path, number]), tableIndex(place)])
    }
    const fields = [...paths.values()]
    const { kind, name, title, text, words } = entry
    const texts: PackedTexts =
      kind === 'guide' || kind === 'heading' ? [text.slice(0, LONGEST_SECTION), ''] : [text, words]
    return [SEARCH_KINDS.indexOf(kind), name, title, ...texts, ...pages, ...fields]
  })
  return { entries: packed, limits, tables: [...tables.values()].map(({ table }) => table) }
}

export function unpackEntries({ tables, limits, entries }: PackedEntries): SearchEntry[] {
  return entries.map(([kind, name, title, text, words, ...places]) => ({
    kind: SEARCH_KINDS[kind] ?? 'heading',
    name,
    title,
    text,
    words,
    places: places.flatMap((place) => unpackPlace(place, tables, limits)),
  }))
}

function unpackPlace(
  place: PackedPlace,
  tables: readonly PackedTable[],
  limits: readonly string[],
): SearchPlace[] {
  if (isPage(place)) return [{ path: '', where: place[0], table: place[1], address: place[2] }]
  const [path, limit, ...numbers] = place
  const text = limits[limit] ?? ''
  return numbers.flatMap((number) => {
    const [where, table, address] = tables[number] ?? []
    if (where === undefined || table === undefined || address === undefined) return []
    return [{ path, where, table, ...(text !== '' && { limits: text }), address: `${address}.${path}` }]
  })
}

function isPage(place: PackedPlace): place is readonly [where: string, part: string, address: string] {
  return typeof place[1] === 'string'
}

/** The address of a field ends with its path. */
function tableAddress({ path, address }: SearchPlace): string {
  if (!address.endsWith(`.${path}`))
    throw new Error(`The address ${address} does not end with the path ${path}.`)
  return address.slice(0, -path.length - 1)
}

function packTerms(terms: readonly string[]): string {
  return terms
    .map((term, index) => {
      const before = terms[index - 1] ?? ''
      let shared = 0
      while (shared < MOST_SHARED && shared < term.length && term[shared] === before[shared]) shared += 1
      return DIGITS.charAt(shared) + term.slice(shared)
    })
    .join('\n')
}

function unpackTerms(packed: string): string[] {
  let before = ''
  return packed === ''
    ? []
    : packed.split('\n').map((line) => {
        before = before.slice(0, DIGITS.indexOf(line.charAt(0))) + line.slice(1)
        return before
      })
}

function packPostings(counts: Readonly<Record<string, number>>): string {
  let before = -1
  const packed = Object.entries(counts).map(([id, count]) => {
    const step = Number(id) - before
    before = Number(id)
    return count === 1 ? digits(2 * step) : digits(2 * step + 1) + digits(count)
  })
  return packed.join('') + digits(0)
}

function unpackPostings(fields: number, next: () => number): Record<string, Record<string, number>> {
  const byField: Record<string, Record<string, number>> = {}
  for (let field = 0; field < fields; field += 1) {
    const counts: Record<string, number> = {}
    let id = -1
    for (let step = next(); step !== 0; step = next()) {
      id += step >> 1
      counts[id] = step % 2 === 1 ? next() : 1
    }
    if (id >= 0) byField[field] = counts
  }
  return byField
}

function digits(number: number): string {
  const last = DIGITS.charAt(32 + (number % 32))
  return number < 32 ? last : digitsBefore(Math.floor(number / 32)) + last
}

function digitsBefore(number: number): string {
  const rest = number < 32 ? '' : digitsBefore(Math.floor(number / 32))
  return rest + DIGITS.charAt(number % 32)
}

/** Reads one number after the other; zeros after the last. */
function numbersOf(text: string): () => number {
  const values = new Uint8Array(128)
  for (const [value, digit] of [...DIGITS].entries()) values[digit.charCodeAt(0)] = value
  let at = 0
  return () => {
    let number = 0
    while (at < text.length) {
      const value = values[text.charCodeAt(at)] ?? 0
      at += 1
      if (value >= 32) return number * 32 + value - 32
      number = number * 32 + value
    }
    return number
  }
}
