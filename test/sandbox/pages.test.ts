import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/sandbox/index.ts'
import { createMerchant, manualCard } from './merchant.ts'

const own = 'http://sandbox.localhost'

/** A request with headers that a browser sends by itself. */
function browse(sandbox: Sandbox, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const body = method === 'POST' ? 'action=approve' : null
  const form = method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
  return sandbox.fetch(new Request(own + path, { method, body, headers: { ...form, ...headers } }))
}

describe('the pages answer under', () => {
  it.each([
    ['localhost:8787', 200],
    ['LOCALHOST', 200],
    ['127.0.0.1:8787', 200],
    ['127.9.9.9', 200],
    ['[::1]:8787', 200],
    ['shop.localhost', 200],
    ['sandbox.internal:8787', 200],
    ['evil.example', 403],
    ['evil.example:8787', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['evil.example@127.0.0.1', 403],
    ['127.0.0.1/', 403],
    ['127.0.0.1#', 403],
    ['192.168.1.7', 403],
    ['[::2]', 403],
    ['a b', 403],
    ['', 403],
    ['x'.repeat(5000), 403],
  ])('the host %j: %i', async (host, status) => {
    const { sandbox } = await createMerchant({ allowedHosts: ['Sandbox.Internal'] })
    for (const path of ['/', '/state.json', '/nothing']) {
      const answer = await browse(sandbox, path, { host })
      expect(answer.status).toBe(path === '/nothing' && status === 200 ? 404 : status)
    }
  })

  it('names that are allowed, and says how', async () => {
    const { sandbox } = await createMerchant()
    const answer = await browse(sandbox, '/', { host: 'evil.example' })
    const text = await answer.text()
    expect(text).toContain('only under the names of this machine')
    expect(text).toContain(
      `start the sandbox with --allow-host evil.example (allowedHosts: ['evil.example'])`,
    )
    expect(answer.headers.get('content-type')).toContain('text/plain')
    expect(await (await browse(sandbox, '/', { host: 'a<b>' })).text()).not.toContain('<b>')
  })
})

it('answers calls of the API under every host: they are signed', async () => {
  const { pay } = await createMerchant()
  expect((await pay({}, { headers: { host: 'gateway.example' } })).body.result.resultCode).toBe('SUCCESS')
})

describe('a form', () => {
  it.each<[string, Record<string, string>, number]>([
    ['of the page itself', { origin: own, 'sec-fetch-site': 'same-origin' }, 303],
    ['of a browser that sends no Sec-Fetch-Site', { origin: own }, 303],
    ['of a program', {}, 303],
    ['that a user typed in', { 'sec-fetch-site': 'none' }, 303],
    ['of another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['of another site in an old browser', { origin: 'https://evil.example' }, 403],
    ['of another site without a name', { origin: 'null' }, 403],
    ['of a frame without a name', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    ['of another port', { origin: 'http://sandbox.localhost:3000', 'sec-fetch-site': 'same-site' }, 403],
    ['of another name of this machine', { origin: 'http://localhost' }, 403],
    ['of another site, without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['as text', { 'content-type': 'text/plain' }, 415],
    ['in parts', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['as JSON', { 'content-type': 'application/json' }, 415],
    ['with a charset', { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }, 303],
  ])('%s: %s %i', async (_, headers, status) => {
    const merchant = await createMerchant()
    const { body } = await merchant.pay(manualCard)
    const answer = await browse(merchant.sandbox, `/cashier/${body.paymentId}`, headers, 'POST')
    expect(answer.status).toBe(status)
    const want = status === 303 ? 'SUCCESS' : 'PROCESSING'
    expect(merchant.sandbox.payment('pay-1')?.status).toBe(want)
    if (status === 403) expect(await answer.text()).toMatch(/Only the page's own form may/)
  })

  it('shows the origin that it refuses with its controls escaped', async () => {
    const merchant = await createMerchant()
    const { body } = await merchant.pay(manualCard)
    const origin = 'https://evil.example/\u009b2J'
    const answer = await browse(merchant.sandbox, `/cashier/${body.paymentId}`, { origin }, 'POST')
    expect(await answer.text()).toContain('evil.example/\\u{9b}2J')
  })
})

describe('a method', () => {
  it.each([
    ['/', 'HEAD', 200, null],
    ['/', 'POST', 405, 'GET, HEAD'],
    ['/', 'DELETE', 405, 'GET, HEAD'],
    ['/state.json', 'PUT', 405, 'GET, HEAD'],
    ['/state.json', 'OPTIONS', 405, 'GET, HEAD'],
    ['/cashier/ID', 'PATCH', 405, 'GET, HEAD, POST'],
    ['/cashier/1', 'POST', 404, null],
    ['/nothing', 'DELETE', 404, null],
  ])('%s %s: %i', async (path, method, status, allow) => {
    const merchant = await createMerchant()
    const { body } = await merchant.pay(manualCard)
    const answer = await browse(merchant.sandbox, path.replace('ID', String(body.paymentId)), {}, method)
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow])
  })
})

describe('what a page lets a browser do', () => {
  it('is nothing: no script, no frame, no style but its own, no answer for other sites', async () => {
    const { sandbox } = await createMerchant()
    const answer = await browse(sandbox, '/')
    const policy = answer.headers.get('content-security-policy') ?? ''
    const style = /<style>(.*)<\/style>/s.exec(await answer.text())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
    )
    for (const path of ['/', '/state.json', '/nothing']) {
      const { headers } = await browse(sandbox, path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it.each([
    ['http://127.0.0.1:3000/done', ' http://127.0.0.1:3000', 'http://127.0.0.1:3000/done'],
    ['HTTP://LOCALHOST:80/done?a=%C3%A9', ' http://localhost', 'http://localhost/done?a=%C3%A9'],
    ["http://localhost:1/a';script-src", ' http://localhost:1', "http://localhost:1/a';script-src"],
    ['http://[::1]:3000/done', '', undefined],
    ['https://shop.example/done', '', undefined],
    ['javascript:alert(1)', '', undefined],
    ['http:/x', '', undefined],
  ])(
    'with a payment that returns to %s is to go there, if it is here',
    async (paymentRedirectUrl, target, want) => {
      const merchant = await createMerchant()
      const { body } = await merchant.pay({ ...manualCard, paymentRedirectUrl })
      const path = `/cashier/${body.paymentId}`
      const page = await browse(merchant.sandbox, path)
      expect(page.headers.get('content-security-policy')).toContain(`form-action 'self'${target}; frame`)
      const answer = await browse(merchant.sandbox, path, {}, 'POST')
      expect([answer.status, answer.headers.get('location')]).toEqual([303, want ?? path])
    },
  )
})

it('shows foreign text escaped, on every page', async () => {
  const merchant = await createMerchant()
  const hostile = '<b>\u202e\u0000\u001b[31m\u009b\u2066"\'&'
  merchant.reply = () => Response.json({ result: { resultCode: 'SUCCESS', resultStatus: 'F', [hostile]: 1 } })
  const { body } = await merchant.pay({
    ...manualCard,
    paymentRequestId: `sim.approve-${hostile}`,
    order: { referenceOrderId: 'o', orderDescription: hostile, orderAmount: { currency: 'HKD', value: '1' } },
  })
  const open = await merchant.pay({
    ...manualCard,
    paymentRequestId: hostile,
    order: { referenceOrderId: 'o', orderDescription: hostile, orderAmount: { currency: 'HKD', value: '1' } },
  })
  await merchant.pass(5000)
  for (const path of ['/', '/state.json', `/cashier/${body.paymentId}`, `/cashier/${open.body.paymentId}`]) {
    const answer = await browse(merchant.sandbox, path)
    const text = await answer.text()
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    if (path !== '/state.json') expect(text).not.toContain('<b>')
    expect(text).toContain(path === '/state.json' ? '\\u202e' : '\\u{202e}')
  }
})
