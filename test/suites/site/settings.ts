import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { SiteLocale } from '../../../tools/site/site-locale.ts'
import type { LoggedBrowser } from './browser.ts'
import { locales } from './contract.ts'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

/** Who reads: every language on a wide screen and on a phone, in light and in dark. */
export const matrix = locales.flatMap((locale, place) =>
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

/**
 * The reader's part of what all readers together look at, so that the time does not grow with their number.
 *
 * @param items in any order that is the same for all
 */
export function shareOf<Item>(items: readonly Item[], turn: number): Item[] {
  return items.filter((_, index) => index % matrix.length === turn)
}

/**
 * Every other item, so that two readers see each, who have nothing in common: one language on a wide screen in light, the
 * other one on a phone in dark. Of two items that stand side by side, all readers see one.
 */
export function halfOf<Item>(items: readonly Item[], turn: number): Item[] {
  return items.filter((_, index) => (index + turn + (turn >> 1)) % 2 === 0)
}

export type Reader = (typeof matrix)[number]

/** Opens the pages of the site as one who reads them does. */
export function reading(browser: LoggedBrowser, { locale, viewport, colorScheme }: Reader) {
  const base = inject('base')
  const address = (path: string) => `${base}${locale.folder}${path}`
  return {
    address,
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await browser.open({ viewport, colorScheme, ...options })
      await page.goto(address(path))
      return page
    },
  }
}

/** Ends the browser; its own log, not what a page admits to, has the site's addresses and no others. */
export async function closeAndCheck(browser: LoggedBrowser): Promise<void> {
  const base = inject('base')
  const addresses = await browser.close()
  const elsewhere = addresses.filter(
    (url) => !url.startsWith(base) && !/^(data|blob|file|chrome|about):/.test(url),
  )
  // Otherwise nothing was written down.
  expect(addresses.some((url) => url.startsWith(base))).toBe(true)
  expect(elsewhere).toEqual([])
  expect(browser.complaints).toEqual([])
}

export const text = (page: Page) => page.evaluate(() => document.body.innerText)

export const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Waits for it: a page that was just navigated to is still to be laid out and scrolled. */
export const isInView = (page: Page, id: string) =>
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

export function callNamed(locale: SiteLocale, name: string) {
  const call = locale.calls.find((one) => one.name === name)
  if (!call) throw new Error(`There is no call ${name}.`)
  return call
}
