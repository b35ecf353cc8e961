import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { loadPage } from '../../tools/drift/load-page.ts'
import { UnusablePage } from '../../tools/drift/unusable-page.ts'

const LIMITS = { bytes: 100, milliseconds: 5_000 }

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this form.
  const { port } = started.address() as AddressInfo
  return `http://127.0.0.1:${port}/page.md`
}

const markdown = { 'content-type': 'text/markdown; charset=utf-8' }

describe('an address', () => {
  it('is read when it answers with text', async () => {
    const url = await serve((_, response) => response.writeHead(200, markdown).end('# 通知'))
    expect(await loadPage(url, LIMITS)).toBe('# 通知')
  })

  it('is taken for text when it does not say what it is', async () => {
    for (const headers of [{}, { 'content-type': 'application/json;charset=UTF-8' }]) {
      const url = await serve((_, response) => response.writeHead(200, headers).end('# page'))
      expect(await loadPage(url, LIMITS)).toBe('# page')
    }
  })

  it.each<[string, RequestListener, RegExp]>([
    ['is missing', (_, response) => response.writeHead(404, markdown).end('# gone'), /status 200.*found 404/],
    ['fails', (_, response) => response.writeHead(500).end(), /found 500/],
    [
      'redirects',
      (_, response) => response.writeHead(302, { location: 'https://example.com/elsewhere' }).end(),
      /found 302 to https:\/\/example\.com\/elsewhere; give that address/,
    ],
    [
      'is a web page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      /text, Markdown or JSON.*found text\/html.*\.md behind it/,
    ],
    [
      'is too large',
      (_, response) => response.writeHead(200, markdown).end('x'.repeat(101)),
      /at most 100 bytes/,
    ],
    [
      'is no UTF-8',
      (_, response) => response.writeHead(200, markdown).end(Buffer.from([0x23, 0xff, 0xfe])),
      /UTF-8/,
    ],
    [
      'is compressed, and too large without that',
      (_, response) =>
        response
          .writeHead(200, { ...markdown, 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(1_000_000, 'x'))),
      /at most 100 bytes/,
    ],
    [
      'is empty',
      (_, response) => response.writeHead(200, markdown).end(),
      /UTF-8 text; found nothing in http/,
    ],
    [
      'is binary',
      (_, response) => response.writeHead(200, markdown).end('a\0b'),
      /found other bytes in http/,
    ],
    [
      'breaks off',
      (_, response) =>
        response.writeHead(200, { ...markdown, 'content-length': '50' }).write('x', () => response.destroy()),
      /an answer from/,
    ],
  ])('is unusable when it %s', async (_, listener, message) => {
    const url = await serve(listener)
    const page = loadPage(url, LIMITS)
    await expect(page).rejects.toThrow(UnusablePage)
    await expect(page).rejects.toThrow(message)
  })

  it('is read up to the limit', async () => {
    const url = await serve((_, response) => response.writeHead(200, markdown).end('x'.repeat(100)))
    expect(await loadPage(url, LIMITS)).toHaveLength(100)
  })

  it('is unusable when it does not answer in time', async () => {
    const url = await serve(() => {})
    await expect(loadPage(url, { ...LIMITS, milliseconds: 30 })).rejects.toThrow(/within 0\.03 s; found none/)
  })

  it('is unusable when it answers without end, however little at a time', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, markdown)
      const timer = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(timer))
    })
    const page = loadPage(url, { bytes: 1_000_000, milliseconds: 60 })
    await expect(page).rejects.toThrow(/within 0\.06 s; found none/)
  })

  it('is unusable when nobody is there', async () => {
    const url = await serve(() => {})
    await new Promise((resolve) => server?.close(resolve))
    await expect(loadPage(url, LIMITS)).rejects.toThrow(/ECONNREFUSED/)
  })

  it.each([
    [
      'without encryption, elsewhere',
      'http://example.com/page.md',
      /https: address; found http:\/\/example\.com/,
    ],
    ['of another kind', 'file:///etc/hostname', /https: address/],
    ['with a password', 'https://me:secret@example.com/page.md', /^(?!.*secret).*without a user name/],
  ])('is refused %s', async (_, url, message) => {
    await expect(loadPage(url, LIMITS)).rejects.toThrow(message)
  })
})

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  afterEach(() => rmSync(join(folder, 'page.md'), { force: true }))
  const file = (bytes: string | Uint8Array) => {
    writeFileSync(join(folder, 'page.md'), bytes)
    return join(folder, 'page.md')
  }

  const pipe = () => {
    execFileSync('mkfifo', [join(folder, 'page.md')])
    return join(folder, 'page.md')
  }

  it('is read up to the limit', async () => {
    expect(await loadPage(file('x'.repeat(100)), LIMITS)).toHaveLength(100)
  })

  it('is unusable when it may not be read, which root always may', async () => {
    const path = file('# page')
    chmodSync(path, 0)
    const loading = loadPage(path, LIMITS)
    if (process.getuid?.() === 0) expect(await loading).toBe('# page')
    else await expect(loading).rejects.toThrow(/found EACCES/)
  })

  it('is unusable when it is a link to itself', async () => {
    const path = join(folder, 'page.md')
    symlinkSync(path, path)
    await expect(loadPage(path, LIMITS)).rejects.toThrow(/found ELOOP/)
  })

  it('is read', async () => {
    expect(await loadPage(file('# 通知'), LIMITS)).toBe('# 通知')
  })

  it.each([
    ['is too large', () => file('x'.repeat(101)), /at most 100 bytes/],
    ['is no UTF-8', () => file(Uint8Array.of(0xff)), /UTF-8/],
    ['is not there', () => join(folder, 'none.md'), /found ENOENT/],
    ['is a folder', () => folder, /a folder or device/],
    ['is a device', () => '/dev/null', /a folder or device/],
    ['is a pipe', () => pipe(), /a folder or device/],
    ['is empty', () => file(''), /UTF-8 text; found nothing in/],
    ['is binary', () => file('a\0b'), /found other bytes in/],
    ['has a name that is too long', () => 'x'.repeat(5_000), /found ENAMETOOLONG/],
    ['has a name that no file can have', () => 'a\0b', /found ERR_INVALID_ARG_VALUE/],
    ['is below a file', () => join(file('# page'), 'page.md'), /found ENOTDIR/],
  ])('is unusable when it %s', async (_, path, message) => {
    await expect(loadPage(path(), LIMITS)).rejects.toThrow(message)
  })
})
