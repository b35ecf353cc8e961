import type { BrowserContextOptions, Page } from 'playwright-core'
import type { SiteLocale } from '../../../tools/site/site-locale.ts'
import type { LoggedBrowser } from './browser.ts'
import { locales } from './contract.ts'

/** A language, and a screen that the site is read on. */
export interface Reader {
  readonly name: string
  readonly locale: SiteLocale
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme: 'light' | 'dark'
}

/** Every language, on a wide screen and on a phone. */
export const readers: readonly Reader[] = locales.flatMap((locale) =>
  (
    [
      ['desktop', { width: 1280, height: 900 }, 'light'],
      ['phone', { width: 390, height: 844 }, 'dark'],
    ] as const
  ).map(([name, viewport, colorScheme]) => ({
    name: `${locale.language} ${name}`,
    locale,
    viewport,
    colorScheme,
  })),
)

/** What a reader does with the search. */
export function searchDriver(browser: LoggedBrowser, { locale, viewport, colorScheme }: Reader) {
  const { searchBox: words } = locale.labels
  const input = (page: Page) => page.getByRole('combobox', { name: words.name })
  return {
    words,
    input,
    /** Whatever the contract is: a call, a code and an event of it. */
    ...sampleOf(locale),
    async open(address: string, options: BrowserContextOptions = {}) {
      const page = await browser.open({ viewport, colorScheme, ...options })
      await page.goto(address)
      return page
    },
    // By the attribute: the choices of a page's own forms have the role, too.
    options: (page: Page) => page.locator('[role="option"]'),
    chosen: (page: Page) => page.locator('[role="option"][aria-selected="true"]'),
    /** Types a query and waits for what is said of it. */
    async type(page: Page, query: string) {
      await input(page).fill(query)
      await page.waitForFunction((loading) => {
        const status = document.querySelector('dialog[open] [role="status"], .search-page [role="status"]')
        return status?.textContent !== '' && status?.textContent !== loading
      }, words.loading)
    },
  }
}

function sampleOf(locale: SiteLocale) {
  const [call] = locale.operations
  const code = locale.resultCodeTables.flatMap(({ rows }) => rows)[0]?.code
  const event = locale.notifications.flatMap(({ events }) => events)[0]
  if (!call || code === undefined || event === undefined)
    throw new Error('The contract has no call, code or event.')
  return { call, code, event }
}
