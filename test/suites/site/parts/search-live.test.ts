import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { familyPage } from '../../../../tools/site/family-page.ts'
import { fieldTables } from '../../../../tools/site/fields.ts'
import type { Search } from '../../../../tools/site/search/engine.ts'
import { searchEntries } from '../../../../tools/site/search/entries.ts'
import { nameLookup } from '../../../../tools/site/search/name-lookup.ts'
import { searchScripts } from '../../../../tools/site/search/scripts.ts'
import { searchableFamily } from '../../../../tools/site/site-search.ts'
import { locales } from '../contract.ts'
import { inShort, searchOver } from './search-fixture.ts'

const [original] = locales
const all = locales.map((locale) => ({ locale, entries: searchEntries(locale, [], original) }))

describe.each(all.map((one) => [one.locale.language, one] as const))(
  'the contract in %s',
  (language, { locale, entries }) => {
    let search: Search
    beforeAll(() => {
      search = searchOver(language === 'en' ? 'en' : 'zh-CN', entries)
    })
    const first = (query: string) => search(query).results.map(inShort)[0]

    it('has each call first for its name and its path', () => {
      for (const { kind, name, path } of locale.calls) {
        const want = `${kind === 'operation' ? 'call' : kind} ${name}`
        expect(first(name)).toBe(want)
        if (path !== '') expect([path, first(path), first(`"${path}"`)]).toEqual([path, want, want])
      }
    })

    it('has each event and each code first', () => {
      const events = locale.calls.flatMap((call) => call.events)
      for (const event of events) expect(first(`"${event}"`)).toBe(`event ${event}`)
      for (const { rows } of locale.resultCodeTables) {
        // A code can have the name of an event.
        for (const { code } of rows)
          if (!events.includes(code)) expect(first(`"${code}",`)).toBe(`code ${code}`)
      }
    })

    it('has each field of each call among the first five for its own path', () => {
      const missing: string[] = []
      const found = new Map<string, Set<string>>()
      for (const call of locale.calls) {
        for (const { name: table, rows } of [call.request, call.response].flatMap((message) =>
          fieldTables(locale.document, message),
        )) {
          for (const { path } of rows) {
            const places = found.get(path) ?? placesFor(path)
            found.set(path, places)
            if (!places.has(`${call.name} ${table} ${path}`)) missing.push(`${call.name} ${path}`)
          }
        }
      }
      expect(found.size).toBeGreaterThan(100)
      expect(missing).toEqual([])
    })

    /** The messages that the first five results name, here or under "in more places". */
    function placesFor(path: string): Set<string> {
      return new Set(
        search(path)
          .results.slice(0, 5)
          .flatMap(({ place, others }) => [place, ...others])
          .map(({ where, table, path: other }) => `${where} ${table} ${other}`),
      )
    }

    it('has each type for its name', () => {
      const lookup = nameLookup(entries)
      for (const { kind, name } of entries) {
        if (kind !== 'type') continue
        const ids = [...lookup(name)].filter(
          ([id]) => entries[id]?.kind === 'type' && entries[id]?.name === name,
        )
        expect([name, ids.length]).toEqual([name, 1])
      }
    })

    it('has a picture of each family among the first five for what the family and such a picture are called', () => {
      const families = locale.families.map((family) => familyPage(family, locale))
      const found = searchOver(
        language === 'en' ? 'en' : 'zh-CN',
        searchEntries(locale, families.map(searchableFamily(locale)), original),
      )
      const missing = families.flatMap(({ path, title, content }) =>
        Object.entries(locale.labels.searchBox.pictures).flatMap(([kind, { name }]) => {
          const pictures = [...content.matchAll(/<figure\b[^>]* id="([^"]+)"/g)].filter(([, id = '']) =>
            id.startsWith(`${kind}-`),
          )
          const query = `${title} ${name}`
          const first = found(query).results.slice(0, 5)
          return pictures.length === 0 ||
            first.some(({ place }) => place.address.startsWith(`${path}#${kind}-`))
            ? []
            : [query]
        }),
      )
      expect(families.length).toBeGreaterThan(3)
      expect(missing).toEqual([])
    })

    it('weighs less than 190 bytes a thing that can be found, compressed, and the library', async () => {
      const scripts = await searchScripts([{ language, entries, synonyms: [] }])
      for (const script of scripts.values()) {
        expect(gzipSync(script).length - 14_000).toBeLessThan(190 * entries.length)
      }
    })
  },
)

describe('the flows and states of payments', () => {
  it.each([
    ['en', 'payment flow', 'flow-'],
    ['en', 'payment states', 'states-'],
    ['zh-CN', '付款流程', 'flow-'],
    ['zh-CN', '支付流程', 'flow-'],
    ['zh-CN', '支付状态', 'states-'],
    ['zh-CN', '付款状态', 'states-'],
  ] as const)('are found in %s for %s', (language, query, start) => {
    const locale = locales.find((one) => one.language === language)
    if (!locale) throw new Error(`There is no ${language}.`)
    const families = locale.families.map((family) => searchableFamily(locale)(familyPage(family, locale)))
    const search = searchOver(language, searchEntries(locale, families, original))
    const first = search(query).results.slice(0, 5)
    expect(first.map(({ place }) => place.address)).toContainEqual(
      expect.stringMatching(new RegExp(`^families/\\w+\\.html#${start}`)),
    )
  })
})
