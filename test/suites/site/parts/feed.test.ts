import { expect, it } from 'vitest'
import type { DocSnapshot } from '../../../../tools/doc-snapshots/snapshot.ts'
import { feedXml } from '../../../../tools/site/feed.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { exampleDocument } from '../../../support/example-contract.ts'

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Not yet.

## [0.2.0] - 2026-12-01

### Changed

- \`a < b\` & more.

## [0.1.0] - 2026-11-20

First.
`

const snapshot = (url: string, revised: string): DocSnapshot => ({
  file: 'x.yaml',
  origin: { url, language: 'en', revised },
  facts: {
    kind: 'reference',
    messages: {
      settle: {
        request: { a: { type: 'Amount', fields: { value: { type: 'String' } } }, b: { type: 'String' } },
      },
      elsewhere: { response: { c: { type: 'String' } } },
    },
    codes: { settle: { SUCCESS: 'S' } },
  },
  translations: { codes: {}, types: {} },
  deviations: [],
  line: () => 1,
})

const locales = async () => {
  const document = await exampleDocument()
  return (['en', 'zh-CN'] as const).map((language) => siteLocale(language, document, []))
}

it('has what has a date, newest first: versions and pages', async () => {
  for (const locale of await locales()) {
    const snapshots = [
      snapshot('https://docs.example/a?b=1&c=2', '2026-11-25'),
      snapshot('https://docs.example/x', 'soon'),
    ]
    const xml = feedXml(CHANGELOG, snapshots, locale, 'https://site.example/sub/')
    const home = `https://site.example/sub/${locale.folder}`
    const entries = xml.split('<entry>').slice(1)
    expect(
      entries.map((entry) => /<link rel="alternate" type="text\/html" href="([^"]*)"/.exec(entry)?.[1]),
    ).toEqual([
      `${home}changelog.html#020---2026-12-01`,
      'https://docs.example/a?b=1&amp;c=2',
      `${home}changelog.html#010---2026-11-20`,
    ])
    expect(xml.match(/<updated>/g)).toHaveLength(4)
    expect(xml).toContain('<updated>2026-12-01T00:00:00Z</updated>\n<author>')
    expect(xml).toContain(`xml:lang="${locale.language}"`)
    // Markdown became HTML, and HTML is text in the feed.
    expect(xml).toContain('&lt;code&gt;a &amp;lt; b&lt;/code&gt;')
    // Calls that the contract does not have are not named; fields inside others count.
    expect(xml).toMatch(/settle[^,、]*4 (?:fields|个字段)/)
    expect(xml).not.toContain('Not yet')
  }
})

it('is a feed without entries while nothing has a date', async () => {
  const [locale] = await locales()
  if (!locale) throw new Error('There is no language.')
  const xml = feedXml('# Changelog\n', [], locale, 'https://site.example/')
  expect(xml).not.toContain('<entry>')
  expect(xml).toContain('<updated>1970-01-01T00:00:00Z</updated>')
})

const idsOf = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)

it('names the same for ever: wherever the site is, whatever comes later, and each language for itself', async () => {
  const [en, zh] = await locales()
  if (!en || !zh) throw new Error('A language is missing.')
  const snapshots = [
    snapshot('https://docs.example/a', '2026-11-25'),
    snapshot('https://docs.example/b', '2026-11-25'),
  ]
  const first = idsOf(feedXml(CHANGELOG, snapshots, en, 'https://site.example/sub/'))
  expect(first).toEqual(idsOf(feedXml(CHANGELOG, snapshots, en, 'http://localhost:4173/')))
  const later = [...snapshots, snapshot('https://docs.example/b', '2026-11-28')]
  expect(idsOf(feedXml(CHANGELOG, later, en, 'https://site.example/sub/'))).toEqual(
    expect.arrayContaining(first),
  )
  // Written down: what a reader of the feed has seen must not come again as new.
  expect(first[0]).toBe('urn:uuid:ea6a9417-9309-5c6f-85de-073b9d008052')
  const all = [...first, ...idsOf(feedXml(CHANGELOG, snapshots, zh, 'https://site.example/sub/'))]
  expect(all).toHaveLength(10)
  expect(new Set(all).size).toBe(all.length)
  for (const id of all)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('leads from what is read elsewhere to whole addresses', async () => {
  const [, zh] = await locales()
  if (!zh) throw new Error('There is no Chinese.')
  const guides = [{ slug: 'migration', title: 'x', markdown: '', images: new Map<string, string>() }]
  const changelog = `# Changelog

## [0.2.0] - 2026-12-01

- [A guide](docs/migration.md#now), [a file](src/x.ts), [a place](#020) and [a page](https://else.example/?a&b).
`
  const xml = feedXml(changelog, [], { ...zh, guides }, 'https://site.example/sub/')
  const addresses = [...xml.matchAll(/&lt;a href=&quot;(.*?)&quot;/g)].map(([, address]) => address)
  expect(addresses).toEqual([
    'https://site.example/sub/zh-CN/guides/migration.html#now',
    'https://site.example/sub/zh-CN/changelog.html#020',
    'https://else.example/?a&amp;amp;b',
  ])
  expect(xml).toContain('a file')
})

it('has no character that XML cannot have, whatever a page is called', async () => {
  const [en] = await locales()
  if (!en) throw new Error('There is no English.')
  const xml = feedXml(
    '# C\n\n## [1.0.0\u0007<\uffff] - 2026-12-01\n\n- \u0000\u001b[31m\ud800 🎉\n',
    [],
    en,
    'https://a.example/',
  )
  expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u)
  expect(xml).toContain('\ufffd[31m')
  expect(xml).toContain('🎉')
})
