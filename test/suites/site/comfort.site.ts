import { afterAll, describe, expect, it } from 'vitest'
import { launch } from './browser.ts'
import { locales } from './contract.ts'
import { closeAndCheck, reading, scrollsSideways } from './settings.ts'

const browser = await launch()

afterAll(() => closeAndCheck(browser))

const LONG = 'x'.repeat(200)

const readers = locales.flatMap((locale) =>
  [390, 320].map((width) => ({
    name: `${locale.language} at ${width} px`,
    locale,
    viewport: { width, height: 800 },
    colorScheme: 'light' as const,
    turn: 0,
  })),
)

describe.each(readers)('a narrow page in $name', (reader) => {
  const { locale } = reader
  const { open } = reading(browser, reader)
  const largest = locale.calls.find(({ kind }) => kind === 'operation')?.name

  it.each([
    'index.html',
    'search.html',
    `search.html?q=${LONG}`,
    'result-codes.html',
    'changelog.html',
    'guides/package.html',
    `operations/${largest}.html`,
    ...locale.families.map(({ name }) => `families/${name}.html`),
  ])('%s does not scroll sideways', async (path) => {
    const page = await open(path)
    if (path.includes('?')) await page.locator('.search-page .search-nothing a').first().waitFor()
    for (const button of await page.locator('[data-unfold]').all()) await button.click()
    expect(await scrollsSideways(page)).toBe(false)
    await browser.release(page)
  })

  it('keeps its width when something long is searched', async () => {
    const page = await open('index.html')
    await page.locator('[data-search-open]').click()
    await page.locator('#search-query').fill(LONG)
    await page.locator('.search-dialog .search-nothing a').first().waitFor()
    const widths = await page
      .locator('.search-dialog')
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
    expect(widths[0]).toBe(widths[1])
    expect(await scrollsSideways(page)).toBe(false)
    await browser.release(page)
  })

  it('tells the columns of its tables', async () => {
    for (const path of ['result-codes.html', `operations/${largest}.html`]) {
      const page = await open(path)
      expect(await page.locator('table.codes').getByRole('columnheader').count()).toBeGreaterThan(3)
      await browser.release(page)
    }
  })

  it.each(['link', 'key'])('is where it was when its menu is closed by its %s', async (by) => {
    const page = await open(`operations/${largest}.html`)
    await page.evaluate(() => scrollTo(0, 1500))
    await page.waitForFunction(() => scrollY === 1500)
    const { x = 0, y = 0 } = (await page.locator('.menu-button').boundingBox()) ?? {}
    // Not as a driver clicks, which scrolls on its own.
    await page.mouse.click(x + 5, y + 5)
    await page.locator('#menu .close').waitFor()
    if (by === 'key') await page.keyboard.press('Escape')
    else await page.locator('#menu .close').evaluate((link) => link instanceof HTMLElement && link.click())
    await page.locator('#menu').waitFor({ state: 'hidden' })
    await page.waitForFunction(() => document.activeElement?.className === 'menu-button')
    expect(await page.evaluate(() => scrollY)).toBe(1500)
    expect(new URL(page.url()).hash).toBe('')
    await browser.release(page)
  })

  it('closes a menu that it was opened with', async () => {
    const page = await open('index.html#menu')
    await page.keyboard.press('Escape')
    await page.locator('#menu').waitFor({ state: 'hidden' })
    await browser.release(page)
  })
})

describe.each(readers.slice(0, 1))('a page', (reader) => {
  const { open } = reading(browser, reader)
  const call = reader.locale.calls.find(({ kind }) => kind === 'operation')?.name
  const path = `operations/${call}.html`

  // What it throws would be among the complaints at the end.
  it.each([path, 'result-codes.html'])('takes a name that is badly escaped for none (%s)', async (at) => {
    const page = await open(`${at}#%E0%A4%A`)
    await page.locator('main h1').waitFor()
    expect(browser.complaints).toEqual([])
    await browser.release(page)
  })

  it('has on paper what is folded, what is in another tab, and the end of each line', async () => {
    const page = await open(path)
    await page.emulateMedia({ media: 'print' })
    const found = await page.evaluate(() => {
      const isSeen = (element: Element) => element.getBoundingClientRect().height > 0
      const ofPaper = [...document.querySelectorAll('main pre')].filter((pre) => !pre.closest('.try'))
      return {
        fields: [...document.querySelectorAll('main .tree li')].filter((field) => !isSeen(field)).length,
        samples: ofPaper.filter((pre) => !isSeen(pre)).length,
        cut: ofPaper.filter(
          (pre) => pre.scrollWidth > pre.clientWidth || pre.scrollHeight > pre.clientHeight + 1,
        ).length,
      }
    })
    expect(found).toEqual({ fields: 0, samples: 0, cut: 0 })
    await browser.release(page)
  })

  it('says whether a sample was copied', async () => {
    const page = await open(path)
    const button = page.locator('[data-copy]:visible').first()
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.resolve(),
        configurable: true,
      })
    })
    await button.click()
    expect(await button.textContent()).toBe(reader.locale.labels.copied)
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error()) })
    })
    // A denied clipboard that nobody waits for would be a complaint.
    await button.click()
    await page.waitForFunction(
      (text) => [...document.querySelectorAll('[data-copy]')].some((one) => one.textContent === text),
      reader.locale.labels.copyFailed,
    )
    await page.close()
  })
})
