import { describe, expect, it, onTestFinished } from 'vitest'
import { createSandbox } from '../../src/sandbox/create-sandbox.ts'
import type { GatewayEvent, SandboxOptions } from '../../src/sandbox/index.ts'
import { signNotification } from '../../src/testing/index.ts'
import { merchantKeys as keys } from '../support/keys.ts'
import { autoDebit } from './merchant.ts'

const path = '/ams/api/v1/payments/pay'
const docs = 'https://docs.example'
const json = { 'content-type': 'application/json' }

async function start(options: SandboxOptions = {}) {
  const events: GatewayEvent[] = []
  const sandbox = await createSandbox({
    port: false,
    antomKeys: keys,
    merchantKeys: keys,
    allowedOrigins: [docs, 'http://127.0.0.1:5000'],
    onRequest: (event) => events.push(event),
    ...options,
  })
  onTestFinished(() => sandbox.close())
  const post = (headers: Record<string, string>, body: unknown = autoDebit, to = path) =>
    sandbox.fetch(`${sandbox.url}${to}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { sandbox, events, post }
}

/** Headers that let a page do or read anything. */
const grants = (response: Response) =>
  [...response.headers.keys()].filter((name) => name.startsWith('access-control-'))

describe('a call from a page of a named origin', () => {
  it.each([docs, 'http://127.0.0.1:5000'])('of %s is answered without a signature', async (origin) => {
    const { sandbox, events, post } = await start()
    const response = await post({ ...json, origin })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ result: { resultStatus: 'S' } })
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect(response.headers.get('vary')).toBe('origin')
    expect(response.headers.get('access-control-expose-headers')).toContain('response-time')
    expect(response.headers.get('signature')).toMatch(/^algorithm=RSA256/)
    expect(response.headers.has('access-control-allow-credentials')).toBe(false)
    expect(sandbox.payments()).toHaveLength(1)
    expect(events).toMatchObject([{ operation: 'pay', origin, verified: false, signed: true, status: 200 }])
  })

  it('is validated, and steered, as every other', async () => {
    const { post } = await start()
    expect(await (await post({ ...json, origin: docs }, {})).json()).toMatchObject({
      result: { resultCode: 'PARAM_ILLEGAL' },
    })
    const steered = await post({ ...json, origin: docs, 'sandbox-scenario': 'RISK_REJECT' })
    expect(await steered.json()).toMatchObject({ result: { resultCode: 'RISK_REJECT' } })
    const lost = { ...autoDebit, paymentRequestId: 'sim.lost-1' }
    await expect(post({ ...json, origin: docs }, lost)).rejects.toThrow('fetch failed')
  })

  it('is held to a signature that it has', async () => {
    const { sandbox, post } = await start()
    const wrong = await post({ ...json, origin: docs, 'client-id': 'SOMEBODY_ELSE' })
    expect(await wrong.json()).toMatchObject({ result: { resultCode: 'PARAM_ILLEGAL' } })
    expect(sandbox.payments()).toEqual([])
    const { clientId } = sandbox.credentials
    const body = JSON.stringify(autoDebit)
    const { headers } = await signNotification(body, { privateKey: keys.privateKey, clientId, path })
    const signed = await post({ ...headers, origin: docs })
    expect(await signed.json()).toMatchObject({ result: { resultStatus: 'S' } })
  })

  it('is answered only under a name of this machine, or one that was allowed', async () => {
    const { sandbox, events, post } = await start({ allowedHosts: ['sandbox.internal'] })
    const rebound = await post({ ...json, origin: docs, host: 'docs.example' })
    expect([rebound.status, grants(rebound), sandbox.payments()]).toEqual([403, [], []])
    expect(events).toMatchObject([{ origin: docs, status: 403 }])
    for (const host of ['localhost:8787', '[::1]:8787', 'sandbox.internal']) {
      expect((await post({ ...json, origin: docs, host })).status).toBe(200)
    }
  })
})

describe('a call that no named origin made', () => {
  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['a longer host', { origin: 'https://docs.example.evil.example' }],
    ['a host with the same end', { origin: 'https://evildocs.example' }],
    ['a host below it', { origin: 'https://a.docs.example' }],
    ['another scheme', { origin: 'http://docs.example' }],
    ['another port', { origin: 'https://docs.example:444' }],
    ['the port that is left out', { origin: 'https://docs.example:443' }],
    ['another case', { origin: 'https://DOCS.example' }],
    ['a path', { origin: 'https://docs.example/' }],
    ['a user', { origin: 'https://docs.example@evil.example' }],
    ['two origins', { origin: 'https://evil.example, https://docs.example' }],
    ['null', { origin: 'null' }],
    ['*', { origin: '*' }],
    ['an empty origin', { origin: '' }],
    ['the name of a property', { origin: '__proto__' }],
    ['the sandbox itself, which nobody named', { origin: 'http://sandbox.localhost' }],
    ['a simple request', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
    ['a form', { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' }],
    ['a very long origin', { origin: `https://${'x'.repeat(5000)}.example` }],
  ])('%s: 403, and nothing is done', async (_, headers) => {
    const { sandbox, events, post } = await start()
    const response = await post({ ...json, ...headers })
    expect([response.status, grants(response)]).toEqual([403, []])
    expect((await response.text()).length).toBeLessThan(500)
    expect(sandbox.payments()).toEqual([])
    expect(events).toMatchObject([{ operation: 'pay', verified: false, signed: false, status: 403 }])
    expect(events[0]?.origin?.length).toBeLessThanOrEqual(200)
  })

  it('without an origin it needs a signature, whatever else it says', async () => {
    const { sandbox, post } = await start()
    for (const more of [{}, { 'sec-fetch-site': 'same-origin' }, { referer: `${docs}/` }, { host: docs }]) {
      const response = await post({ ...json, ...more })
      expect(await response.json()).toMatchObject({
        result: { resultCode: 'PARAM_ILLEGAL', resultMessage: 'The header client-id is missing.' },
      })
      expect(grants(response)).toEqual([])
    }
    expect(sandbox.payments()).toEqual([])
  })

  it('is refused with a signature, too: a page has no key', async () => {
    const { sandbox, post } = await start({ allowedOrigins: [] })
    const body = JSON.stringify(autoDebit)
    const { clientId } = sandbox.credentials
    const { headers } = await signNotification(body, { privateKey: keys.privateKey, clientId, path })
    expect((await post({ ...headers, origin: docs })).status).toBe(403)
    expect(sandbox.payments()).toEqual([])
  })

  it('tells how an origin is named, with what it shows escaped', async () => {
    const { post } = await start()
    const text = await (await post({ origin: 'https://evil\u0085.example' })).text()
    expect(text).toContain('https://evil\\u{85}.example may not call this sandbox')
    expect(text).toContain('--allow-origin')
  })
})

describe('what a browser asks first', () => {
  const ask = async (headers: Record<string, string>, to = path) => {
    const { sandbox, events } = await start()
    const response = await sandbox.fetch(`${sandbox.url}${to}`, { method: 'OPTIONS', headers })
    return { response, events }
  }

  it.each([
    ['POST', 'content-type'],
    ['PUT', 'content-type,authorization'],
    ['DELETE', 'client-id,signature'],
    ['TRACE', '*'],
  ])('for %s with %s is answered in the same words', async (method, names) => {
    const { response, events } = await ask({
      origin: docs,
      'access-control-request-method': method,
      'access-control-request-headers': names,
    })
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': docs,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type, sandbox-scenario',
      'cache-control': 'no-store',
      connection: 'close',
      vary: 'origin',
    })
    expect(events).toEqual([])
  })

  it.each([
    ['true', 'true'],
    ['false', null],
  ])('for a private network (%s) is answered only when it is asked', async (asked, allowed) => {
    const { response } = await ask({
      origin: docs,
      'access-control-request-method': 'POST',
      'access-control-request-private-network': asked,
    })
    expect(response.headers.get('access-control-allow-private-network')).toBe(allowed)
  })

  it.each(['https://evil.example', 'null'])('is refused to %s', async (origin) => {
    const { response } = await ask({
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-private-network': 'true',
    })
    expect([response.status, grants(response)]).toEqual([403, []])
  })

  it('is no preflight without the method', async () => {
    const { response } = await ask({ origin: docs })
    expect(await response.json()).toMatchObject({ result: { resultCode: 'METHOD_NOT_SUPPORTED' } })
  })
})

describe('a page that asks whether it may call', () => {
  it.each([
    ['is told yes', { origin: docs }, 204, docs],
    ['is told no', { origin: 'https://evil.example' }, 403, null],
    ['learns without an origin that something listens', {}, 204, null],
    ['is told no under a foreign name', { origin: docs, host: 'docs.example' }, 403, null],
  ])('%s', async (_, headers, status, allowed) => {
    const { sandbox } = await start()
    const response = await sandbox.fetch(`${sandbox.url}/page-calls`, { headers: new Headers(headers) })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([status, allowed])
  })

  it('may still not read the pages of the sandbox', async () => {
    const { sandbox } = await start()
    const response = await sandbox.fetch(`${sandbox.url}/state.json`, { headers: { origin: docs } })
    expect(grants(response)).toEqual([])
  })
})

it('takes no larger bodies from pages, over a network', async () => {
  const { sandbox } = await start({ port: 0, maxBodySize: 2000 })
  const send = (body: string) =>
    fetch(`${sandbox.url}${path}`, { method: 'POST', headers: { ...json, origin: docs }, body })
  expect((await send(JSON.stringify(autoDebit))).headers.get('access-control-allow-origin')).toBe(docs)
  const response = await send('x'.repeat(2001))
  expect([response.status, grants(response)]).toEqual([413, []])
})

describe('origins that cannot be named', () => {
  it.each<[unknown, string]>([
    ['*', 'must name each origin: "*" would let every web page call the sandbox'],
    ['null', 'must name an origin: "null" is that of pages from files'],
    ['https://docs.example/', 'not "https://docs.example/": write https://docs.example'],
    ['https://docs.example:443', ': write https://docs.example'],
    ['HTTPS://Docs.Example', ': write https://docs.example'],
    ['https://user@docs.example', ': write https://docs.example'],
    ['https://*.docs.example', 'without a path, not "https://*.docs.example"'],
    ['docs.example', 'must be a list of origins as browsers send them'],
    ['ftp://docs.example', 'must be a list of origins'],
    ['file:///index.html', 'must be a list of origins'],
    ['', 'must be a list of origins'],
    [7, 'must be a list of origins as browsers send them, such as https://docs.example, without a path'],
  ])('%j: %s', async (origin, message) => {
    // Programs in JavaScript pass what they like.
    const allowedOrigins = [docs, origin] as string[]
    await expect(start({ allowedOrigins })).rejects.toThrow(message)
  })

  it('are those outside a list, too', async () => {
    const allowedOrigins = docs as unknown as string[]
    await expect(start({ allowedOrigins })).rejects.toThrow('must be a list of origins')
  })
})
