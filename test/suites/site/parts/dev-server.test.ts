import { once } from 'node:events'
import { get, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type DevServer, type Notice, serveDev } from '../../../../tools/site/dev/server.ts'

const page = (policy: string) =>
  `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}">\n</head><body>page</body></html>`

const files = new Map([
  ['index.html', page("default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'")],
  [
    'sub/call.html',
    page("script-src 'self'; style-src 'self'; connect-src http://localhost:*; base-uri 'none'"),
  ],
  ['moved.html', page("default-src 'none'; script-src 'self'")],
  ['reference.html', page("script-src 'sha256-abc'")],
  ['plain.html', '<html><head></head></html>'],
  ['assets/x.js', 'script()'],
])

async function started(): Promise<DevServer> {
  const server = await serveDev(async (path) => {
    if (path === 'broken.html') throw new Error('cannot be shown')
    if (path === 'odd.html') throw 'no error'
    return files.get(path)
  }, 0)
  onTestFinished(() => server.close())
  return server
}

const portOf = ({ server }: DevServer) => (server.address() as AddressInfo).port // it listens on a port

async function ask(
  dev: DevServer,
  path: string,
  { host = `localhost:${portOf(dev)}`, method = 'GET' } = {},
): Promise<{ status: number | undefined; body: string; response: IncomingMessage }> {
  const sent = request({
    port: portOf(dev),
    host: '127.0.0.1',
    path,
    method,
    headers: { host },
    agent: false,
  })
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  let body = ''
  for await (const chunk of response) body += chunk
  return { status: response.statusCode, body, response }
}

/** The states that a browser is told, as they come. */
async function listen(dev: DevServer): Promise<() => Promise<{ version: string; notice: Notice | null }>> {
  const sent = get({ port: portOf(dev), host: '127.0.0.1', path: '/dev/events', agent: false })
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  expect(response.headers['content-type']).toBe('text/event-stream')
  response.setEncoding('utf8')
  const chunks = response[Symbol.asyncIterator]()
  let text = ''
  return async () => {
    while (!text.includes('\n\n')) text += (await chunks.next()).value
    const end = text.indexOf('\n\n')
    const message = text.slice(0, end)
    text = text.slice(end + 2)
    return JSON.parse(message.replace(/^data: /, ''))
  }
}

const notice: Notice = {
  title: { en: 'Wrong', 'zh-CN': '有误' },
  lines: ['<script>alert(1)</script>\n\ndata: x'],
}

describe('the server of npm run dev', () => {
  it.each([
    ['/', { status: 200 }],
    ['/assets/x.js', { status: 200 }],
    ['/nowhere.html', { status: 404 }],
    ['/dev/', { status: 404 }],
    ['/dev/other.js', { status: 404 }],
    ['/%2e%2e/package.json', { status: 404 }],
    ['/%', { status: 400 }],
    ['/dev/dev-page.js?1', { status: 200 }],
    ['/dev/dev-page.css', { status: 200 }],
    ['/broken.html', { status: 500 }],
    ['/odd.html', { status: 500 }],
  ])('answers %s', async (path, { status }) => {
    const { status: actual, response } = await ask(await started(), path)
    expect(actual).toBe(status)
    expect(response.headers['x-content-type-options']).toBe('nosniff')
  })

  it.each([
    ['localhost', 200],
    ['LOCALHOST:4174', 200],
    ['127.0.0.1:80', 200],
    ['[::1]:4174', 200],
    ['attacker.example', 421],
    ['localhost.attacker.example', 421],
    ['attacker.example:4174', 421],
    ['127.0.0.1.nip.example', 421],
    ['localhost@attacker.example', 421],
  ])('answers Host %j with %i', async (host, want) => {
    const dev = await started()
    for (const path of ['/', '/dev/events']) {
      if (want === 200 && path === '/dev/events') continue // has no end
      expect((await ask(dev, path, { host })).status).toBe(want)
    }
  })

  it('reads and does nothing else', async () => {
    const dev = await started()
    expect((await ask(dev, '/', { method: 'POST' })).status).toBe(405)
    expect(await ask(dev, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
    expect(await ask(dev, '/dev/events', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' })
  })

  it('says what went wrong when a page cannot be made', async () => {
    expect((await ask(await started(), '/broken.html')).body).toMatch(/Error: cannot be shown\n +at /)
  })

  it.each([
    ['/', "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; connect-src 'self'"],
    [
      '/sub/call.html',
      "script-src 'self'; style-src 'self'; connect-src 'self' http://localhost:*; base-uri 'none'",
    ],
    ['/moved.html', "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'"],
  ])('puts its script into %s and lets it ask for news', async (path, policy) => {
    const { body } = await ask(await started(), path)
    expect(body).toContain(`content="${policy}"`)
    expect(body).toMatch(/<script defer src="\/dev\/dev-page\.js\?[\da-f-]+-0"><\/script>\n<\/head>/)
  })

  it.each(['/reference.html', '/plain.html'])('leaves %s as it is', async (path) => {
    const { body } = await ask(await started(), path)
    expect(body).toBe(files.get(path.slice(1)))
  })

  it('tells every page what is wrong, and that it is new, and the next page what it missed', async () => {
    const dev = await started()
    const next = await listen(dev)
    const first = await next()
    expect(first.notice).toBeNull()
    dev.notify(notice)
    expect(await next()).toEqual({ version: first.version, notice })
    const late = await listen(dev)
    expect(await late()).toEqual({ version: first.version, notice })
    dev.reload()
    for (const told of [await next(), await late()]) {
      expect(told.notice).toBeNull()
      expect(told.version).not.toBe(first.version)
    }
    const { body } = await ask(dev, '/')
    dev.notify(notice)
    expect(body).toContain(`dev-page.js?${(await next()).version}"`)
  })

  it('is told apart from the one before it', async () => {
    const versions = await Promise.all(
      [started(), started()].map(async (dev) => (await (await listen(await dev))()).version),
    )
    expect(versions[0]).not.toBe(versions[1])
  })

  it('says when its port is taken', async () => {
    const dev = await started()
    await expect(serveDev(async () => undefined, portOf(dev))).rejects.toThrow(/EADDRINUSE/)
  })
})
