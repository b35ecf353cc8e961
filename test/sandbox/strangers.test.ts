import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createSandbox } from '../../src/sandbox/create-sandbox.ts'
import type { GatewayEvent, Sandbox, SandboxOptions } from '../../src/sandbox/index.ts'
import { signNotification } from '../../src/testing/index.ts'
import { merchantKeys as keys } from '../support/keys.ts'
import { autoDebit } from './merchant.ts'

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox({ antomKeys: keys, merchantKeys: keys, ...options })
  onTestFinished(() => sandbox.close())
  return sandbox
}

/** Sends bytes as they are; all that comes back until the connection ends. */
async function send({ url }: Sandbox, text: string | Uint8Array): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const chunks: Buffer[] = []
  await new Promise<void>((resolve) => {
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => resolve())
    socket.on('close', () => resolve())
    socket.write(text)
  })
  return Buffer.concat(chunks).toString()
}

const close = 'connection: close\r\n\r\n'
const get = (target: string, headers = 'host: 127.0.0.1\r\n') =>
  `GET ${target} HTTP/1.1\r\n${headers}${close}`

describe('a stranger who sends', () => {
  it.each<[string, string, number]>([
    ['the path //', get('//'), 404],
    ['another host as a path', get('//evil.example/'), 404],
    ['half an escape', get('/%'), 404],
    ['an escaped NUL', get('/%00'), 404],
    ['dots', get('/cashier/../../etc/passwd'), 404],
    ['an id that is no number', get('/cashier/__proto__'), 404],
    ['a very long id', get(`/cashier/${'1'.repeat(5000)}`), 404],
    ['a long path', get(`/${'x'.repeat(10_000)}`), 404],
    ['the target in absolute form', get('http://127.0.0.1/'), 200],
    ['an absolute target of another host', get('http://evil.example/'), 403],
    ['another host beside an absolute target', get('http://127.0.0.1/', 'host: evil.example\r\n'), 403],
    ['an absolute target with a user', get('http://evil.example@127.0.0.1/'), 403],
    ['no host', `GET / HTTP/1.0\r\n\r\n`, 403],
    ['a foreign host', get('/', 'host: evil.example\r\n'), 403],
    ['a call under a foreign host', get('/ams/api/v1/payments/pay', 'host: evil.example\r\n'), 200],
    ['a call of nothing', get(`/ams/api/${'x'.repeat(9000)}`), 200],
    ['the target *', `OPTIONS * HTTP/1.1\r\nhost: 127.0.0.1\r\n${close}`, 400],
    ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example\r\n\r\n`, 405],
    ['TRACE', `TRACE / HTTP/1.1\r\nhost: 127.0.0.1\r\n${close}`, 405],
    ['a method that is none', `STEAL / HTTP/1.1\r\nhost: 127.0.0.1\r\n${close}`, 400],
    ['headers without end', `GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}`, 431],
    ['many headers', get('/', `host: 127.0.0.1\r\n${'x: y\r\n'.repeat(3500)}`), 200],
    ['a length that is none', `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n${close}`, 400],
    ['a length above the limit', `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999\r\n${close}`, 413],
    [
      'length and chunks',
      `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n${close}`,
      400,
    ],
    ['no HTTP', 'nonsense\r\n\r\n', 400],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000', 400],
  ])('%s gets an answer, and the sandbox goes on', async (_, text, status) => {
    const sandbox = await start()
    expect(await send(sandbox, text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect((await fetch(sandbox.url)).status).toBe(200)
  })

  it('a body that never ends gets 413, and the others are served meanwhile', async () => {
    const sandbox = await start({ maxBodySize: 1000 })
    const chunk = `400\r\n${'x'.repeat(1024)}\r\n`
    const head = `POST /ams/api/v1/payments/pay HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n`
    expect(await send(sandbox, head + chunk.repeat(100))).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('slow bodies on many connections holds nobody up', async () => {
    const sandbox = await start()
    const head = `POST /ams/api/v1/payments/pay HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nx`
    const sockets = Array.from({ length: 50 }, () => {
      const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1')
      socket.on('error', () => {})
      socket.write(head)
      return socket
    })
    onTestFinished(() => sockets.forEach((socket) => void socket.destroy()))
    expect((await fetch(sandbox.url)).status).toBe(200)
  })
})

it('takes signed calls in absolute form, as clients send them to proxies', async () => {
  const events: GatewayEvent[] = []
  const sandbox = await start({ onRequest: (event) => events.push(event) })
  const path = '/ams/sandbox/api/v1/payments/pay'
  const { clientId } = sandbox.credentials
  const signed = await signNotification(autoDebit, { privateKey: keys.privateKey, clientId, path })
  const headers = Object.entries(signed.headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = `content-length: ${signed.body.length}\r\n`
  const answer = await send(
    sandbox,
    `POST ${sandbox.url}${path} HTTP/1.1\r\nhost: gateway.example\r\n${headers.join('')}${length}${close}${new TextDecoder().decode(signed.body)}`,
  )
  expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  expect(answer).toContain('"resultCode":"SUCCESS"')
  expect(events).toMatchObject([{ operation: 'pay', path, verified: true, signed: true }])
})

describe('listening on every address', () => {
  it.each(['0.0.0.0', '::'])('of %s, it says one that a client takes', async (host) => {
    const sandbox = await start({ host })
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(sandbox.credentials.baseUrl).toBe(sandbox.url)
    const { port } = new URL(sandbox.url)
    for (const url of sandbox.networkUrls) {
      expect(url).not.toMatch(/127\.0\.0\.1|\[::1?\]|0\.0\.0\.0|fe80/)
      expect(new URL(url).port).toBe(port)
      if (host === '0.0.0.0') expect(url).not.toContain('[')
    }
    // An address cannot be rebound to this machine by a stranger; a name can.
    expect(await send(sandbox, get('/', 'host: 192.168.1.7\r\n'))).toMatch(/^HTTP\/1\.1 200 /)
    expect(await send(sandbox, get('/', 'host: [fd00::7]:8787\r\n'))).toMatch(/^HTTP\/1\.1 200 /)
    expect(await send(sandbox, get('/', 'host: evil.example\r\n'))).toMatch(/^HTTP\/1\.1 403 /)
  })

  it('is not the usual', async () => {
    const sandbox = await start()
    expect(sandbox.networkUrls).toEqual([])
    expect(await send(sandbox, get('/', 'host: 192.168.1.7\r\n'))).toMatch(/^HTTP\/1\.1 403 /)
  })

  it('answers under the name that it listens on', async () => {
    const sandbox = await start({ host: 'localhost' })
    expect(sandbox.url).toMatch(/^http:\/\/localhost:\d+$/)
    expect((await fetch(sandbox.url)).status).toBe(200)
  })

  it('refuses a host that is none, with what it shows escaped', async () => {
    await expect(start({ host: 'no\u001b[2J.invalid' })).rejects.toThrow(/no\\u\{1b\}\[2J\.invalid/)
  })
})
