import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../tools/drift/cli.ts'
import { watchedPages } from '../../tools/drift/drift.ts'
import { exampleSpec } from '../support/example-contract.ts'
import { contract, readHere } from './support/drift.ts'
import { edit, lineOf, notifySettlePage } from './support/pages.ts'

const page = notifySettlePage['saved-zh']

let folder: string
let out: string[]
let errors: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-cli-'))
  cpSync(exampleSpec, join(folder, 'spec'), {
    recursive: true,
    filter: (path) => !path.endsWith('doc-snapshots'),
  })
  out = []
  errors = []
  vi.spyOn(console, 'log').mockImplementation((text) => void out.push(String(text)))
  vi.spyOn(console, 'error').mockImplementation((text) => void errors.push(String(text)))
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...args: string[]) => main([...args, '--spec', join(folder, 'spec')], () => readHere)
/** With the thread that reads pages outside of tests, which takes longer to start than all else. */
const runWithThread = (...args: string[]) => main([...args, '--spec', join(folder, 'spec')])
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const snapshots = () =>
  existsSync(join(folder, 'spec/doc-snapshots')) ? readdirSync(join(folder, 'spec/doc-snapshots')) : []

it('answers 1 for a page that is not recorded, records it, and then answers 0', async () => {
  const path = write('page.txt', page)
  expect(await runWithThread(path)).toBe(1)
  expect(out.join('\n')).toMatch(/not recorded yet/)
  expect(snapshots()).toEqual([])
  expect(await run(path, '--record')).toBe(1)
  expect(snapshots()).toEqual(['ams-notify-settle.zh.yaml'])
  const snapshot = join(folder, 'spec/doc-snapshots/ams-notify-settle.zh.yaml')
  writeFileSync(
    snapshot,
    `${readFileSync(snapshot, 'utf8')}deviations:
  - difference: not-on-page
    at: [ notifySettle.request.bankInfo ]
    reason: For the sake of the test.
`,
  )
  out.length = 0
  expect(await run(path)).toBe(0)
  expect(out.join('\n')).toMatch(/fields 8 request \+ 1 response, 9 result codes/)
  expect(out.join('\n')).toMatch(/nothing changed since it was recorded in/)
  expect(errors).toEqual([])
})

it('prints its usage', async () => {
  expect(await run('--help')).toBe(0)
  expect(out[0]).toMatch(/^Usage: npm run docs:diff/)
  expect(errors).toEqual([])
})

it('records nothing while the contract has problems', async () => {
  const path = write('page.txt', page)
  const file = join(folder, 'spec/families/example-order/schemas/settle-request.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('type: object', 'type: objekt'))
  expect(await run(path, '--record')).toBe(2)
  expect(errors.join('\n')).toMatch(/settle-request\.yaml:\d+/)
  expect(snapshots()).toEqual([])
})

it('says what changed, where on the page, in the snapshot and in the contract', async () => {
  await run(write('page.txt', page), '--record')
  out.length = 0
  const changed = edit(page, '64个字符', '32个字符')
  expect(await run(write('page.txt', changed))).toBe(1)
  const text = out.join('\n')
  expect(text).toContain(
    `page.txt:${lineOf(changed, '#### orderId')}  notifySettle.request.orderId: maxLength 64 -> 32`,
  )
  expect(text).toMatch(/recorded in .*ams-notify-settle\.zh\.yaml:13/)
  expect(text).toMatch(
    /spec\/families\/example-order\/schemas\/settle-notification\.yaml:21 {2}on the page it has the maxLength 32, in the contract 64/,
  )
})

it('answers 2 for an unusable page, records the others, and leaves its snapshot as it was', async () => {
  const good = write('good.txt', page)
  const bad = write('bad.txt', page.slice(0, 500))
  expect(await run(bad, good, '--record')).toBe(3)
  expect(snapshots()).toEqual(['ams-notify-settle.zh.yaml'])
  expect(errors).toEqual([expect.stringMatching(/bad\.txt:?\d* {2}unusable: Expected .*; found /)])
})

it('goes on after a page that is made to break it, and shows what that says without doing it', async () => {
  const head = '# settle\n\nPOST /v1/orders/settle\n\n## Request parameters\n\n'
  const codes = '## Response parameters\n\n#### a String\n\n## Result/Error codes\n\n'
  const deep = write('deep.txt', `# settle\n\n${'>'.repeat(12_000)} x\n`)
  const title = write('title.txt', `${head}#### a\u001b]0;pwned\u0007 String\n`)
  const lines = write(
    'lines.txt',
    `${head}#### a String\n\n${codes}| x&#10;~~~~~~&#10;::error::y &lt;!-- @all | b |\n|-|-|\n| A | X |\n`,
  )
  const good = write('good.txt', page)
  expect(await runWithThread(deep, title, lines, good, '--record')).toBe(3)
  expect(snapshots()).toEqual(['ams-notify-settle.zh.yaml'])
  expect(errors).toEqual([
    expect.stringMatching(/deep\.txt:3 {2}unusable: Expected at most 50 quotes and lists/),
    expect.stringMatching(/title\.txt:7 {2}unusable: .*found "a\\u\{1b\}\]0;pwned\\u\{7\} String"\.$/),
    expect.stringMatching(
      /lines\.txt:15 {2}unusable: .* headed x\\u\{a\}~~~~~~\\u\{a\}::error::y <!-- @all \| b\.$/,
    ),
  ])
  expect([...out, ...errors].filter((line) => /[\p{Cc}\p{Cf}]|^\s*(?:::|~~~)/u.test(line))).toEqual([])
})

it('reports as JSON', async () => {
  const good = write('good.txt', page)
  expect(await run(good, join(folder, 'none.txt'), '--json')).toBe(3)
  const { pages } = JSON.parse(out.join('\n'))
  expect(pages).toMatchObject([
    { source: good, calls: ['notifySettle'], language: 'zh', findings: [{ kind: 'not-recorded' }, {}] },
    { source: join(folder, 'none.txt'), unusable: { found: 'ENOENT' } },
  ])
})

/** Serves the page, in Chinese, at every address of this machine. */
async function serve(): Promise<string> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/markdown' }).end(page),
  )
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

it('records a page under the address that it was read from, without its form', async () => {
  const origin = await serve()
  expect(await run(`${origin}/docs/ams/notify_settle.md`, '--record')).toBe(1)
  expect(errors).toEqual([])
  expect(readFileSync(join(folder, 'spec/doc-snapshots/ams-notify-settle.zh.yaml'), 'utf8')).toContain(
    `url: ${origin}/docs/ams/notify_settle\n`,
  )
})

it('reads every page that the contract names', async () => {
  const asked: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
    asked.push(String(address))
    return new Response(page, { headers: { 'content-type': 'text/markdown' } })
  })
  expect(await run('--watched', '--json')).toBe(1)
  expect(errors).toEqual([])
  expect(asked).toEqual(watchedPages(contract))
  const { pages } = JSON.parse(out.join('\n'))
  expect(pages.map(({ source }: { source: string }) => source)).toEqual(asked)
})

it('watches each page once, in the form that can be read', () => {
  const operation = (page: string, ...also: string[]) => ({ post: { 'x-doc': { page, also } } })
  const document = {
    paths: { '/a': operation('https://e.com/a'), '/b': operation('https://e.com/b.md', 'https://e.com/a') },
    webhooks: { c: operation('https://e.com/b') },
  }
  expect(watchedPages({ ...contract, document })).toEqual(['https://e.com/a.md', 'https://e.com/b.md'])
})

it('does not take a fault of the disk for one of the page or the contract', async () => {
  writeFileSync(join(folder, 'spec/doc-snapshots'), 'no folder')
  await expect(run(write('page.txt', page))).rejects.toThrow(/ENOTDIR/)
})

it.each([
  ['no page', [], /at least one page/],
  [
    'an option that does not exist',
    ['page.txt', '--recrod'],
    /There is no flag --recrod; did you mean --record\?/,
  ],
  ['an address for two pages', ['a', 'b', '--url', 'https://example.com'], /one page/],
  ['an address that is none', ['a', '--url', 'nowhere'], /http or https/],
  ['pages beside the watched ones', ['a', '--watched'], /not both/],
])('answers 2 and shows the usage for %s', async (_, args, message) => {
  expect(await run(...args)).toBe(2)
  expect(errors.join('\n')).toMatch(message)
  expect(errors.join('\n')).toMatch(/Usage: npm run docs:diff/)
})

it('watches the pages that the contract was written from', () => {
  const pages = watchedPages(contract)
  expect(pages).toContain('https://docs.example/ams/notify_settle.md')
  expect(pages).toContain('https://docs.example/ams/order_hosted.md')
  expect(pages.every((watched) => watched.endsWith('.md'))).toBe(true)
})
