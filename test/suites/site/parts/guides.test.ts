import { describe, expect, it } from 'vitest'
import type { Frame } from '../../../../tools/site/frame/frame.ts'
import { renderPage } from '../../../../tools/site/frame/render-page.ts'
import { callPage, type Guide, type SiteLocale, siteLocale } from '../../../../tools/site/site-locale.ts'
import { changelogPage, guidePage, loadGuides } from '../../../../tools/site/text-pages.ts'
import { openapi, projectFolder } from '../../../support/contract.ts'

/** The links between these pages that lead nowhere: to no page, or to no place on it. */
function brokenLinks(pages: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([name, html]) =>
    [...html.matchAll(/<a href="([^"]*)"/g)].flatMap(([, address = '']) => {
      if (/^https?:/.test(address)) return []
      const [file = '', anchor] = decodeURIComponent(address).split('#')
      const target = pages.get(file === '' ? name : file)
      const isThere = target !== undefined && (anchor === undefined || target.includes(`id="${anchor}"`))
      return isThere ? [] : [`${name}: ${decodeURIComponent(address)}`]
    }),
  )
}

describe('the guides on the site', () => {
  it.each(['en', 'zh-CN'])('lead to places that there are, in %s', async (language) => {
    const guides = await loadGuides(projectFolder, language)
    const locale = { ...siteLocale(language, openapi, []), guides }
    // Pictures in guides lead to the pages of calls.
    const calls = locale.calls.map((call) => [`../${callPage(call)}`, ''] as const)
    const pages = new Map([
      ...calls,
      ...guides.map((guide) => [`${guide.slug}.html`, guidePage(guide, locale).content] as const),
    ])
    expect([...pages.values()].join('')).toContain('<a href="client.html#')
    expect(brokenLinks(pages)).toEqual([])
  })
})

describe('text that is not translated', () => {
  const chinese = siteLocale('zh-CN', openapi, [])
  const frame: Frame = { locales: [chinese], assets: { files: new Map(), pathOf: (name) => name }, base: '/' }
  const guide: Guide = {
    ...{ slug: 'tea', title: 'Tea', images: new Map() },
    markdown: '# Tea\n\n## One\n\nText.\n\n## Two\n',
  }
  /** The elements of the page that have a language of their own, but for the links to other languages. */
  const languages = (html: string) =>
    [...html.matchAll(/<(\w+)[^>]* lang="en"[^>]*>/g)].flatMap(([tag, name = '']) =>
      tag.includes('hreflang') ? [] : [name],
    )

  it('says so, with its title and its outline', () => {
    const english = guidePage({ ...guide, language: 'en' }, chinese)
    expect(languages(renderPage(english, chinese, frame))).toEqual(['h1', 'ul', 'div'])
    expect(languages(renderPage(guidePage(guide, chinese), chinese, frame))).toEqual([])
  })

  it('is the changelog, under a title that is translated', () => {
    const english = siteLocale('en', openapi, [])
    const page = (locale: SiteLocale) => renderPage(changelogPage(guide.markdown, locale), locale, frame)
    expect(languages(page(chinese))).toEqual(['ul', 'div'])
    expect(languages(page(english))).toEqual(['html'])
  })
})

it('a link to no page or to no place is found', () => {
  const pages = new Map([
    ['a.html', '<h2 id="茶"></h2><a href="#%E8%8C%B6">1</a><a href="b.html">2</a><a href="b.html#tea">3</a>'],
    ['b.html', '<a href="c.html">4</a><a href="https://example.com">5</a><a href="a.html#茶">6</a>'],
  ])
  expect(brokenLinks(pages)).toEqual(['a.html: b.html#tea', 'b.html: c.html'])
})
