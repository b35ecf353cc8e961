import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, inject, it } from 'vitest'
import { referencePage } from '../../../tools/site/reference-page.ts'
import { siteLocale } from '../../../tools/site/site-locale.ts'
import { exampleDocument } from '../../support/example-contract.ts'
import { launch } from './browser.ts'
import { text } from './settings.ts'

const base = inject('base')
const folder = inject('folder')
const browser = await launch()

afterAll(async () => {
  await browser.close()
  expect(browser.complaints).toEqual([])
})

it('shows HTML in descriptions of a contract as text', async () => {
  const hostile = JSON.parse(JSON.stringify(await exampleDocument()), (key, value) =>
    ['description', 'summary'].includes(key) && typeof value === 'string'
      ? `${value} <i class="foreign">x</i><foreign>y</foreign>`
      : value,
  )
  const locale = siteLocale('en', hostile, [])
  const assets = await readdir(join(folder, 'assets'))
  const pathOf = (name: string) => {
    const [, start = '', end = ''] = /^(.*)\.(\w+)$/.exec(name) ?? []
    const file = assets.find((asset) => asset.replace(/-\w+(?=\.\w+$)/, '') === `${start}.${end}`)
    return `assets/${file ?? name}`
  }
  const body = await referencePage(locale, { locales: [locale], assets: { pathOf, files: new Map() }, base })
  const page = await browser.open()
  await page.route(`${base}reference.html`, (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  )
  await page.goto(`${base}reference.html`)
  // Of the contract itself: its description and its summary.
  await page.getByText('<foreign>y').first().waitFor()
  expect((await text(page)).match(/<foreign>y/g)?.length).toBeGreaterThan(1)
  expect(await page.locator('.foreign, foreign').count()).toBe(0)
  await page.close()
})
