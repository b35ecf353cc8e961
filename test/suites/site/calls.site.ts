import { afterAll, describe, expect, it } from 'vitest'
import { launch, seriousViolations } from './browser.ts'
import { tablesOf } from './contract.ts'
import { closeAndCheck, isInView, matrix, reading, scrollsSideways } from './settings.ts'

const browser = await launch()

afterAll(() => closeAndCheck(browser))

describe.each(matrix)('the page of a call in $name', (reader) => {
  const { locale, turn } = reader
  const { address, open } = reading(browser, reader)

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
    await browser.release(page)
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
    // The head of the page leads to each.
    await page.locator('.call-head a[href="#sample-php"]').click()
    await page.locator('#sample-php').waitFor({ state: 'visible' })
    expect(await shown()).toEqual(['PHP'])
    expect(await isInView(page, await page.getByRole('tab', { name: 'PHP' }).evaluate(({ id }) => id))).toBe(
      true,
    )
    // The rest of such pages is looked at in `pages.site.ts`.
    expect(await seriousViolations(page, { inside: '[data-tabs]' })).toEqual([])
    await browser.release(page)
  })
})
