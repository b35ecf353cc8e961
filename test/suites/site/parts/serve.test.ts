import { execFileSync } from 'node:child_process'
import fsPromises, { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../../../tools/site/cli.ts'
import { requestedNames } from '../../../../tools/site/requested-file.ts'
import { serveFolder } from '../../../../tools/site/serve.ts'
import { captureOutput } from '../../../support/output.ts'

/** Codes that opening a file fails with, by the file's name; only this fault cannot be made on purpose everywhere. */
const faults = new Map<string, string>()

// In the module itself, whoever has loaded it before: mocks of modules reach only what is loaded after them.
const { open } = fsPromises
beforeAll(() => {
  vi.spyOn(fsPromises, 'open').mockImplementation(async (path, ...rest) => {
    const code = [...faults].find(([name]) => String(path).endsWith(name))?.[1]
    if (code !== undefined) throw Object.assign(new Error(code), { code })
    return open(path, ...rest)
  })
  syncBuiltinESMExports()
})
afterAll(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})
afterEach(() => faults.clear())

let folder: string
let cleanUp = async () => {}
afterAll(() => cleanUp())
beforeAll(async () => {
  const outside = await mkdtemp(join(tmpdir(), 'site-serve-'))
  cleanUp = () => rm(outside, { recursive: true, force: true })
  folder = join(outside, 'site')
  await mkdir(join(folder, 'sub'), { recursive: true })
  await mkdir(join(folder, 'empty'))
  await writeFile(join(outside, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'index.html'), 'home')
  await writeFile(join(folder, 'large.txt'), 'x'.repeat(5_000_000))
  await writeFile(join(folder, 'sub/index.html'), 'below')
  await writeFile(join(folder, '100%.txt'), 'percent')
  await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'))
  await symlink(outside, join(folder, 'up'))
  await symlink(join(folder, 'sub'), join(folder, 'inside'))
  await symlink(join(folder, 'circle'), join(folder, 'circle'))
  execFileSync('mkfifo', [join(folder, 'pipe')])
})

async function start(): Promise<(message: string) => Promise<string>> {
  const server = await serveFolder(folder, 0)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // it listens on a port
  return (message) =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      const socket = connect(port, '127.0.0.1', () => socket.write(message))
      socket.on('data', (chunk) => chunks.push(chunk))
      socket.on('error', reject)
      socket.on('close', () => resolve(Buffer.concat(chunks).toString()))
    })
}

const get = (target: string, method = 'GET', more = '') =>
  `${method} ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n${more}\r\n`

const requests: [name: string, { given: string; status: number; body?: string }][] = [
  ['a page', { given: get('/'), status: 200, body: 'home' }],
  ['a page below', { given: get('/sub/'), status: 200, body: 'below' }],
  ['an encoded name', { given: get('/100%25.txt'), status: 200, body: 'percent' }],
  ['a link that stays inside', { given: get('/inside/'), status: 200, body: 'below' }],
  ['a whole address', { given: get('http://127.0.0.1/sub/?a#b'), status: 200, body: 'below' }],
  ['a whole address without a path', { given: get('http://127.0.0.1'), status: 200, body: 'home' }],
  ['the name of another host', { given: get('/').replace('127.0.0.1', 'evil.example'), status: 200 }],
  ['a percent sign alone', { given: get('/%'), status: 400 }],
  ['half an escape', { given: get('/%e'), status: 400 }],
  ['an escape that is no text', { given: get('/%ff%fe'), status: 400 }],
  ['a surrogate', { given: get('/%ed%a0%80'), status: 400 }],
  ['a NUL', { given: get('/%00'), status: 400 }],
  ['a NUL behind a name', { given: get('/index.html%00.txt'), status: 400 }],
  ['an encoded way out', { given: get('/..%2fsecret.txt'), status: 404 }],
  ['an encoded way out, deep', { given: get('/sub/%2e%2e/%2e%2e/secret.txt'), status: 404 }],
  ['a way out', { given: get('/../secret.txt'), status: 404 }],
  ['a way out with backslashes', { given: get('/..%5csecret.txt'), status: 404 }],
  ['a way out, encoded twice', { given: get('/%252e%252e/secret.txt'), status: 404 }],
  ['a link out of the folder', { given: get('/link.txt'), status: 404 }],
  ['a link of a folder out of it', { given: get('/up/secret.txt'), status: 404 }],
  ['a link to itself', { given: get('/circle'), status: 404 }],
  ['a folder', { given: get('/sub'), status: 404 }],
  ['a folder without a page', { given: get('/empty/'), status: 404 }],
  ['a file that is taken for a folder', { given: get('/index.html/a'), status: 404 }],
  ['a pipe', { given: get('/pipe'), status: 404 }],
  ['empty names', { given: get('//sub//index.html'), status: 404 }],
  ['a long name', { given: get(`/${'a'.repeat(5000)}`), status: 404 }],
  ['a long path', { given: get(`/${'a/'.repeat(5000)}`), status: 404 }],
  ['a path beyond what a request may have', { given: get(`/${'a'.repeat(20_000)}`), status: 431 }],
  ['an asterisk', { given: get('*'), status: 400 }],
  ['another way to send', { given: `${get('/', 'POST', 'content-length: 3\r\n')}abc`, status: 405 }],
  ['what may be sent', { given: get('*', 'OPTIONS'), status: 405 }],
  ['to delete', { given: get('/index.html', 'DELETE'), status: 405 }],
  ['to be a proxy', { given: get('example.com:443', 'CONNECT'), status: 405 }],
  ['to change the protocol', { given: get('/', 'GET', 'upgrade: websocket\r\n'), status: 200 }],
  ['what is no HTTP', { given: 'hello\r\n\r\n', status: 400 }],
  ['no host', { given: 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', status: 400 }],
]

describe('the server for a site goes on', () => {
  it.each(requests)('when it is asked for %s', async (_, { given, status, body }) => {
    const send = await start()
    const answer = await send(given)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).not.toContain('secret')
    if (body !== undefined) expect(answer.split('\r\n\r\n')[1]).toBe(body)
    expect(await send(get('/'))).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('and tells with HEAD what GET would answer, without the body', async () => {
    const send = await start()
    const [head = '', body] = (await send(get('/index.html', 'HEAD'))).split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*content-length: 4/i)
    expect(body).toBe('')
    expect((await send(get('/nowhere', 'HEAD'))).split('\r\n\r\n')[1]).toBe('')
  })

  it('and names the methods there are', async () => {
    const send = await start()
    expect(await send(get('/', 'POST'))).toMatch(/\r\nallow: GET, HEAD\r\n/i)
  })

  it('when a client leaves in the middle', async () => {
    const server = await serveFolder(folder, 0)
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const { port } = server.address() as AddressInfo // it listens on a port
    for (const part of [
      'GET /la',
      get('/large.txt'),
      'GET /large.txt HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(20),
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(part, () => socket.resetAndDestroy()))
        socket.on('close', () => resolve())
        socket.on('error', () => {})
      })
    }
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('home')
  })

  it('when taking a connection fails', async () => {
    const server = await serveFolder(folder, 0)
    onTestFinished(() => void server.close())
    expect(() => server.emit('error', new Error('EMFILE'))).not.toThrow()
  })

  it.each([
    ['ENOENT', 404],
    ['EACCES', 403],
    ['EPERM', 403],
    ['EMFILE', 503],
    ['ENFILE', 503],
    ['EIO', 500],
  ])('when opening a file fails with %s', async (code, status) => {
    const send = await start()
    faults.set('sub/index.html', code)
    expect(await send(get('/sub/'))).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(await send(get('/'))).toMatch(/^HTTP\/1\.1 200 /)
  })
})

it('never asks for a file outside, whatever the target', () => {
  const part = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '%', '%00', '', 'sub', 'index.html', '//', '?', '#'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom('/', '/a/', '/a/b/'), (parts, prefix) => {
      for (const target of [`/${parts.join('/')}`, prefix + parts.join('/'), parts.join('')]) {
        const names = requestedNames(target, prefix)
        if (typeof names === 'number') continue
        expect(names.length).toBeGreaterThan(0)
        for (const name of names) expect(name).not.toMatch(/^$|^\.\.?$|[/\\\0]/)
      }
    }),
  )
})

describe('npm run site -- --serve', () => {
  it.each([
    ['65536', /--port is not a port: 65536/],
    ['-1', /port/],
  ])('refuses the port %s', async (port, want) => {
    const { err } = captureOutput()
    expect(await main([`--port=${port}`])).toBe(2)
    expect(err.join('\n')).toMatch(want)
  })
})
