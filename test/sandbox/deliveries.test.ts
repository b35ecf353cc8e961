// Long file: every way in which a delivery can go, on one clock.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { notificationValidators } from '../../generated/notification-validators.ts'
import { timing } from '../../generated/sandbox.ts'
import { contentToSign, importPublicKey, parseSignatureHeader, verify } from '../../src/signing/index.ts'
import { acknowledgement, authorize, captureOf, createMerchant, manualCard, notifyUrl } from './merchant.ts'

const hour = 3_600_000

/** When each send is due, in seconds after the payment, and how long after the last one it is sure that none follows. */
const [dues, end] = (() => {
  let at: number = timing.firstNotification
  const all = timing.notificationRetries.map((wait) => {
    at += wait
    return at
  })
  return [all, (at + 7200) * 1000] as const
})()

it('sends after each of the documented waits, then gives up', async () => {
  const merchant = await createMerchant()
  merchant.reply = () => new Response(null, { status: 500 })
  await merchant.pay()
  const start = merchant.clock.now()
  await merchant.pass(end)

  const [delivery] = merchant.sandbox.deliveries()
  const sends = (delivery?.attempts ?? []).map(({ at }) => (at - start) / 1000)
  expect(sends).toEqual(dues)
  expect(delivery?.state).toBe('given-up')
  expect(merchant.received).toHaveLength(dues.length)
})

it('keeps the same schedule, faster', async () => {
  const merchant = await createMerchant({ speed: 600 })
  merchant.reply = () => new Response(null, { status: 500 })
  await merchant.pay()
  const start = merchant.clock.now()
  await merchant.pass(end / 600)
  expect(merchant.sandbox.deliveries()[0]?.attempts.map(({ at }) => at - start)).toEqual(
    dues.map((seconds) => (seconds * 1000) / 600),
  )
})

it('stops at the first acknowledgement', async () => {
  const merchant = await createMerchant()
  const replies = [new Response(null, { status: 500 }), Response.json({}), acknowledgement()]
  merchant.reply = () => replies.shift() ?? new Response(null, { status: 500 })
  await merchant.pay()
  await merchant.pass(30 * hour)
  const [delivery] = merchant.sandbox.deliveries()
  expect(delivery?.state).toBe('acknowledged')
  expect(delivery?.attempts.map(({ problem }) => problem)).toEqual([
    'HTTP 500, not 200',
    'the reply is no acknowledgement: /result is required',
    undefined,
  ])
})

it.each([
  ['the path', {}, '/notify', '/notify?shop=1'],
  ['path and query when it is to', { signQuery: true }, '/notify?shop=1', '/notify'],
])('signs each send anew, over %s', async (_, options, path, otherPath) => {
  const merchant = await createMerchant(options)
  merchant.reply = () => new Response(null, { status: 500 })
  await authorize(merchant)
  await merchant.pass(1000 * 1000)
  const key = await importPublicKey(merchant.sandbox.credentials.antomPublicKey)
  expect(merchant.received).toHaveLength(3)
  expect(new Set(merchant.received.map(({ text }) => text)).size).toBe(1)
  expect(new Set(merchant.received.map(({ request }) => request.headers.get('request-time'))).size).toBe(3)
  for (const { request, text } of merchant.received) {
    const fits = (signed: string) => {
      const content = contentToSign({
        path: signed,
        clientId: request.headers.get('client-id') ?? '',
        time: request.headers.get('request-time') ?? '',
        body: text,
      })
      const { signature } = parseSignatureHeader(request.headers.get('signature') ?? '')
      return verify(content, signature, key)
    }
    expect([await fits(path), await fits(otherPath)]).toEqual([true, false])
    expect(request.url).toBe(notifyUrl)
  }
})

it('sends what the validators of notifications accept', async () => {
  const merchant = await createMerchant()
  const paymentId = await authorize(merchant)
  await merchant.capture(captureOf(paymentId, 'c-1', '1'))
  await merchant.capture(captureOf(paymentId, 'sim.RISK_REJECT-2', '1'))
  await merchant.pay({ paymentRequestId: 'sim.pending-2' })
  await merchant.pay({ paymentRequestId: 'sim.USER_BALANCE_NOT_ENOUGH-3' })
  await merchant.pass(hour)
  expect(merchant.received.map(({ body }) => body.notifyType).sort()).toEqual([
    'CAPTURE_RESULT',
    'CAPTURE_RESULT',
    'PAYMENT_PENDING',
    'PAYMENT_RESULT',
    'PAYMENT_RESULT',
    'PAYMENT_RESULT',
  ])
  for (const { body, text } of merchant.received) {
    const validate = await notificationValidators[body.notifyType as keyof typeof notificationValidators]()
    expect(validate(JSON.parse(text)), JSON.stringify([text, validate.errors])).toBe(true)
  }
})

describe('a merchant whose server', () => {
  it('never replies is tried again', async () => {
    const merchant = await createMerchant()
    merchant.reply = () => new Promise(() => {})
    await merchant.pay()
    const passReal = takeTimers()
    merchant.clock.advance(3000)
    while (merchant.received.length === 0) await turnOfEventLoop()
    // The limit is of real time: a clock that is moved cannot have been too slow.
    merchant.sandbox.advance(60_000)
    await passReal(9_999)
    expect(merchant.sandbox.deliveries()[0]?.attempts).toEqual([])
    await passReal(1)
    await merchant.sandbox.settled()
    expect(merchant.sandbox.deliveries()[0]).toMatchObject({
      state: 'waiting',
      attempts: [{ problem: 'no reply within 10 s' }],
    })
  })

  it('replies without end is tried again', async () => {
    const merchant = await createMerchant()
    merchant.reply = () =>
      new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(1)) }))
    await merchant.pay()
    const passReal = takeTimers()
    merchant.clock.advance(3000)
    while (merchant.received.length === 0) await turnOfEventLoop()
    for (let turn = 0; turn < 10; turn += 1) await turnOfEventLoop()
    await passReal(10_000)
    await merchant.sandbox.settled()
    expect(merchant.sandbox.deliveries()[0]?.attempts[0]?.problem).toBe('no reply within 10 s')
  })

  it.each([
    [
      'redirects',
      (_: unknown, response: import('node:http').ServerResponse) =>
        response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /redirect/,
    ],
    [
      'answers nonsense',
      (_: unknown, response: import('node:http').ServerResponse) => response.end('\u0000<html>'),
      /not JSON/,
    ],
    [
      'answers without end',
      (_: unknown, response: import('node:http').ServerResponse) => {
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        }
        response.on('drain', more)
        more()
      },
      /not JSON/,
    ],
    [
      'breaks the connection',
      (request: import('node:http').IncomingMessage) => request.socket.destroy(),
      /connection failed/,
    ],
    [
      'answers nothing',
      (_: unknown, response: import('node:http').ServerResponse) => response.end(),
      /empty/,
    ],
  ])('%s is tried again', async (_, behaviour, problem) => {
    const server = createServer(behaviour)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const { port } = server.address() as AddressInfo
    const merchant = await createMerchant({ deliver: (request) => fetch(request) })
    await merchant.pay({ paymentNotifyUrl: `http://127.0.0.1:${port}/notify` })
    await merchant.pass(3000)
    const [delivery] = merchant.sandbox.deliveries()
    expect(delivery?.state).toBe('waiting')
    expect(delivery?.attempts[0]?.problem).toMatch(problem)
  })

  it('is at a port that fetch refuses is tried again', async () => {
    const merchant = await createMerchant({ deliver: (request) => fetch(request) })
    await merchant.pay({ paymentNotifyUrl: 'http://127.0.0.1:1/' })
    await merchant.pass(3000)
    expect(merchant.sandbox.deliveries()[0]?.attempts[0]?.problem).toMatch(/fetch sends nothing to this port/)
  })
})

describe('a reply', () => {
  const json = (body: unknown) => () => Response.json(body)
  const success = { resultCode: 'SUCCESS', resultStatus: 'S' }
  /** As some implementations of fetch show a redirect that is not followed. */
  const hidden = () =>
    Object.defineProperties(new Response(), { status: { value: 0 }, type: { value: 'opaqueredirect' } })
  const refused = () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) })
  }

  it.each<[string, { given: () => Response; want: string | RegExp | undefined }]>([
    [
      'with more than is documented acknowledges',
      { given: json({ result: { ...success, resultMessage: 'stored', more: 1 } }), want: undefined },
    ],
    ['without the text does not', { given: json({ result: success }), want: /resultMessage/ }],
    [
      'without the text, with more than is documented, does not',
      { given: json({ result: { ...success, more: 1 } }), want: /\/result/ },
    ],
    [
      'of a failure does not',
      { given: json({ result: { ...success, resultStatus: 'F', more: 1 } }), want: /\/result/ },
    ],
    [
      'of another code does not',
      { given: json({ result: { resultCode: 'FAIL', resultStatus: 'S' } }), want: /\/result/ },
    ],
    ['that is a list does not', { given: json([]), want: /no acknowledgement: it / }],
    ['that is a hidden redirect does not', { given: hidden, want: /a redirect \(status hidden\)/ }],
    ['that cannot come does not', { given: refused, want: 'nothing listens there (ECONNREFUSED)' }],
    [
      'that fails for no reason given does not',
      {
        given: () => {
          throw 'no'
        },
        want: 'the connection failed',
      },
    ],
  ])('%s', async (_, { given, want }) => {
    const merchant = await createMerchant()
    merchant.reply = given
    await merchant.pay()
    await merchant.pass(3000)
    const [delivery] = merchant.sandbox.deliveries()
    expect(delivery?.state).toBe(want === undefined ? 'acknowledged' : 'waiting')
    const problem = delivery?.attempts[0]?.problem
    if (want instanceof RegExp) expect(problem).toMatch(want)
    else expect(problem).toBe(want)
  })
})

it('sends no more what it has forgotten', async () => {
  const merchant = await createMerchant({ keep: 2 })
  merchant.reply = () => new Response(null, { status: 500 })
  for (const paymentRequestId of ['a', 'b', 'c']) await merchant.pay({ paymentRequestId })
  await merchant.pass(30 * hour)
  const sent = merchant.received.map(({ body }) => body.paymentRequestId)
  expect([sent.filter((id) => id === 'a'), sent.filter((id) => id === 'c')]).toMatchObject([
    [],
    { length: 8 },
  ])
  expect(merchant.sandbox.deliveries().map(({ id }) => id)).toEqual(['3', '2'])
  expect(merchant.sandbox.next()).toBeUndefined()
})

it('delivers elsewhere only when told to', async () => {
  const blocked = await createMerchant()
  await blocked.pay({ paymentNotifyUrl: 'https://shop.example/notify' })
  await blocked.pass(30 * hour)
  expect(blocked.received).toEqual([])
  expect(blocked.sandbox.deliveries()[0]).toMatchObject({
    state: 'blocked',
    attempts: [
      { problem: 'shop.example is not this machine: allow it with deliverTo (--deliver-to shop.example)' },
    ],
  })
  const allowed = await createMerchant({ deliverTo: ['shop.example'] })
  await allowed.pay({ paymentNotifyUrl: 'https://shop.example/notify' })
  await allowed.pass(3000)
  expect(allowed.received).toHaveLength(1)
})

it('uses the sandbox’s own notify URL where a payment has none', async () => {
  const merchant = await createMerchant({ notifyUrl })
  await merchant.pay({ paymentNotifyUrl: undefined })
  await merchant.pass(3000)
  expect(merchant.received[0]?.request.url).toBe(notifyUrl)
})

describe('told to', () => {
  const order = (merchant: Awaited<ReturnType<typeof createMerchant>>) =>
    merchant.received.map(({ body }) => body.notifyType)

  it('sends twice', async () => {
    const merchant = await createMerchant()
    await merchant.pay({ paymentRequestId: 'sim.duplicate-1' })
    await merchant.pass(hour)
    expect(merchant.received.map(({ text }) => text)).toEqual([
      merchant.received[0]?.text,
      merchant.received[0]?.text,
    ])
  })

  it('sends late', async () => {
    const merchant = await createMerchant()
    await merchant.pay({ paymentRequestId: 'sim.late60-1' })
    await merchant.pass(62_999)
    expect(merchant.received).toEqual([])
    await merchant.pass(1)
    expect(merchant.received).toHaveLength(1)
  })

  it('sends the second first', async () => {
    const automatic = { ...manualCard, paymentFactor: { isAuthorization: true } }
    const usual = await createMerchant()
    await usual.pay({ ...automatic, paymentRequestId: 'sim.approve-1' })
    await usual.pass(hour)
    expect(order(usual)).toEqual(['PAYMENT_RESULT', 'CAPTURE_RESULT'])
    const merchant = await createMerchant()
    await merchant.pay({ ...automatic, paymentRequestId: 'sim.approve.reorder-1' })
    await merchant.pass(hour)
    expect(order(merchant)).toEqual(['CAPTURE_RESULT', 'PAYMENT_RESULT'])
  })

  it('reports a payment as pending first', async () => {
    const merchant = await createMerchant()
    await merchant.pay({ paymentRequestId: 'sim.pending-1' })
    expect((await merchant.inquire('sim.pending-1')).body.paymentStatus).toBe('PENDING')
    await merchant.pass(hour)
    expect(order(merchant)).toEqual(['PAYMENT_PENDING', 'PAYMENT_RESULT'])
    // Says S, and that nothing was paid: whoever looks at the status alone delivers too early.
    const [pending] = merchant.received
    expect(pending?.body.result).toMatchObject({ resultStatus: 'S', resultCode: 'SUCCESS' })
    expect(pending?.body).not.toHaveProperty('paymentTime')
  })
})

/** Takes the timers of the machine; what is given back lets real time pass for them. */
function takeTimers(): (milliseconds: number) => Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  return async (milliseconds) => {
    await vi.advanceTimersByTimeAsync(milliseconds)
  }
}

function turnOfEventLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
