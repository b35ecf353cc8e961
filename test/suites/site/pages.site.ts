import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { resultCodeAnchor } from '../../../tools/contract/permalinks.ts'
import { fieldTables } from '../../../tools/site/fields.ts'
import {
  callPage,
  codePage,
  familyPage,
  formerFieldsPage,
  referenceLink,
} from '../../../tools/site/site-locale.ts'
import { launch, seriousViolations, violationsOfColour } from './browser.ts'
import { locales, oneOfEachKind, tablesOf } from './contract.ts'
import { readFeed } from './feed.ts'
import { MOST_SHIFT, paintOf } from './paint.ts'
import {
  callNamed,
  closeAndCheck,
  halfOf,
  isInView,
  matrix,
  reading,
  scrollsSideways,
  shareOf,
} from './settings.ts'

const base = inject('base')
const folder = inject('folder')
const browser = await launch()

afterAll(() => closeAndCheck(browser))

describe.each(matrix)('the pages in $name', (reader) => {
  const { locale, viewport, colorScheme, turn } = reader
  const { address, open } = reading(browser, reader)
  const other = locales.find((one) => one !== locale)
  if (!other) throw new Error('There is one language only.')

  /*
   * One load of a page is looked at for everything. Each kind of page is seen in both languages, on both widths and in
   * both schemes, by two readers each; of the calls every family's operation and notification, by one reader each, so
   * that each reader sees some. Those of one kind are made by the same code.
   */
  const seen = [
    ...halfOf(
      [
        'index.html',
        'result-codes.html',
        'changelog.html',
        ...oneOfEachKind(locale.families, () => 'family', turn >> 1).map(familyPage),
        'guides/package.html',
        ...oneOfEachKind(
          locale.resultCodeTables.flatMap(({ rows }) => rows),
          () => 'code',
          turn,
        ).map(({ code }) => codePage(code)),
        '404.html',
        'guides/client.html',
      ],
      turn,
    ),
    ...shareOf(
      oneOfEachKind(locale.calls, ({ family, kind }) => `${family} ${kind}`, turn),
      turn,
    ).map(callPage),
  ]
  it.each(seen)(
    'paints %s without moving it, and without a serious violation in light and dark',
    async (path) => {
      const page = await open(path)
      const { paint, shift } = await paintOf(page)
      console.log(`${path}: first paint ${paint.toFixed(0)} ms, layout shift ${shift.toFixed(3)}`)
      expect(shift).toBeLessThan(MOST_SHIFT)
      expect(await seriousViolations(page)).toEqual([])
      expect(await scrollsSideways(page)).toBe(false)
      await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' })
      expect(await violationsOfColour(page)).toEqual([])
      await browser.release(page)
    },
  )

  it('narrows the result codes by text, place, status and advice, and keeps the choice in the address', async () => {
    const page = await open('result-codes.html')
    const shown = () => page.locator('tbody tr:visible').count()
    const all = await shown()
    const table = locale.resultCodeTables.find(
      ({ rows }) => new Set(rows.map(({ status }) => status)).size > 2,
    )
    if (!table) throw new Error('No table has codes of every status.')
    await page.selectOption('#in', table.name)
    expect(await shown()).toBe(table.rows.length)
    const pending = table.rows.filter(({ status }) => status === 'U')
    await page.selectOption('#status', 'U')
    expect(await shown()).toBe(pending.length)
    const advice = pending[0]?.advice ?? ''
    await page.selectOption('#advice', advice)
    const fits = pending.filter((row) => row.advice === advice).length
    expect(await shown()).toBe(fits)
    await page.reload()
    expect(await shown()).toBe(fits)
    await page.fill('#text', 'no such code')
    expect(await shown()).toBe(0)
    expect(await page.locator('#none').isVisible()).toBe(true)
    await page.goto(address('result-codes.html'))
    expect(await shown()).toBe(all)
    await browser.release(page)
  })

  it('leads from the address that programs print for a code to its page, whatever is filtered', async () => {
    const [table] = oneOfEachKind(locale.resultCodeTables, () => 'table', turn)
    const code = table?.rows.at(-1)?.code
    if (!table || code === undefined) throw new Error('There are no codes.')
    const page = await open(`result-codes.html?status=S#${resultCodeAnchor(table.name, code)}`)
    await page.waitForURL(address(`${codePage(code)}#${table.name}`))
    expect(await isInView(page, table.name)).toBe(true)
    await page.goto(address('404.html'))
    await page.goto(address('result-codes.html'))
    const ids = locale.resultCodeTables.flatMap(({ name, rows }) =>
      rows.map((row) => resultCodeAnchor(name, row.code)),
    )
    expect(
      await page.evaluate((names) => names.filter((name) => document.getElementById(name) === null), ids),
    ).toEqual([])
    await browser.release(page)
  })

  it('leads from the pages that have moved to the place in the new one', async () => {
    const [call, table] = locale.calls
      .map((one) => [one, fieldTables(locale.document, one.request)] as const)
      .filter(([, tables]) => tables.length > 1)
      .map(([one, tables]) => [one, tables[0]] as const)[0] ?? [undefined, undefined]
    if (!call || !table) throw new Error('No message has variants.')
    const id = `${table.name}.${table.rows[0]?.path}`
    const page = await open(`${formerFieldsPage(call, table.name)}#${id}`)
    await page.waitForURL(address(`operations/${call.name}.html#${id}`))
    expect(await isInView(page, id)).toBe(true)
    await browser.release(page)
  })

  it('opens the menu on a narrow screen, and has it beside the page on a wide one', async () => {
    const page = await open('changelog.html')
    const menu = page.locator('#menu')
    const isWide = viewport.width > 1000
    expect(await menu.isVisible()).toBe(isWide)
    if (!isWide) {
      await page.locator('.menu-button').click()
      await menu.waitFor({ state: 'visible' })
      expect((await menu.boundingBox())?.height).toBe(viewport.height)
      expect(await seriousViolations(page, { inside: '#menu' })).toEqual([])
      await page.locator('#menu .close').click()
      await menu.waitFor({ state: 'hidden' })
    }
    await browser.release(page)
  })

  it('keeps the place when the language changes', async () => {
    const place = 'operations/capture.html#CaptureRequest.captureAmount'
    const page = await open(place)
    await page.locator('[data-keeps-place]').first().click()
    await page.waitForURL(`${base}${other.folder}${place}`)
    await page.getByText('captureAmount').first().waitFor()
    await browser.release(page)
  })

  it('can be read without JavaScript', async () => {
    for (const { page: path, table, paths } of shareOf(
      oneOfEachKind(tablesOf(locale), ({ kind }) => kind, turn),
      turn,
    )) {
      const page = await open(path, { javaScriptEnabled: false })
      const shown = await page.locator(`li[id^="${table}."]`).evaluateAll((all) => all.map(({ id }) => id))
      expect(shown).toEqual(paths.map((field) => `${table}.${field}`))
      // What is folded opens by itself for the address of a field, and by its summary.
      await page.goto(address(`${path}#${table}.${paths.at(-1)}`))
      expect(await page.locator(`[id="${table}.${paths.at(-1)}"]`).isVisible()).toBe(true)
      await browser.release(page)
    }
    const page = await open('result-codes.html', { javaScriptEnabled: false })
    const content = await page.locator('main').innerText()
    for (const { rows } of locale.resultCodeTables) {
      for (const { code } of rows) expect(content).toContain(code)
    }
    await browser.release(page)
  })

  it('works from a file', async () => {
    const page = await browser.open({ viewport, colorScheme })
    await page.goto(`${pathToFileURL(folder)}/${locale.folder}index.html`)
    expect(await page.locator('.top').evaluate((top) => getComputedStyle(top).position)).toBe('sticky')
    for (const call of halfOf([callNamed(locale, 'cancel')], turn)) {
      await page.goto(`${pathToFileURL(folder)}/${locale.folder}${referenceLink(call)}`)
      await page.getByRole('heading', { name: call.summary }).first().waitFor()
    }
    await browser.release(page)
  })
})

it.each(locales)(
  'has a feed in $language that Chromium reads as Atom, and that leads to whole addresses',
  async (locale) => {
    const page = await browser.open()
    const { root, parts } = await readFeed(
      page,
      await readFile(join(folder, `${locale.folder}feed.xml`), 'utf8'),
    )
    expect(root).toBe('http://www.w3.org/2005/Atom feed')
    const [feed, ...entries] = parts
    expect(feed?.names).toEqual(['id', 'title', 'updated', 'author', 'link', 'link'])
    expect(feed?.links).toEqual([
      { rel: 'self', href: `${base}${locale.folder}feed.xml` },
      { rel: 'alternate', href: `${base}${locale.folder}` },
    ])
    expect(feed?.updated).toBe(entries[0]?.updated)
    expect(entries.length).toBeGreaterThan(20)
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
    for (const { id, title, titleType, updated } of parts) {
      expect(id).toMatch(/^urn:uuid:/)
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
      expect(title).toMatch(/^[^<>&]+$/)
      expect(titleType).toBeNull()
    }
    for (const { names, links } of entries) {
      expect(names).toEqual(['id', 'title', 'updated', 'link', 'content'])
      expect(links.map(({ rel }) => rel)).toEqual(['alternate'])
    }
    const addresses = entries.flatMap((entry) => [...entry.links.map(({ href }) => href), ...entry.addresses])
    expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([])
    // Those of the site lead to pages of the language, and to places that are there.
    for (const address of new Set(addresses.filter((one) => one.startsWith(base)))) {
      expect(address.startsWith(`${base}${locale.folder}`)).toBe(true)
      const [path = '', place = ''] = address.slice(base.length).split('#')
      expect(await readFile(join(folder, path), 'utf8')).toContain(place === '' ? '<main' : ` id="${place}"`)
    }
    await browser.release(page)
  },
)
