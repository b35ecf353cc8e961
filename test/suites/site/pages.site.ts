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
import { callNamed, closeAndCheck, isInView, matrix, reading, scrollsSideways, shareOf } from './settings.ts'

const base = inject('base')
const folder = inject('folder')
const browser = await launch()

afterAll(() => closeAndCheck(browser))

describe.each(matrix)('the pages in $name', (reader) => {
  const { locale, viewport, colorScheme, turn } = reader
  const { address, open } = reading(browser, reader)
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
      // All families are seen, each by one of the readers.
      ...shareOf(
        oneOfEachKind(locale.calls, ({ family, kind }) => `${family} ${kind}`, turn),
        turn,
      ).map(callPage),
    ]
    for (const path of paths) {
      const page = await open(path)
      expect([path, await seriousViolations(page)]).toEqual([path, []])
      expect([path, await scrollsSideways(page)]).toEqual([path, false])
      await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' })
      expect([path, await violationsOfColour(page)]).toEqual([path, []])
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
