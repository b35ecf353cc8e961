import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch, seriousViolations, violationsOfColour } from './browser.ts'
import { readers, searchDriver } from './search-driver.ts'

const base = inject('base')
const browser = await launch()
/** The page behind it is looked at by itself, in `pages.site.ts`. */
const DIALOG = { inside: 'dialog' }

afterAll(async () => {
  const addresses = await browser.close()
  expect(
    addresses.filter((url) => !url.startsWith(base) && !/^(data|blob|file|chrome|about):/.test(url)),
  ).toEqual([])
})

/** One page is asked everything, since each one loads the search anew. */
describe.each(readers)('the search in $name', (reader) => {
  const { locale, viewport, colorScheme } = reader
  const { words, call, code, event, open, input, options, chosen, type } = searchDriver(browser, reader)
  const home = `${base}${locale.folder}index.html`
  const callPage = `${base}${locale.folder}operations/${call.name}.html`
  let page: Page
  beforeAll(async () => {
    page = await open(home)
  })
  const goTo = async (address: string) => {
    // What was typed is replaced by what is typed next. A field keeps the keys until the next frame after it was hidden.
    if (page.url().split('#')[0] === address)
      await page.evaluate(() => {
        document.querySelector('dialog')?.close()
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      })
    else await page.goto(address)
  }

  it('opens and closes by keys, and gives the focus back', async () => {
    await goTo(home)
    const dialog = page.getByRole('dialog')
    const link = page.getByRole('link', { name: locale.labels.skip })
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await link.focus()
      await page.keyboard.press(key)
      await dialog.waitFor({ state: 'visible' })
      expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await input(page).inputValue()).toBe('')
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    }
    const button = page.getByRole('button', { name: words.name })
    await button.click()
    await dialog.getByRole('button', { name: words.close }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await button.click()
    await page.mouse.click(3, viewport.height - 3)
    if (viewport.width > 1000) await dialog.waitFor({ state: 'hidden' })
  })

  it('loads nothing before the reader searches, and then one script', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url().slice(base.length)))
    await page.goto(home)
    await page.getByRole('button', { name: words.name }).waitFor()
    const before = asked.length
    expect(asked.filter((url) => /search-(en|zh)/.test(url))).toEqual([])
    await page.keyboard.press('/')
    await type(page, call.name)
    await type(page, code)
    expect(asked.slice(before)).toEqual([
      expect.stringMatching(new RegExp(`^assets/search-${locale.language}-\\w+\\.js$`)),
    ])
  })

  it('has what is typed exactly first, and marks it', async () => {
    await goTo(home)
    await page.keyboard.press('/')
    for (const [query, kind, name] of [
      [call.path, words.kinds.call, call.name],
      [`"${code}",`, words.kinds.code, code],
      [event, words.kinds.event, event],
    ] as const) {
      await type(page, query)
      const first = options(page).first()
      expect(await first.locator('.search-kind').innerText()).toBe(kind)
      expect(await first.locator('.search-name').innerText()).toBe(name)
      expect(await page.getByRole('status').innerText()).toMatch(/\d/)
    }
    expect(await options(page).first().locator('mark').allInnerTexts()).toContain(event)
  })

  it('goes through the results by arrows, and opens one by Enter', async () => {
    await goTo(home)
    await page.keyboard.press('/')
    await type(page, call.name)
    const count = await options(page).count()
    expect(count).toBeGreaterThan(2)
    const at = async () => {
      const id = await input(page).getAttribute('aria-activedescendant')
      expect(await chosen(page).getAttribute('id')).toBe(id)
      return options(page).evaluateAll((all, name) => all.findIndex((one) => one.id === name), id)
    }
    expect(await at()).toBe(0)
    await page.keyboard.press('ArrowDown')
    expect(await at()).toBe(1)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await at()).toBe(count - 1)
    await page.keyboard.press('ArrowDown')
    expect(await at()).toBe(0)
    await page.keyboard.press('Enter')
    await page.waitForURL(callPage)
  })

  it('leads to a field, and unfolds the other places of the same', async () => {
    await goTo(callPage)
    await page.keyboard.press('Control+k')
    await type(page, 'resultStatus')
    const before = await options(page).count()
    expect(await options(page).nth(0).locator('.search-name').innerText()).toBe('result.resultStatus')
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page).innerText()).toMatch(/\d/)
    await page.keyboard.press('Enter')
    const after = await options(page).count()
    expect(after).toBeGreaterThan(before + 5)
    const target = await chosen(page).getAttribute('href')
    expect(target).toContain('.result.resultStatus')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.hash.endsWith('.result.resultStatus'))
    expect(
      await page.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null),
    ).toBe(true)
  })

  it('closes when a result is on the very page', async () => {
    await goTo(callPage)
    await page.keyboard.press('/')
    await type(page, `${call.name} ${call.request}`)
    await page.evaluate(() => {
      const link = document.querySelector('[role="option"]')
      if (link instanceof HTMLAnchorElement) link.href = '#request'
    })
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('says when nothing is found, and offers near names and the guides', async () => {
    await goTo(home)
    await page.keyboard.press('/')
    await type(page, 'qzqzqzqzqzqz')
    expect(await page.getByRole('status').innerText()).toBe(words.nothing.replace('{query}', 'qzqzqzqzqzqz'))
    expect(await page.locator('.search-nothing a:visible').count()).toBeGreaterThan(2)
    expect(await options(page).count()).toBe(0)
    expect(await input(page).getAttribute('aria-expanded')).toBe('false')
    expect(await seriousViolations(page, DIALOG)).toEqual([])
    const misspelt = `${code.slice(0, 3)}xq${code.slice(5).replaceAll('E', 'x')}`
    await type(page, `${misspelt}zz`)
    const suggestion = page.locator('.search-nothing button').first()
    if (await suggestion.isVisible()) {
      const name = await suggestion.innerText()
      await suggestion.click()
      await options(page).first().waitFor()
      expect(await input(page).inputValue()).toBe(name)
    }
  })

  it('shows foreign text as text', async () => {
    await goTo(home)
    await page.keyboard.press('/')
    const query = '<img src=x onerror=alert(1)>'
    await type(page, query)
    expect(await page.locator('dialog img').count()).toBe(0)
  })

  it('has no serious accessibility violation in light and dark, and does not scroll sideways', async () => {
    await goTo(home)
    await page.keyboard.press('/')
    await type(page, `${call.name} ${code}`)
    await type(page, 'result')
    expect([colorScheme, await seriousViolations(page, DIALOG)]).toEqual([colorScheme, []])
    const other = colorScheme === 'dark' ? 'light' : 'dark'
    await page.emulateMedia({ colorScheme: other })
    expect([other, await violationsOfColour(page, DIALOG)]).toEqual([other, []])
    expect(
      await page.evaluate(
        () =>
          [
            document.documentElement,
            ...document.querySelectorAll('dialog, .search-results, .search-result'),
          ].filter((element) => element.scrollWidth > element.clientWidth + 1).length,
      ),
    ).toBe(0)
  })

  it('breaks long names between their parts only', async () => {
    await goTo(home)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.keyboard.press('/')
    await type(page, locale.calls.at(-1)?.name ?? '')
    const names = await page.locator('.search-result .search-name').evaluateAll((all) =>
      all.map((name) => ({
        text: name.textContent,
        parts: name.innerHTML.replace(/<\/?mark>/g, '').split('<wbr>'),
      })),
    )
    expect(names.length).toBeGreaterThan(0)
    for (const { text, parts } of names) {
      expect(parts.join('').replaceAll('&amp;', '&')).toBe(text)
      if (/^\S+$/.test(text ?? ''))
        for (const part of parts.slice(1)) expect(part).toMatch(/^(?:[A-Z.]|[a-z0-9\]])/)
    }
    await browser.release(page)
  })
})

it('finds Chinese words within sentences', async () => {
  const page = await browser.open({})
  await page.goto(`${base}zh-CN/index.html`)
  await page.keyboard.press('/')
  const combobox = page.getByRole('combobox')
  for (const query of ['退款', '撤销支付', '最小货币单位']) {
    await combobox.fill(query)
    await page
      .locator('mark', { hasText: query.slice(0, 2) })
      .first()
      .waitFor()
    expect(await page.getByRole('option').count()).toBeGreaterThan(1)
  }
  await browser.release(page)
})

it('keeps the console clean', () => {
  expect(browser.complaints).toEqual([])
})
