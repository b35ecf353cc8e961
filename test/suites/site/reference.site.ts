import { afterAll, describe, expect, it } from 'vitest'
import { codePage, referenceLink } from '../../../tools/site/site-locale.ts'
import { launch, seriousViolations } from './browser.ts'
import { oneOfEachKind, propertyNames, tablesOf } from './contract.ts'
import { searchDriver } from './search-driver.ts'
import { callNamed, closeAndCheck, matrix, reading, scrollsSideways, shareOf, text } from './settings.ts'

const browser = await launch()

afterAll(() => closeAndCheck(browser))

describe.each(matrix)('the interactive reference in $name', (reader) => {
  const { locale, turn, colorScheme } = reader
  const { open } = reading(browser, reader)

  const shownCalls = shareOf(
    oneOfEachKind(locale.calls, ({ family, kind }) => `${family} ${kind}`, turn),
    turn,
  )
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

  it('has the search of all pages, by button and keys, and its own by a click', async () => {
    const page = await open('reference.html')
    const own = page.locator('[data-testid="search-trigger"]').first()
    await own.waitFor({ state: 'attached' })
    const { words, input, options, code, type } = searchDriver(browser, reader)
    const dialog = page.getByRole('dialog', { name: words.name })
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key)
      await dialog.waitFor({ state: 'visible' })
      expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
    }
    if (await own.isVisible()) {
      await own.getByText(words.name, { exact: true }).waitFor()
      await own.click()
      const inside = page.locator('input:visible').first()
      await inside.fill('captureAmount')
      await page.getByText('captureAmount').first().waitFor()
      await page.keyboard.press('Escape')
      await inside.waitFor({ state: 'hidden' })
    }
    await page.getByRole('button', { name: words.name, exact: true }).click()
    await type(page, code)
    expect(await seriousViolations(page, { inside: '.site-frame' })).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(await options(page).first().locator('.search-name').innerText()).toBe(code)
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`${codePage(code)}#`))
    await page.context().close()
  })

  it('has an interactive reference without a serious accessibility violation of contrast', async () => {
    // Either scheme is seen on either width: the words are not what is looked at.
    const scheme = (turn % 2 === 0) === (colorScheme === 'light') ? 'light' : 'dark'
    const page = await open(referenceLink(callNamed(locale, 'capture')), { colorScheme: scheme })
    await page
      .getByRole('heading', { name: callNamed(locale, 'capture').summary })
      .first()
      .waitFor()
    // The rest of its markup is Redocly's own.
    expect([scheme, await seriousViolations(page, { rules: ['color-contrast'] })]).toEqual([scheme, []])
    await page.context().close()
  })
})
