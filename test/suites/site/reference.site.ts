import { afterAll, describe, expect, it } from 'vitest'
import { referenceLink } from '../../../tools/site/site-locale.ts'
import { launch, seriousViolations } from './browser.ts'
import { oneOfEachKind, propertyNames, tablesOf } from './contract.ts'
import { callNamed, closeAndCheck, matrix, reading, shareOf, text } from './settings.ts'

const browser = await launch()

afterAll(() => closeAndCheck(browser))

describe.each(matrix)('the interactive reference in $name', (reader) => {
  const { locale, turn } = reader
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
})
