import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { codePage, referenceLink } from '../../../tools/site/site-locale.ts'
import { launch, seriousViolations } from './browser.ts'
import { oneOfEachKind, propertyNames, tablesOf } from './contract.ts'
import { searchDriver } from './search-driver.ts'
import {
  callNamed,
  closeAndCheck,
  matrix,
  type Reader,
  reading,
  scrollsSideways,
  shareOf,
  text,
} from './settings.ts'

const base = inject('base')
const browser = await launch()

afterAll(() => closeAndCheck(browser))

/**
 * A page of several megabytes, which takes seconds to start: each width loads it once in each language, and asks it
 * everything. The one goes on from the first language to the second, the other from the second to the first, and with the
 * language the scheme changes, so that both widths are seen in both languages and both schemes.
 */
const journeys = [...new Set(matrix.map(({ viewport }) => viewport))].map((viewport, index) => {
  const readers = matrix.filter((reader) => reader.viewport === viewport)
  return index % 2 === 0 ? readers : readers.reverse()
})

describe.each(journeys.map((readers) => [readers.map(({ name }) => name).join(', then '), readers] as const))(
  'the interactive reference in %s',
  (_, readers) => {
    let page: Page

    describe.each(readers.map((reader, index) => ({ reader, name: reader.name, from: readers[index - 1] })))(
      'in $name',
      ({ reader, from }) => {
        const { locale, turn, colorScheme } = reader
        const scheme = (from === undefined) === (colorScheme === 'light') ? 'light' : 'dark'
        const { open } = reading(browser, reader)

        beforeAll(async () => {
          if (from === undefined) {
            page = await open(referenceLink(callNamed(locale, 'capture')))
            return
          }
          await show(page, from, 'capture')
          await page.emulateMedia({ colorScheme: scheme })
          await page.locator('[data-keeps-place]').first().click()
        })

        it('begins with the call of the address, and keeps it when the language changes', async () => {
          const call = callNamed(locale, 'capture')
          await page.waitForURL(`${base}${locale.folder}${referenceLink(call)}`)
          await page.getByRole('heading', { name: call.summary }).first().waitFor()
        })

        it('has no serious accessibility violation of contrast', async () => {
          // The rest of its markup is Redocly's own.
          expect([scheme, await seriousViolations(page, { rules: ['color-contrast'] })]).toEqual([scheme, []])
        })

        const shownCalls = shareOf(
          oneOfEachKind(locale.calls, ({ family, kind }) => `${family} ${kind}`, turn),
          turn,
        )
        it.each(shownCalls.map((call) => [call.name, call] as const))('shows %s', async (name, call) => {
          await show(page, reader, name)
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
              for (const one of store.unread) if (content.includes(one)) store.unread.delete(one)
              if (store.unread.size === 0) {
                delete store.unread
                delete store.start
                return true
              }
              const before = scrollY
              scrollBy(0, innerHeight / 2)
              if (scrollY === before) scrollTo(0, store.start)
              return false
            },
            nested.map((path) => path.split('.').at(-1) ?? ''),
            { polling: 100, timeout: 60_000 },
          )
          const known = propertyNames(locale.document)
          expect(nested.every((path) => known.has(path.split('.').at(-1) ?? ''))).toBe(true)
          await show(page, reader, name)
          const content = await text(page)
          if (call.kind === 'operation') expect(content).toMatch(/openssl dgst|createAntomClient/)
          // What names the event of a notification is another field for each, or none.
          else
            expect(content).toContain(tablesOf(locale).find(({ table }) => table === call.request)?.paths[0])
          for (const { code } of call.resultCodes.slice(0, 2)) expect(content).toContain(code)
        })

        it('has the search of all pages, by button and keys, and its own by a click', async () => {
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
          // The other language is reached from here.
          if (from === undefined) {
            await dialog.getByRole('button', { name: words.close }).click()
            await dialog.waitFor({ state: 'hidden' })
            return
          }
          await page.keyboard.press('Enter')
          await page.waitForURL(new RegExp(`${codePage(code)}#`))
        })
      },
    )
  },
)

/** Leads to a call, on the page that is open. */
async function show(page: Page, { locale }: Reader, name: string): Promise<void> {
  const call = callNamed(locale, name)
  await page.goto(`${base}${locale.folder}${referenceLink(call)}`)
  await page.getByRole('heading', { name: call.summary }).first().waitFor()
}
