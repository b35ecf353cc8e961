import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { makeCertificate } from '../../../src/cli/sandbox/certificate.ts'
import { createSandbox } from '../../../src/sandbox/create-sandbox.ts'
import { fill } from '../../../tools/site/i18n/translated.ts'
import { sampleExamples } from '../../../tools/site/samples/index.ts'
import { callPage, type SiteLocale } from '../../../tools/site/site-locale.ts'
import { launch, seriousViolations } from './browser.ts'
import { locales } from './contract.ts'

const base = inject('base')
const folder = inject('folder')
const { origin } = new URL(base)
const browser = await launch()
/** For pages on which requests fail on purpose, which Chromium says on their consoles. */
const failing = await launch()
const sandbox = await createSandbox({ allowedOrigins: [origin] })
const stranger = await createSandbox()
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const secure = await createSandbox({
  allowedOrigins: [origin],
  tls: makeCertificate(
    privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    [],
    Date.now(),
  ),
})

afterAll(async () => {
  const addresses = await browser.close()
  expect(
    addresses.filter(
      (url) =>
        ![base, sandbox.url, secure.url].some((start) => url.startsWith(start)) &&
        !/^(data|blob|file|chrome|about):/.test(url),
    ),
  ).toEqual([])
  expect(browser.complaints).toEqual([])
  await failing.close()
  expect(failing.complaints.filter((text) => !/net::ERR_|CORS policy|status of 503/.test(text))).toEqual([])
  await sandbox.close()
  await stranger.close()
  await secure.close()
})

const triedIn = (locale: SiteLocale) =>
  locale.calls.filter((call) => call.kind === 'operation' && sampleExamples(call).length > 0)
const matrix = locales.flatMap((locale, place) =>
  [
    { name: 'desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' as const },
    { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const },
  ].map((one, index) => {
    const calls = triedIn(locale)
    // Another call for each language and width.
    const call = calls[(2 * place + index) % calls.length]
    if (!call) throw new Error('No call has an example.')
    return { ...one, name: `${locale.language} ${one.name}`, locale, call }
  }),
)

/** Waits until the page has said something else than that it sends. */
async function said(page: Page, locale: SiteLocale): Promise<string> {
  const status = page.locator('.try-status')
  await page.waitForFunction(
    (sending) => !['', sending].includes(document.querySelector('.try-status')?.textContent ?? ''),
    locale.labels.tryIt.sending,
  )
  return (await status.textContent()) ?? ''
}

async function send(page: Page, locale: SiteLocale, { to, body }: { to?: string; body?: string } = {}) {
  if (to !== undefined) await page.fill('#try-address', to)
  if (body !== undefined) await page.fill('#try-body', body)
  await page.evaluate(() => document.querySelector('.try-status')?.replaceChildren())
  await page.focus('#try-body')
  await page.keyboard.press('Control+Enter')
  return said(page, locale)
}

it.each(matrix)('sends an example and shows the exchange: $name', async ({ locale, call, ...options }) => {
  const page = await browser.open(options)
  const address = `${base}${locale.folder}${callPage(call)}`
  await page.goto(address)
  await page.locator('[data-try-link]').click()
  expect(await page.locator('#try-it').textContent()).toContain(`--allow-origin ${origin}`)

  const example = sampleExamples(call).at(-1)
  await page.selectOption('#try-example', { index: sampleExamples(call).length - 1 })
  expect(JSON.parse(await page.inputValue('#try-body'))).toEqual(example?.value)
  await page.fill('#try-address', sandbox.url.replace('http://', ''))
  await page.locator('#try-it form button').click()
  const status = await said(page, locale)
  expect(status).toMatch(/^[SFU] [A-Z_]+ HTTP 200/)
  const [, , code] = /^([SFU]) ([A-Z_]+)/.exec(status) ?? []
  const answer = await page.locator('.try-answer pre').textContent()
  expect(JSON.parse(answer ?? '')).toMatchObject({ result: { resultCode: code } })
  expect(answer).toContain('\n  "result": {\n')
  expect(await page.locator('.try-answer dl').textContent()).toMatch(/response-time.*signature/s)
  // The rest of the page is looked at in `pages.site.ts`.
  expect(await seriousViolations(page, { inside: '#try-it' })).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)

  // What is changed is what is sent, and the code leads to what to do about it.
  expect(await send(page, locale, { body: '{}' })).toMatch(/^F PARAM_ILLEGAL HTTP 200/)
  expect(await page.locator('.try-message').textContent()).toContain('/')
  const link = page.locator('.try-status a')
  if ((await link.count()) > 0) {
    await link.click()
    await page.waitForURL(/result-codes\/PARAM_ILLEGAL\.html/)
  }
  await page.goto(address)
  expect(await page.inputValue('#try-address')).toBe(sandbox.url)
  await browser.release(page)
})

it('sends to a sandbox that speaks HTTPS, once its certificate is trusted', async () => {
  const [locale] = locales
  const [call] = locale === undefined ? [] : triedIn(locale)
  if (!locale || !call) throw new Error('No call has an example.')
  const page = await browser.open({ ignoreHTTPSErrors: true })
  await page.goto(`${base}${locale.folder}${callPage(call)}`)
  expect(secure.url).toMatch(/^https:/)
  expect(await send(page, locale, { to: secure.url })).toMatch(/^[SFU] [A-Z_]+ HTTP 200/)
  await browser.release(page)
})

describe.each(locales.map((locale) => ({ language: locale.language, locale })))(
  'what goes wrong is said: $language',
  ({ locale }) => {
    const words = locale.labels.tryIt
    const call = triedIn(locale).find(({ idempotencyKey }) => idempotencyKey !== undefined)
    if (!call?.idempotencyKey) throw new Error('No call has an idempotency key.')
    const key = call.idempotencyKey
    const steered = (word: string) =>
      JSON.stringify({ ...Object(sampleExamples(call)[0]?.value), [key]: `sim.${word}-${locale.language}` })

    it('before anything is sent, and when nothing useful comes back', async () => {
      const page = await failing.open({ viewport: { width: 390, height: 844 } })
      await page.goto(`${base}${locale.folder}${callPage(call)}`)
      for (const to of ['ftp://127.0.0.1:1', 'https://docs.example', 'http://127.0.0.1:1/x', 'x y', '']) {
        expect([to, await send(page, locale, { to })]).toEqual([to, words.wrongAddress])
      }
      const free = await createSandbox()
      await free.close()
      expect(await send(page, locale, { to: free.url })).toBe(fill(words.unreachable, { address: free.url }))
      expect(await send(page, locale, { to: stranger.url })).toBe(
        fill(words.refused, { address: stranger.url, origin }),
      )
      expect(stranger.payments()).toEqual([])
      expect(await send(page, locale, { to: sandbox.url, body: steered('drop') })).toBe(words.broken)
      expect(await send(page, locale, { body: steered('http503') })).toMatch(/^HTTP 503/)
      expect(await send(page, locale, { body: '{' })).toMatch(
        new RegExp(`^${fill(words.noRequest, { problem: '' })}`),
      )
      expect(await page.locator('.try-answer').isVisible()).toBe(false)
      await failing.release(page)
    })

    it('whatever answers, and its text is text', async () => {
      const page = await failing.open({ locale: locale.language })
      await page.route(`${sandbox.url}/**`, (route) =>
        route.fulfill({
          headers: { 'access-control-allow-origin': '*' },
          body: JSON.stringify({
            result: { resultStatus: '<b>', resultCode: '<img src=x>', resultMessage: '<i>no</i>' },
            normalUrl: 'javascript:alert(1)',
          }),
        }),
      )
      await page.goto(`${base}${locale.folder}${callPage(call)}`)
      expect(await send(page, locale, { to: sandbox.url, body: '{}' })).toMatch(/^<img src=x> HTTP 200/)
      expect(await page.locator('#try-it img, #try-it i, #try-it b').count()).toBe(0)
      expect(await page.locator('.try-links a').count()).toBe(1)
      await page.close()
    })

    it('on a page from a file', async () => {
      const page = await failing.open()
      await page.goto(pathToFileURL(join(folder, locale.folder, callPage(call))).href)
      expect(await page.locator('.try-status').textContent()).toBe(words.fromFile)
      expect(await page.locator('#try-it form').isVisible()).toBe(false)
      await failing.release(page)
    })

    it('without a script, where only the commands for notifications are shown', async () => {
      const page = await browser.open({ javaScriptEnabled: false })
      await page.goto(`${base}${locale.folder}${callPage(call)}`)
      expect(await page.locator('#try-it').isVisible()).toBe(false)
      const notification = locale.calls.find(({ kind }) => kind === 'notification')
      if (!notification) throw new Error('There is no notification.')
      await page.goto(`${base}${locale.folder}${callPage(notification)}`)
      const text = await page.locator('main').innerText()
      for (const event of notification.events) expect(text).toContain(`antom-contract trigger ${event} --to`)
      await browser.release(page)
    })
  },
)
