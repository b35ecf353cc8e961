import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { resultCodeAnchor } from '../../../tools/contract/permalinks.ts'
import { fieldTables } from '../../../tools/site/fields.ts'
import {
  familyPage,
  formerFieldsPage,
  referenceLink,
  type SiteLocale,
} from '../../../tools/site/site-locale.ts'
import { launch, seriousViolations } from './browser.ts'
import { locales, oneOfEachKind, propertyNames, tablesOf } from './contract.ts'

const base = inject('base')
const folder = inject('folder')
const browser = await launch()

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
const matrix = locales.flatMap((locale, place) =>
  (
    [
      ['desktop', DESKTOP, 'light'],
      ['phone', PHONE, 'dark'],
    ] as const
  ).map(([name, viewport, colorScheme], index) => ({
    name: `${locale.language} ${name}`,
    locale,
    viewport,
    colorScheme,
    // Another one for each language and width.
    turn: 2 * index + place,
  })),
)

afterAll(async () => {
  const addresses = await browser.close()
  // One assertion for everything that was opened: the browser's own log, not what a page admits to.
  const elsewhere = addresses.filter(
    (url) => !url.startsWith(base) && !/^(data|blob|file|chrome|about):/.test(url),
  )
  expect(addresses.filter((url) => url.startsWith(base)).length).toBeGreaterThan(20)
  expect(elsewhere).toEqual([])
})

const text = (page: Page) => page.evaluate(() => document.body.innerText)
const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
/** Waits for it: a page that was just navigated to is still to be laid out and scrolled. */
const isInView = (page: Page, id: string) =>
  page
    .waitForFunction((name) => {
      const { top, bottom } = document.getElementById(name)?.getBoundingClientRect() ?? {
        top: -1,
        bottom: -1,
      }
      return top >= 0 && bottom <= innerHeight
    }, id)
    .then(
      () => true,
      () => false,
    )

describe.each(matrix)('in $name', ({ locale, viewport, colorScheme, turn }) => {
  const address = (path: string) => `${base}${locale.folder}${path}`
  const open = async (path: string, options = {}) => {
    const page = await browser.open({ viewport, colorScheme, ...options })
    await page.goto(address(path))
    return page
  }
  const other = locales.find((one) => one !== locale)
  if (!other) throw new Error('There is one language only.')

  it('has static pages without a serious accessibility violation, in light and dark', async () => {
    const paths = [
      'index.html',
      'result-codes.html',
      'changelog.html',
      'guides/package.html',
      '404.html',
      ...oneOfEachKind(locale.families, () => 'family', turn).map(familyPage),
      ...new Set(oneOfEachKind(tablesOf(locale), ({ kind }) => kind, turn).map(({ page }) => page)),
    ]
    for (const path of paths) {
      const page = await open(path)
      expect([path, await seriousViolations(page)]).toEqual([path, []])
      expect([path, await scrollsSideways(page)]).toEqual([path, false])
      await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' })
      expect([path, await seriousViolations(page)]).toEqual([path, []])
      await page.context().close()
    }
  })

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
    await page.context().close()
  })

  it('leads from the address that programs print for a code to its page, whatever is filtered', async () => {
    const [table] = oneOfEachKind(locale.resultCodeTables, () => 'table', turn)
    const code = table?.rows.at(-1)?.code
    if (!table || code === undefined) throw new Error('There are no codes.')
    const page = await open(`result-codes.html?status=S#${resultCodeAnchor(table.name, code)}`)
    await page.waitForURL(address(`${codePage(code)}#${table.name}`))
    expect(await isInView(page, table.name)).toBe(true)
    expect(await seriousViolations(page)).toEqual([])
    await page.goto(address('404.html'))
    await page.goto(address('result-codes.html'))
    const ids = locale.resultCodeTables.flatMap(({ name, rows }) =>
      rows.map((row) => resultCodeAnchor(name, row.code)),
    )
    expect(
      await page.evaluate((names) => names.filter((name) => document.getElementById(name) === null), ids),
    ).toEqual([])
    await page.context().close()
  })

  it('unfolds to the field that an address names, and all fields at once', async () => {
    const deepest = tablesOf(locale)
      .flatMap(({ page: path, table, paths }) => paths.map((field) => ({ path, table, field })))
      .sort((a, b) => b.field.split('.').length - a.field.split('.').length)[turn]
    if (!deepest) throw new Error('There are no fields.')
    const id = `${deepest.table}.${deepest.field}`
    const page = await open(`${deepest.path}#${id}`)
    expect(await isInView(page, id)).toBe(true)
    const message = page.locator('.message', { has: page.locator(`[id="${deepest.table}"]`) })
    const folded = () => message.locator('.tree details:not([open])').count()
    expect(await folded()).toBeGreaterThan(0)
    await message.locator('[data-unfold]').click()
    expect(await folded()).toBe(0)
    expect(await scrollsSideways(page)).toBe(false)
    await message.locator('[data-unfold]').click()
    expect(await message.locator('.tree details[open]').count()).toBe(0)
    await page.context().close()
  })

  it('shows the samples in one language at a time, by mouse and by keyboard, and remembers which', async () => {
    const calls = locale.calls.filter(({ kind }) => kind === 'operation')
    const [first, second] = [calls[turn], calls[turn + 1]]
    if (!first || !second) throw new Error('There are too few calls.')
    const page = await open(`operations/${first.name}.html`)
    const shown = () =>
      page
        .locator('[data-tabs] [data-tab]:visible')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-tab')))
    const tabs = page.getByRole('tab')
    const names = await tabs.allInnerTexts()
    expect(names.length).toBeGreaterThan(1)
    expect(await shown()).toEqual([names[0]])
    await tabs.nth(1).click()
    expect(await shown()).toEqual([names[1]])
    await page.keyboard.press('ArrowLeft')
    expect(await shown()).toEqual([names[0]])
    await page.keyboard.press('ArrowLeft')
    expect(await shown()).toEqual([names.at(-1)])
    await tabs.nth(1).click()
    await page.goto(address(`operations/${second.name}.html`))
    expect(await shown()).toEqual([names[1]])
    expect(await seriousViolations(page)).toEqual([])
    await page.context().close()
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
    await page.context().close()
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
      expect(await seriousViolations(page)).toEqual([])
      await page.locator('#menu .close').click()
      await menu.waitFor({ state: 'hidden' })
    }
    await page.context().close()
  })

  it('keeps the place when the language changes', async () => {
    for (const place of [
      'operations/capture.html#CaptureRequest.captureAmount',
      referenceLink(callNamed(locale, 'capture')),
    ]) {
      const page = await open(place)
      await page.locator('[data-keeps-place]').first().click()
      await page.waitForURL(`${base}${other.folder}${place}`)
      const shown = place.startsWith('reference')
        ? page.getByRole('heading', { name: callNamed(other, 'capture').summary })
        : page.getByText(/captureAmount|AUTH_EXPIRED/)
      await shown.first().waitFor()
      await page.context().close()
    }
  })

  const shownCalls = oneOfEachKind(locale.calls, ({ family, kind }) => `${family} ${kind}`, turn)
  it.each(shownCalls.map((call) => [call.name, call] as const))(
    'shows %s in the interactive reference',
    async (_, call) => {
      const page = await open(referenceLink(call))
      await page.getByRole('heading', { name: call.summary }).first().waitFor()
      const nested = tablesOf(locale)
        .filter(
          ({ table }) =>
            table === call.request || (call.request === 'PayRequest' && table === 'CashierPayRequest'),
        )
        .flatMap(({ paths }) => paths.filter((path) => path.split('.').length === 2))
      // What is out of sight is drawn when it comes near: the page is read from here to its end, and once more
      // where something was passed by before it was drawn.
      await page.waitForFunction(
        (names) => {
          const store = globalThis as { unread?: Set<string>; start?: number }
          store.unread ??= new Set(names)
          store.start ??= scrollY
          const content = document.body.innerText
          for (const name of store.unread) if (content.includes(name)) store.unread.delete(name)
          const before = scrollY
          scrollBy(0, innerHeight / 2)
          if (scrollY === before) scrollTo(0, store.start)
          return store.unread.size === 0
        },
        nested.map((path) => path.split('.').at(-1) ?? ''),
        { polling: 100, timeout: 60_000 },
      )
      const known = propertyNames(locale.document)
      expect(nested.every((path) => known.has(path.split('.').at(-1) ?? ''))).toBe(true)
      const content = await text(page)
      if (call.kind === 'operation') expect(content).toMatch(/openssl dgst|createAntomClient/)
      // What names the event of a notification is another field for each, or none.
      else expect(content).toContain(tablesOf(locale).find(({ table }) => table === call.request)?.paths[0])
      for (const { code } of call.resultCodes.slice(0, 2)) expect(await text(page)).toContain(code)
      await page.context().close()
    },
  )

  it('searches the interactive reference for a field', async () => {
    const page = await open('reference.html')
    await page.locator('[data-testid="search-trigger"]').first().waitFor({ state: 'attached' })
    await page.keyboard.press('Control+k')
    const input = page.locator('input:visible').first()
    await input.fill('captureAmount')
    await page.getByText('captureAmount').first().waitFor()
    await page.context().close()
  })

  it('has an interactive reference without a serious accessibility violation of contrast', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(referenceLink(callNamed(locale, 'capture')), { colorScheme: scheme })
      await page
        .getByRole('heading', { name: callNamed(locale, 'capture').summary })
        .first()
        .waitFor()
      // The rest of its markup is Redocly's own.
      const found = (await seriousViolations(page)).filter((violation) =>
        violation.startsWith('color-contrast'),
      )
      expect([scheme, found]).toEqual([scheme, []])
      await page.context().close()
    }
  })

  it('can be read without JavaScript', async () => {
    for (const { page: path, table, paths } of oneOfEachKind(tablesOf(locale), ({ kind }) => kind, turn)) {
      const page = await open(path, { javaScriptEnabled: false })
      const shown = await page.locator(`li[id^="${table}."]`).evaluateAll((all) => all.map(({ id }) => id))
      expect(shown).toEqual(paths.map((field) => `${table}.${field}`))
      // What is folded opens by itself for the address of a field, and by its summary.
      await page.goto(address(`${path}#${table}.${paths.at(-1)}`))
      expect(await page.locator(`[id="${table}.${paths.at(-1)}"]`).isVisible()).toBe(true)
      await page.context().close()
    }
    const page = await open('result-codes.html', { javaScriptEnabled: false })
    const content = await page.locator('main').innerText()
    for (const { rows } of locale.resultCodeTables) {
      for (const { code } of rows) expect(content).toContain(code)
    }
    await page.context().close()
  })

  it('works from a file', async () => {
    const page = await browser.open({ viewport, colorScheme })
    await page.goto(`${pathToFileURL(folder)}/${locale.folder}index.html`)
    expect(await page.locator('.top').evaluate((top) => getComputedStyle(top).position)).toBe('sticky')
    await page.goto(`${pathToFileURL(folder)}/${locale.folder}${referenceLink(callNamed(locale, 'cancel'))}`)
    await page
      .getByRole('heading', { name: callNamed(locale, 'cancel').summary })
      .first()
      .waitFor()
    await page.context().close()
  })
})

it('keeps the console clean on every page that was opened', () => {
  expect(browser.complaints).toEqual([])
})

function callNamed(locale: SiteLocale, name: string) {
  const call = locale.calls.find((one) => one.name === name)
  if (!call) throw new Error(`There is no call ${name}.`)
  return call
}
