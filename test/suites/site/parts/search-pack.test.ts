import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEARCH_KINDS, type SearchEntry, type SearchPlace } from '../../../../tools/site/search/entry.ts'
import { indexEntries, readIndex } from '../../../../tools/site/search/library.ts'
import { packEntries, packIndex, unpackEntries, unpackIndex } from '../../../../tools/site/search/pack.ts'

const name = fc.stringMatching(/^[a-z][A-Za-z]{0,6}$/)
const text = fc.string({ unit: fc.constantFrom(...'abc de请款的_"\\\n<'), maxLength: 60 })
const fieldPlace = fc
  .record({
    path: fc.array(name, { minLength: 1, maxLength: 3 }),
    where: name,
    table: name,
    limits: fc.constantFrom('string', 'at most 3'),
  })
  .map(({ path, where, table, limits }): SearchPlace => {
    const whole = path.join('.')
    return { path: whole, where, table, limits, address: `operations/${where}.html#${table}.${whole}` }
  })
const pagePlace = fc
  .record({ where: name, address: text })
  .map((place): SearchPlace => ({ path: '', table: '', ...place }))
const entry = fc
  .record({ kind: fc.constantFrom(...SEARCH_KINDS), name, title: text, text, words: text })
  .chain((rest) =>
    fc
      .array(rest.kind === 'field' ? fieldPlace : pagePlace, { minLength: 1, maxLength: 5 })
      .map((places): SearchEntry => ({ ...rest, places: inGroups(places) })),
  )
const entries = fc.array(entry, { maxLength: 12 })

/** Places of one path with the same limits stay together when they are packed. */
function inGroups(places: readonly SearchPlace[]): SearchPlace[] {
  const keyOf = ({ path, limits }: SearchPlace) => `${limits} ${path}`
  const keys = [...new Set(places.map(keyOf))]
  return keys.flatMap((key) => places.filter((place) => keyOf(place) === key))
}

describe('packed entries', () => {
  it('are the same when they are unpacked, but for what is not shown of sections', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const want = given.map((one) =>
          one.kind === 'guide' || one.kind === 'heading' ? { ...one, words: '' } : one,
        )
        expect(unpackEntries(JSON.parse(JSON.stringify(packEntries(given))))).toEqual(want)
      }),
    )
  })

  const section = (kind: SearchEntry['kind'], length: number): SearchEntry => ({
    kind,
    name: 'a',
    title: '',
    text: 'x'.repeat(length),
    words: '',
    places: [{ path: '', where: 'a', table: '', address: 'a.html' }],
  })
  it.each([
    ['heading', 500, 500],
    ['heading', 501, 500],
    ['guide', 501, 500],
    ['code', 501, 501],
  ] as const)('show of a %s with %d characters %d', (kind, given, want) => {
    expect(unpackEntries(packEntries([section(kind, given)]))[0]?.text).toHaveLength(want)
  })

  it('know an address that is not that of its field', () => {
    const place = {
      path: 'a.b',
      where: 'pay',
      table: 'PayRequest',
      address: 'operations/pay.html#PayRequest.a',
    }
    expect(() => packEntries([{ ...section('field', 1), places: [place] }])).toThrow(
      'The address operations/pay.html#PayRequest.a does not end with the path a.b.',
    )
  })

  it('leave out a place in a table that is not there', () => {
    const packed = { tables: [], limits: ['string'], entries: [[4, 'a', '', '', '', ['a', 0, 0]]] } as const
    expect(unpackEntries(packed)[0]?.places).toEqual([])
  })
})

describe('a packed index', () => {
  it('is the same when it is unpacked', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const plain = JSON.parse(JSON.stringify(indexEntries(given)))
        const unpacked = unpackIndex(JSON.parse(JSON.stringify(packIndex(plain))))
        const sorted = {
          ...plain,
          index: plain.index.sort(([a]: [string], [b]: [string]) => (a < b ? -1 : 1)),
        }
        expect(JSON.parse(JSON.stringify(unpacked))).toEqual(sorted)
      }),
    )
  })

  it('holds numbers of any size, and words that often', () => {
    const given = Array.from(
      { length: 1100 },
      (_, index): SearchEntry => ({
        kind: 'code',
        name: `code${index}`,
        title: '',
        text: index % 33 === 0 ? 'often '.repeat(index + 1) : 'seldom',
        words: '',
        places: [{ path: '', where: 'a', table: '', address: 'a.html' }],
      }),
    )
    const index = indexEntries(given)
    const read = readIndex(unpackIndex(packIndex(index.toJSON())))
    const found = (query: string) => read.search(query).map(({ id, score }) => [id, score.toFixed(6)])
    expect(found('often')).toEqual(index.search('often').map(({ id, score }) => [id, score.toFixed(6)]))
    expect(found('code1099')[0]?.[0]).toBe(1099)
    expect(found('often')).toHaveLength(34)
  })
})
