import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, it } from 'vitest'
import { apiOperations } from '../../../tools/contract/api-operations.ts'
import { openapi } from '../../support/contract.ts'
import { locales, oneOfEachKind } from './contract.ts'

const folder = inject('folder')
const base = inject('base')
const entries = await readdir(folder, { recursive: true, withFileTypes: true })
const paths = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .sort()
const files = new Set(paths)
const calls = new Map(apiOperations(openapi).map((call) => [call.name, call]))
const pages = new Map(
  await Promise.all(
    paths
      .filter((path) => path.endsWith('.html'))
      .map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
  ),
)
const isReference = (path: string) => path.endsWith('reference.html')
const isRedirect = (html: string) => html.includes('http-equiv="refresh"')
const redirects = [...pages].filter(([, html]) => isRedirect(html))
const staticPages = [...pages].filter(([path, html]) => !isReference(path) && !isRedirect(html))

/**
 * Those of one kind are made by the same code. Of the calls, whose pages are large, one operation and one notification of
 * each family in each language, another one in each; of the rest, which differ in their texts, three.
 */
const someOfEachKind = locales.flatMap(({ folder: start }, place) => {
  const own = staticPages.filter(([path]) => path.startsWith('zh-CN/') === (start === 'zh-CN/'))
  const isOfCall = ([path]: readonly [string, string]) => callOf(path) !== undefined
  return [
    ...oneOfEachKind(own.filter(isOfCall), ([path]) => kindOf(path), place),
    ...[0, 1, 2].flatMap((turn) =>
      oneOfEachKind(
        own.filter((page) => !isOfCall(page)),
        ([path]) => kindOf(path),
        turn,
      ),
    ),
  ]
})

function kindOf(path: string): string {
  const [, folder = '', name = ''] = /^(?:zh-CN\/)?(?:([^/]+)\/)?(.+)\.html$/.exec(path) ?? []
  const call = callOf(path)
  return folder === '' ? name : call === undefined ? folder : `${call.family} ${call.kind}`
}

function callOf(path: string) {
  const [, name] = /^(?:zh-CN\/)?operations\/(.+)\.html$/.exec(path) ?? []
  return name === undefined ? undefined : calls.get(name)
}

describe('weight', () => {
  // As it travels: the pages that list everything grow with the contract.
  it('is at most 120 kB compressed for each page at its first view, and 60 kB of scripts', async () => {
    const sizes = new Map(
      await Promise.all(
        paths
          .filter((path) => path.startsWith('assets/'))
          .map(async (path) => [path, gzipSync(await readFile(join(folder, path))).length] as const),
      ),
    )
    const heaviest = staticPages.map(([path, html]) => {
      const loaded = [...html.matchAll(/(?:src|href)="(?:\.\.\/)*(?:[^"]*\/)?(assets\/[^"]+)"/g)].map(
        ([, asset = '']) => asset,
      )
      const scripts = loaded.filter((asset) => asset.endsWith('.js'))
      const weight = (assets: readonly string[]) =>
        assets.reduce((sum, asset) => sum + (sizes.get(asset) ?? Number.NaN), 0)
      return { path, total: gzipSync(html).length + weight(loaded), scripts: weight(scripts) }
    })
    heaviest.sort((a, b) => b.total - a.total)
    const shown = heaviest
      .slice(0, 3)
      .map(({ path, total, scripts }) => `${path} ${total} B, scripts ${scripts} B`)
    console.log(`Heaviest pages, compressed, with what they load: ${shown.join('; ')}`)
    expect(heaviest.filter(({ total, scripts }) => !(total <= 120_000 && scripts <= 60_000))).toEqual([])
    expect(heaviest.length).toBeGreaterThan(100)
  })

  it.each([...pages].filter(([path]) => isReference(path)))('%s is under 900 kB, compressed', (_, html) => {
    expect(gzipSync(html).length).toBeLessThan(900_000)
  })
})

/** Data that stands in the page, a file of the site, or the site's own whole address. */
const ownAddress = (address: string) =>
  address.startsWith('data:') || address.startsWith(base) || !/^[a-z]+:|^\/\//.test(address)

describe('HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Long inline scripts and styles are what lets a page work without any other file.
      'no-inline-style': 'error',
      'require-sri': 'off',
      // Written without it, as HTML allows.
      'void-style': 'off',
      // A box that scrolls is a region within the section of its picture; what a search finds is no form's choice.
      'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
      // The elements that need JavaScript are hidden until it runs.
      'hidden-focusable': 'off',
    },
  })

  it.each([...new Map(someOfEachKind)])('%s is valid', async (path, html) => {
    const report = await validator.validateString(html, path)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
      ),
    ).toEqual([])
  })

  it.each([...pages])('%s asks for nothing from anywhere else', (path, html) => {
    const [head = ''] = html.split('<body')
    expect(head).toMatch(
      isReference(path)
        ? /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-/
        : /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; /,
    )
    expect(head).not.toContain("'unsafe-inline'; script")
    const loaded = [...html.matchAll(/<(?:script|img|iframe|link)\b[^>]* (?:src|href)="([^"]+)"/g)]
    if (!isReference(path)) {
      expect(html).not.toMatch(/<style|<script>| style="| on[a-z]+="/)
      expect(loaded.map(([, address = '']) => address).filter((one) => !ownAddress(one))).toEqual([])
    }
  })
})

it.each(locales.map(({ folder: start, language }) => [language, start] as const))(
  'has no title twice in %s',
  (_, start) => {
    const titles = staticPages
      .filter(([path]) => path.startsWith('zh-CN/') === (start === 'zh-CN/'))
      .map(([, html]) => /<title>([^<]*)/.exec(html)?.[1])
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  },
)

describe('links', () => {
  const anchors = new Map(
    [...pages].map(([path, html]) => [
      path,
      new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  )
  const routes = new Set(
    apiOperations(openapi).map(
      ({ kind, name }) => `/${kind === 'operation' ? 'payments' : 'notifications'}/${name.toLowerCase()}`,
    ),
  )

  it.each(staticPages)('%s has none that is broken', (path, html) => {
    const broken: string[] = []
    const links = [...html.matchAll(/<(?:a|link)\b[^>]* href="([^"]+)"/g)].map(([, link = '']) => link)
    for (const link of links) {
      if (link.startsWith('data:') || (/^https?:/.test(link) && !link.startsWith(base))) continue
      // The page for addresses without a page cannot know how deep it stands.
      const inSite = [base, new URL(base).pathname].find((start) => link.startsWith(start))
      const relative = inSite === undefined ? link : `/${link.slice(inSite.length)}`
      const [file = '', fragment] = relative.replaceAll('&amp;', '&').split('#')
      const address = file.split('?')[0] ?? ''
      const target =
        address === '' ? path : posix.join(address.startsWith('/') ? '.' : dirname(path), address)
      if (!files.has(target)) broken.push(`${link}: no such file`)
      else if (fragment !== undefined && isReference(target) && !routes.has(fragment))
        broken.push(`${link}: no such call`)
      else if (
        fragment !== undefined &&
        !isReference(target) &&
        !anchors.get(target)?.has(decodeURIComponent(fragment))
      ) {
        broken.push(`${link}: no such place`)
      }
    }
    expect(links.length).toBeGreaterThan(5)
    expect(broken).toEqual([])
  })

  it.each(redirects)('%s leads to a page', (path, html) => {
    const [, target = ''] = /<a href="([^"]+)"/.exec(html) ?? []
    expect(pages.get(posix.join(dirname(path), target))).toContain('<main')
  })

  it('has a page for every address of the site map, and the other way round', async () => {
    const map = await readFile(join(folder, 'sitemap.xml'), 'utf8')
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.slice(base.length))
    expect(
      listed.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path)).sort(),
    ).toEqual(
      [...pages]
        .filter(([path, html]) => !isRedirect(html) && !path.endsWith('404.html'))
        .map(([path]) => path)
        .sort(),
    )
  })

  it('has a file for every address of llms.txt', async () => {
    const index = await readFile(join(folder, 'llms.txt'), 'utf8')
    const listed = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url.slice(base.length))
    expect(listed.length).toBeGreaterThan(12)
    expect(listed.filter((path) => !files.has(path))).toEqual([])
  })
})

describe('text for machines', () => {
  it.each(locales.map((locale) => [locale.language, locale] as const))(
    'has every field, example and code of every call in Markdown (%s)',
    async (_, locale) => {
      for (const call of locale.calls) {
        const text = await readFile(join(folder, `${locale.folder}operations/${call.name}.md`), 'utf8')
        for (const { code, meaning } of call.resultCodes) {
          expect(text).toContain(`| \`${code}\` |`)
          expect(text).toContain(meaning.trim())
        }
        for (const { summary } of call.examples) expect(text).toContain(summary)
      }
    },
  )

  it('has the whole reference in one file', async () => {
    const full = await readFile(join(folder, 'llms-full.txt'), 'utf8')
    for (const call of apiOperations(openapi)) expect(full).toContain(`# ${call.name}: `)
    expect(full).toContain('`order.goods[].goodsName`')
  })

  it('offers the contract that is published, and a schema for each message', async () => {
    expect(JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8'))).toEqual(openapi)
    expect(paths.filter((path) => path.startsWith('schemas/'))).toHaveLength(
      new Set(apiOperations(openapi).flatMap(({ request, response }) => [request, response])).size,
    )
  })
})
