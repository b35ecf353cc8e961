import { describe, expect, it } from 'vitest'
import { searchBox, searchButton, searchDialog } from '../../../../tools/site/search/box.ts'
import { openSearchDescription, searchPage } from '../../../../tools/site/search-page.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { exampleDocument } from '../../../support/example-contract.ts'

const document = await exampleDocument()
const locales = [siteLocale('en', document, []), siteLocale('zh-CN', document, [])]
const addresses = { pages: '../"<a>', script: '../assets/search.js' }

describe.each(locales.map((locale) => [locale.language, locale] as const))(
  'the search in %s',
  (_, locale) => {
    it('stands on a page once as a dialog and once in the page, without a name twice', () => {
      const html = searchDialog(locale, addresses) + searchBox(locale)
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(ids).toHaveLength(4)
      expect(new Set(ids).size).toBe(4)
      for (const [, id] of html.matchAll(/ (?:for|aria-controls)="([^"]+)"/g)) expect(ids).toContain(id)
    })

    it('escapes where it is, and has its words for the script', () => {
      const html = searchDialog(locale, addresses)
      expect(html).toContain('data-pages="../&quot;&lt;a&gt;"')
      const { pictures, ...words } = locale.labels.searchBox
      const [, given = ''] = /data-words="([^"]*)"/.exec(html) ?? []
      expect(JSON.parse(given.replaceAll('&quot;', '"'))).toEqual(words)
    })

    it('is out of sight until its script runs, and says so to readers without one', () => {
      expect(searchButton(locale)).toMatch(/^<button [^>]* hidden>/)
      expect(searchDialog(locale, addresses)).not.toContain('<dialog open')
      expect(searchBox(locale)).toContain(
        `<noscript><p>${locale.labels.searchBox.needsScript}</p></noscript>`,
      )
    })

    it('names its keys', () => {
      for (const key of ['↑', '↓', 'Enter', 'Esc'])
        expect(searchDialog(locale, addresses)).toContain(`<kbd>${key}</kbd>`)
    })

    it('has a page, which browsers can open with what is searched', () => {
      expect(searchPage(locale)).toMatchObject({
        path: 'search.html',
        title: locale.labels.searchBox.name,
      })
      expect(openSearchDescription(locale, 'https://example.com/a&b/')).toContain(
        `template="https://example.com/a&amp;b/${locale.folder}search.html?q={searchTerms}"`,
      )
    })
  },
)
