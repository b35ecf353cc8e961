import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { docPages } from '../../../../generated/doc-pages.zh-CN.ts'
import { apiOperations } from '../../../../tools/contract/api-operations.ts'
import { main } from '../../../../tools/site/cli.ts'
import { serveFolder } from '../../../../tools/site/serve.ts'
import { openapi, projectFolder } from '../../../support/contract.ts'
import { exampleSpec } from '../../../support/example-contract.ts'
import { captureOutput } from '../../../support/output.ts'
import { copySpec, temporaryFolder } from '../../../support/spec-copy.ts'

const spec = join(projectFolder, 'spec')

/** Where a sentence of a Chinese page has punctuation that is not Chinese; code is not looked at. */
function halfWidth(page: string): string {
  const text = page
    .replace(/<(script|style|pre)\b[\s\S]*?<\/\1>|```[\s\S]*?```/g, '\n')
    .replace(/<\/?(?:a|b|strong|span|i)\b[^>]*>/g, '')
    .replace(/<code>.*?<\/code>|`[^`]*`|\]\([^)]*\)/g, 'code')
    .replace(/<[^>]*>/g, '\n')
  return (text.match(/.*(?:\p{sc=Han} ?[:;,(]|[:;,)] ?\p{sc=Han}).*/gu) ?? []).join('\n')
}

describe('npm run site', () => {
  it('makes a page of every call in every language, and says what it made', async () => {
    const folder = join(await temporaryFolder(), 'site')
    const { out, err } = captureOutput()
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('nothing may be fetched'))
    onTestFinished(() => void vi.restoreAllMocks())
    expect(await main(['--spec', spec, '--out', folder, '--base', 'https://docs.example/antom'])).toBe(0)
    expect(err).toEqual([])
    expect(out.slice(0, -1).map((line) => line.replace(/ {2,}\d+ ms$/, ''))).toEqual([
      expect.stringMatching(/^✓ contract +en, zh-CN/),
      expect.stringMatching(/^✓ downloads +\d+ JSON Schemas, 2 OpenAPI documents/),
      expect.stringMatching(/^✓ pages +\d+ static pages/),
      expect.stringMatching(/^✓ reference +2 interactive pages/),
      expect.stringMatching(/^✓ for machines +llms.txt/),
    ])
    expect(out.at(-1)).toMatch(/^\d+ files in .*site, \d+\.\d MB, \d+ changed, \d+\.\d s$/)

    const files = (await readdir(folder, { recursive: true })).map(String)
    for (const { name, summary, docPage } of apiOperations(openapi)) {
      expect(files).toContain(`operations/${name}.md`)
      expect(files).toContain(`zh-CN/operations/${name}.md`)
      expect(await readFile(join(folder, `operations/${name}.md`), 'utf8')).toContain(summary)
      // Readers are led to the vendor's page in their language.
      for (const ending of ['html', 'md']) {
        expect(await readFile(join(folder, `operations/${name}.${ending}`), 'utf8')).toContain(docPage)
        expect(await readFile(join(folder, `zh-CN/operations/${name}.${ending}`), 'utf8')).toContain(
          docPages[name],
        )
      }
    }
    const codes = await readFile(join(folder, 'result-codes.md'), 'utf8')
    for (const { resultCodes } of apiOperations(openapi))
      for (const { code } of resultCodes) expect(codes).toContain(code)
    // Punctuation comes from the language: no template puts a colon of its own beside Chinese.
    for (const file of files.filter((name) =>
      /^zh-CN\/(?:operations\/|result-codes|index).*\.(?:html|md)$/.test(name),
    )) {
      expect(`${file}: ${halfWidth(await readFile(join(folder, file), 'utf8'))}`).toBe(`${file}: `)
    }
    // Everything for machines has whole addresses, with a slash after the base.
    const map = await readFile(join(folder, 'sitemap.xml'), 'utf8')
    const texts = await Promise.all(
      files.filter((file) => file.endsWith('.html')).map((file) => readFile(join(folder, file), 'utf8')),
    )
    const pages = texts.filter((text) => !text.includes('<meta name="robots" content="noindex">'))
    expect(map.match(/<loc>/g)).toHaveLength(pages.length)
    expect(map).toContain('<loc>https://docs.example/antom/zh-CN/</loc>')
    expect(await readFile(join(folder, 'llms.txt'), 'utf8')).toContain(
      'https://docs.example/antom/operations/capture.md',
    )
    expect(JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8'))).toEqual(openapi)
  })

  it('leaves the site as it was when the contract has problems', async () => {
    const copy = await copySpec(exampleSpec)
    await copy.replace('families/example-order/schemas/settle-request.yaml', 'type: object', 'type: objekt')
    await mkdir(copy.out)
    await writeFile(join(copy.out, 'index.html'), 'as it was')
    const { err } = captureOutput()
    expect(await main(['--spec', copy.spec, '--out', copy.out])).toBe(1)
    expect(err[0]).toMatch(/settle-request\.yaml:\d+:\d+ {2}/)
    expect(err.at(-1)).toMatch(/^\d+ problems? in the contract\. .* is left as it was\.$/)
    expect(await readdir(copy.out)).toEqual(['index.html'])
  })

  it('does not take a fault of the disk for one of the contract', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'site'), 'no folder')
    captureOutput()
    await expect(main(['--spec', exampleSpec, '--out', join(folder, 'site')])).rejects.toThrow(
      /ENOTDIR|EEXIST/,
    )
    expect(await readFile(join(folder, 'site'), 'utf8')).toBe('no folder')
  })

  it.each([
    ['an option that does not exist', ['--bse', 'x'], /--bse/],
    ['a base that is no address', ['--base', 'docs'], /--base is not a URL: docs/],
    ['a port that is a word', ['--port', 'http'], /--port is not a port: http/],
    ['a port of six digits', ['--port', '654321'], /--port is not a port: 654321/],
  ])('explains itself: %s', async (_, args, want) => {
    const { out, err } = captureOutput()
    expect(await main(args)).toBe(2)
    expect(err[0]).toMatch(want)
    expect(err[1]).toMatch(/^Usage: npm run site/)
    expect(out).toEqual([])
  })

  it('prints its usage', async () => {
    const { out } = captureOutput()
    expect(await main(['--help'])).toBe(0)
    expect(out[0]).toMatch(/^Usage: npm run site/)
  })
})

describe('the server for a site', () => {
  async function served(prefix?: string): Promise<(path: string) => Promise<[number, string, string]>> {
    const outside = await temporaryFolder()
    const folder = join(outside, 'site')
    await mkdir(join(folder, 'sub'), { recursive: true })
    await writeFile(join(outside, 'secret.txt'), 'secret')
    await writeFile(join(folder, 'index.html'), 'home')
    await writeFile(join(folder, 'sub/index.html'), 'below')
    await writeFile(join(folder, 'data.bin'), 'bytes')
    await writeFile(join(folder, 'a b.json'), '{}')
    const server = await serveFolder(folder, 0, prefix)
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo // it listens on a port
    return async (path) => {
      // Not fetch, which would tidy the path up first.
      const request = get({ port, host: '127.0.0.1', path, agent: false })
      const [response] = await once(request, 'response')
      let body = ''
      for await (const chunk of response) body += chunk
      return [response.statusCode, String(response.headers['content-type']), body]
    }
  }
  const html = 'text/html; charset=utf-8'
  const missing = [404, 'text/plain', 'Not found\n']

  it.each([
    ['/', [200, html, 'home']],
    ['/sub/', [200, html, 'below']],
    ['/sub/index.html?query', [200, html, 'below']],
    ['/a%20b.json', [200, 'application/json; charset=utf-8', '{}']],
    ['/data.bin', [200, 'application/octet-stream', 'bytes']],
    ['/sub', missing],
    ['/nowhere', missing],
    ['/../secret.txt', missing],
    ['/%2e%2e/secret.txt', missing],
    ['/..%2fsecret.txt', missing],
    ['/sub/..%2f..%2fsecret.txt', missing],
  ])('answers %s', async (path, want) => {
    const request = await served()
    expect(await request(path)).toEqual(want)
  })

  it.each([
    ['/some/where/', [200, html, 'home']],
    ['/some/where/sub/', [200, html, 'below']],
    ['/', missing],
    ['/some/', missing],
  ])('answers %s below a path', async (path, want) => {
    const request = await served('/some/where/')
    expect(await request(path)).toEqual(want)
  })

  it('says when its port is taken', async () => {
    const folder = await temporaryFolder()
    const first = await serveFolder(folder, 0)
    onTestFinished(() => void first.close())
    const { port } = first.address() as AddressInfo // it listens on a port
    await expect(serveFolder(folder, port)).rejects.toThrow(/EADDRINUSE/)
  })
})
