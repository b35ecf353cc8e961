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
    expect([...xml.matchAll(/<entry>\n<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual([
      `${home}changelog.html#020---2026-12-01`,
      'https://docs.example/a?b=1&amp;c=2#en-2026-11-25',
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
