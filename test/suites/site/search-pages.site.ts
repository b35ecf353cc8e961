import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { launch, seriousViolations } from './browser.ts'
import { readers, searchDriver } from './search-driver.ts'

const base = inject('base')
const folder = inject('folder')
const browser = await launch()

afterAll(async () => {
  const addresses = await browser.close()
  expect(
    addresses.filter((url) => !url.startsWith(base) && !/^(data|blob|file|chrome|about):/.test(url)),
  ).toEqual([])
})

describe.each(readers)('the search in $name', (reader) => {
  const { locale, viewport, colorScheme } = reader
  const { words, call, code, event, open, input, options, type } = searchDriver(browser, reader)
  const home = `${base}${locale.folder}index.html`

  it('has a page that is asked by its address, and asks on', async () => {
    const page = await open(`${base}${locale.folder}search.html?q=${encodeURIComponent(`"${code}"`)}`)
    await options(page).first().waitFor()
    expect(await options(page).first().locator('.search-name').innerText()).toBe(code)
    await page.keyboard.press('/')
    expect(await input(page).evaluate((element) => element === document.activeElement)).toBe(true)
    await type(page, event)
    await page.waitForURL(`${base}${locale.folder}search.html?q=${event}`)
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await seriousViolations(page)).toEqual([])
    await input(page).fill('')
    await page.waitForURL(`${base}${locale.folder}search.html`)
    expect(await options(page).count()).toBe(0)
    await browser.release(page)
  })

  it('searches on the page for addresses that lead nowhere', async () => {
    const page = await open(`${base}${locale.folder}404.html`)
    await type(page, call.name)
    await page.keyboard.press('Enter')
    await page.waitForURL(`${base}${locale.folder}operations/${call.name}.html`)
    await browser.release(page)
  })

  it('works from a file', async () => {
    const page = await open(`${pathToFileURL(folder)}/${locale.folder}operations/${call.name}.html`)
    await page.keyboard.press('/')
    await type(page, code)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.href.includes('result-codes'))
    const asked = await open(`${pathToFileURL(folder)}/${locale.folder}search.html?q=${call.name}`)
    await options(asked).first().waitFor()
    await type(asked, code)
    await browser.release(asked)
    await browser.release(page)
  })

  it('tells when it cannot be loaded, and tries again', async () => {
    const page = await browser.open({ viewport, colorScheme, locale: locale.language })
    await page.route(/search-(en|zh-CN)-/, (route) => route.abort())
    await page.goto(home)
    await page.keyboard.press('/')
    await type(page, call.name)
    expect(await page.getByRole('status').innerText()).toBe(words.failed)
    browser.complaints.length = 0
    await page.unroute(/search-(en|zh-CN)-/)
    await type(page, code)
    await options(page).first().waitFor()
    await page.close()
  })
})

it('keeps the console clean', () => {
  expect(browser.complaints).toEqual([])
})
