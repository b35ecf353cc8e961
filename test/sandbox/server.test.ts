import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createSandbox } from '../../src/sandbox/create-sandbox.ts'
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.ts'
import { signNotification } from '../../src/testing/index.ts'
import { merchantKeys as keys } from '../support/keys.ts'
import { autoDebit, createMerchant, manualCard } from './merchant.ts'

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await createSandbox({ antomKeys: keys, merchantKeys: keys, ...options })
  onTestFinished(() => sandbox.close())
  return sandbox
}

describe('the server', () => {
  it('listens on loopback, on any free port', async () => {
    const { url, credentials } = await start()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(credentials.baseUrl).toBe(url)
  })

  it('says which port is in use', async () => {
    const first = await start()
    const port = Number(new URL(first.url).port)
    await expect(start({ port })).rejects.toThrow(`The sandbox did not start: port ${port} is in use`)
  })

  it('takes no body above its limit', async () => {
    const { url } = await start({ maxBodySize: 100 })
    const path = `${url}/ams/sandbox/api/v1/payments/pay`
    expect((await fetch(path, { method: 'POST', body: 'x'.repeat(100) })).status).toBe(200)
    expect((await fetch(path, { method: 'POST', body: 'x'.repeat(101) })).status).toBe(413)
    const chunked = new ReadableStream({
      start(controller) {
        for (let count = 0; count < 3; count += 1) controller.enqueue(new Uint8Array(50))
        controller.close()
      },
    })
    // `duplex` is how fetch sends a body of unknown length; the types of this version do not know it.
    const init = { method: 'POST', body: chunked, duplex: 'half' } as RequestInit
    expect((await fetch(path, init)).status).toBe(413)
  })

  it('listens on an IPv6 address, too, and says so as a URL does', async () => {
    const { url } = await start({ host: '::1' })
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/)
    expect((await fetch(url)).status).toBe(200)
  })

  it('says which address is not of this machine', async () => {
    await expect(start({ host: '192.0.2.1' })).rejects.toThrow(
      'The sandbox did not start: 192.0.2.1 is not an address of this machine',
    )
  })

  it.each(['drop', 'lost'])('breaks the connection of a request with %s', async (word) => {
    const { url, payment, credentials } = await start()
    const body = JSON.stringify({ ...autoDebit, paymentRequestId: `sim.${word}-1` })
    const path = '/ams/sandbox/api/v1/payments/pay'
    const { headers } = await signNotification(body, {
      privateKey: keys.privateKey,
      clientId: credentials.clientId,
      path,
      requestTime: String(Date.now()),
    })
    await expect(fetch(url + path, { method: 'POST', headers, body })).rejects.toThrow('fetch failed')
    expect(payment(`sim.${word}-1`) !== undefined).toBe(word === 'lost')
  })

  it.each([
    ['no HTTP', 'nonsense\r\n\r\n'],
    ['a header that never ends', `GET / HTTP/1.1\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`],
    ['a target with a scheme', 'GET http://[bad HTTP/1.1\r\nhost: x\r\n\r\n'],
    [
      'a body that breaks off',
      'POST /ams/api/v1/payments/pay HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc',
    ],
    ['a broken escape in the path', 'GET /cashier/%zz HTTP/1.1\r\nhost: x\r\n\r\n'],
  ])('lives on after %s', async (_, text) => {
    const { url } = await start()
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    await new Promise<void>((resolve) => {
      socket.on('error', () => resolve())
      socket.on('close', () => resolve())
      socket.on('data', () => socket.destroy())
      socket.end(text)
    })
    expect((await fetch(url)).status).toBe(200)
  })

  it('shows how to reach it and how to steer it, and what happened', async () => {
    const { url } = await start()
    const text = await (await fetch(url)).text()
    expect(text).toContain(`ANTOM_BASE_URL=${url}`)
    expect(text).toContain('CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT')
    expect(text).toContain('slow3000')
    expect(text).not.toContain(keys.privateKey)
    expect(await (await fetch(`${url}/state.json`)).json()).toMatchObject({ payments: [], deliveries: [] })
    expect((await fetch(`${url}/nothing`)).status).toBe(404)
  })
})

it('shows payments, what was captured of them, and notifications', async () => {
  const merchant = await createMerchant({ speed: 60 })
  const { sandbox } = merchant
  merchant.reply = () => new Response('', { status: 503 })
  const paid = await merchant.pay({ ...manualCard, paymentRequestId: 'sim.approve-<1>' })
  await merchant.pass(1000)
  await merchant.capture({
    captureRequestId: 'c-1',
    paymentId: paid.body.paymentId,
    captureAmount: { currency: 'HKD', value: '400' },
  })
  await merchant.pay({ ...manualCard, paymentRequestId: 'waiting-2' })
  await merchant.pass(1000)
  const text = await (await sandbox.fetch(new Request(sandbox.url))).text()
  expect(text).toContain('Time passes 60 times faster than in reality')
  // Each family has a part of its own, which can be empty.
  for (const title of ['Payments', 'Notifications']) {
    const part = text.split(`<h2>${title}</h2>`)[1]?.split('<h2>')[0]
    expect(part).toContain('<table>')
    expect(part).not.toContain('None yet.')
  }
  expect(text).toContain('sim.approve-&lt;1&gt;')
  expect(text).not.toContain('<1>')
  expect(text).toMatch(
    new RegExp(
      `<a href="/cashier/${paid.body.paymentId}">.*<td>SUCCESS</td><td>10.00 HKD</td><td>4.00 HKD</td>`,
    ),
  )
  expect(text).toMatch(/<td>waiting-2<\/td><td>PROCESSING<\/td><td>10\.00 HKD<\/td><td><\/td>/)
  expect(text).toContain('<td>HTTP 503, not 200</td>')
})

describe('the page of the cashier', () => {
  const post = (sandbox: Sandbox, paymentId: unknown, form: Record<string, string>) =>
    sandbox.fetch(
      new Request(`${sandbox.url}/cashier/${paymentId}`, { method: 'POST', body: new URLSearchParams(form) }),
    )

  it('shows the payment, escaped, and takes an approval once', async () => {
    const merchant = await createMerchant()
    const { body } = await merchant.pay({
      ...manualCard,
      order: {
        referenceOrderId: 'o',
        orderDescription: '<script>alert(1)</script>"',
        orderAmount: { currency: 'HKD', value: '1' },
      },
      paymentAmount: { currency: 'JPY', value: '12345' },
      paymentRedirectUrl: 'http://127.0.0.1:3000/done',
    })
    expect(body.normalUrl).toBe(`${merchant.sandbox.url}/cashier/${body.paymentId}`)
    const page = await merchant.sandbox.fetch(new Request(String(body.normalUrl)))
    const text = await page.text()
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;')
    expect(text).not.toContain('<script')
    expect(text).toContain('12,345 JPY')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")

    const approved = await post(merchant.sandbox, body.paymentId, { action: 'approve' })
    expect([approved.status, approved.headers.get('location')]).toEqual([303, 'http://127.0.0.1:3000/done'])
    await post(merchant.sandbox, body.paymentId, { action: 'decline' })
    expect(merchant.sandbox.payment('pay-1')?.status).toBe('SUCCESS')
    const after = await merchant.sandbox.fetch(new Request(String(body.normalUrl)))
    expect(await after.text()).toContain('This payment is done.')
  })

  it.each([
    ['a reason of the list', { code: 'USER_BALANCE_NOT_ENOUGH' }, 'USER_BALANCE_NOT_ENOUGH'],
    ['no reason', {}, 'PROCESS_FAIL'],
    ['a reason that is none', { code: 'SUCCESS' }, 'PROCESS_FAIL'],
  ])('declines for %s', async (_, form, code) => {
    const merchant = await createMerchant()
    const { body } = await merchant.pay(manualCard)
    const { status, headers } = await post(merchant.sandbox, body.paymentId, { action: 'decline', ...form })
    // The shop of this payment is on another machine: the payer stays, and gets a link.
    expect([status, headers.get('location')]).toEqual([303, `/cashier/${body.paymentId}`])
    expect((await merchant.inquire('pay-1')).body).toMatchObject({
      paymentStatus: 'FAIL',
      paymentResultCode: code,
    })
  })

  it('knows no other action and no other payment', async () => {
    const merchant = await createMerchant()
    const { body } = await merchant.pay({ ...manualCard, paymentRedirectUrl: 'javascript:alert(1)' })
    await post(merchant.sandbox, body.paymentId, { action: 'steal' })
    expect(merchant.sandbox.payment('pay-1')?.status).toBe('PROCESSING')
    expect((await post(merchant.sandbox, '404', { action: 'approve' })).status).toBe(404)
    await post(merchant.sandbox, body.paymentId, { action: 'approve' })
    const done = await merchant.sandbox.fetch(
      new Request(`${merchant.sandbox.url}/cashier/${body.paymentId}`),
    )
    expect(await done.text()).not.toContain('javascript:')
  })
})

it.each([
  [{ speed: 0 }, 'speed must be a number from 0.001 to 1000000'],
  [{ speed: Number.NaN }, 'speed must be'],
  [{ port: 65536 }, 'port must be a whole number from 0 to 65535'],
  [{ keep: 0 }, 'keep must be'],
  [{ clientId: 'a b' }, 'clientId must be'],
  [{ clientId: 'x'.repeat(129) }, 'clientId must be'],
  [{ notifyUrl: 'nowhere' }, 'notifyUrl must be a URL'],
  [{ speed: Number.MIN_VALUE }, 'speed must be'],
  [{ maxBodySize: Number.POSITIVE_INFINITY }, 'maxBodySize must be'],
  [{ deliverTo: ['http://shop.example'] }, 'deliverTo must be a list of host names'],
  [{ deliverTo: ['shop.example/notify'] }, 'not "shop.example/notify"'],
  [{ allowedHosts: ['a b\u001b[2J'] }, 'not "a b\\u{1b}[2J"'],
  [{ allowedHosts: ['user@127.0.0.1'] }, 'allowedHosts must be'],
  [{ merchantPublicKey: 'garbage' }, 'merchantPublicKey'],
  [
    { merchantPublicKey: 'x', merchantKeys: { privateKey: 'x', publicKey: 'x' } },
    'cannot be given with merchantKeys',
  ],
])('refuses %o', async (options, message) => {
  await expect(createSandbox(options)).rejects.toThrow(message)
})
