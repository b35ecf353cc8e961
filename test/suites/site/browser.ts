import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'

/** A browser that writes down every request of its own. */
export interface LoggedBrowser {
  /**
   * A page that was nowhere yet, or does not know of it any more; what it says on its console is collected. Requests
   * are to be routed before it goes anywhere, and such a page is to be closed rather than released: the page at hand
   * may send one more request as if there were no route (seen once in 60 on a busy machine).
   */
  open(options?: BrowserContextOptions): Promise<Page>
  /**
   * Takes a page back, which is the next one that is opened with the same options: a context with its window takes
   * longer to make than most checks do.
   */
  release(page: Page): Promise<void>
  /** What pages said on their consoles, and what they threw. */
  readonly complaints: string[]
  /** Ends the browser and returns every address in its network log. */
  close(): Promise<string[]>
}

/** What Chromium itself asks for, whatever page it shows. None of it gets anywhere: only loopback can be resolved. */
const OWN_SERVICES =
  /^https?:\/\/(update|content-autofill|clients2|optimizationguide-pa|safebrowsing)\.googleapis\.com\/|^https:\/\/(accounts|clients2)\.google\.com\//

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium'

export async function launch(): Promise<LoggedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'antom-contract-chromium-'))
  const log = join(folder, 'net-log.json')
  const browser: Browser = await chromium.launch({
    executablePath: EXECUTABLE,
    // The sandbox of the browser cannot be had in most containers, where everything runs as root.
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--log-net-log=${log}`,
      '--net-log-capture-mode=IncludeSensitive',
    ],
  })
  const complaints: string[] = []
  const contexts: BrowserContext[] = []
  const optionsOf = new Map<Page, BrowserContextOptions>()
  const idle: Page[] = []
  return {
    complaints,
    async open(options = {}) {
      const isSame = (page: Page) => JSON.stringify(optionsOf.get(page)) === JSON.stringify(options)
      const at = idle.findIndex(isSame)
      const [known] = at === -1 ? [] : idle.splice(at, 1)
      if (known) return known
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      optionsOf.set(page, options)
      page.setDefaultTimeout(15_000)
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
      return page
    },
    async release(page) {
      const { colorScheme = null, viewport = null } = optionsOf.get(page) ?? {}
      page.removeAllListeners('request')
      await page.emulateMedia({ colorScheme, media: null })
      if (viewport) await page.setViewportSize(viewport)
      if (page.url() !== 'about:blank') {
        await page.evaluate(() => {
          localStorage.clear()
          sessionStorage.clear()
        })
        await page.goto('about:blank')
      }
      idle.push(page)
    },
    async close() {
      for (const context of contexts) await context.close()
      await browser.close()
      const text = await readFile(log, 'utf8')
      await rm(folder, { recursive: true, force: true })
      const addresses = [...text.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url)
      return [...new Set(addresses)].filter((url) => !OWN_SERVICES.test(url))
    },
  }
}

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules whose outcome is another one in other colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What axe-core looks at; everything when left out. */
interface Scope {
  /** Selector of the part that is looked at. */
  readonly inside?: string
  /** Names of rules. */
  readonly rules?: readonly string[]
}

/** What axe-core finds serious or critical in a page, as the page stands. */
export async function seriousViolations(page: Page, scope: Scope = {}): Promise<string[]> {
  // Through the debugger, which the page's policy does not hold back.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(async ({ inside, rules }) => {
    // axe-core has put itself there; its types are not those of a page.
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          place: Document | string,
          options: object,
        ) => Promise<{
          violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
        }>
      }
    }
    const { violations } = await axe.run(inside ?? document, {
      resultTypes: ['violations'],
      ...(rules && { runOnly: [...rules] }),
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 220)}`,
        ),
      )
  }, scope)
}

/** The same in the colours of the other scheme, in which the same page was looked at as a whole before. */
export function violationsOfColour(page: Page, scope: Scope = {}): Promise<string[]> {
  return seriousViolations(page, { ...scope, rules: COLOUR_RULES })
}
