// Long file: tables of every way in which an exchange can fail.
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isAntomError } from '../../src/core/errors.ts'
import { clientOf, type Reply, rejectionOf, signatureHeaders, startGateway } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

const capture = requestOf('capture', {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
})
/** A time for an attempt that no test needs to wait for. */
const timeout = 7_654

const unhandled: unknown[] = []
const onUnhandled = (reason: unknown) => unhandled.push(reason)
let timers: Map<unknown, number | undefined>

beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', onUnhandled)
  timers = new Map()
  const { setTimeout, clearTimeout } = globalThis
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    callback: (...given: unknown[]) => void,
    delay?: number,
    ...given: unknown[]
  ) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      callback(...given)
    }, delay)
    timers.set(timer, delay)
    return timer
    // The real one has a form more, which only Node's promisify uses.
  }) as typeof globalThis.setTimeout)
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    timers.delete(timer)
    clearTimeout(timer)
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  // Rejections are reported after the microtasks of the turn in which they happened.
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', onUnhandled)
  expect(unhandled).toEqual([])
})

/** Timers of the client that still run; those of the HTTP library have other delays. */
function ownTimers(limit: number): number {
  return [...timers.values()].filter((delay) => delay === limit).length
}

interface Case {
  given: Reply
  want: { name?: string; reason: string; status?: number }
  text: RegExp
  options?: { timeout?: number; maxResponseSize?: number }
}

const half: NonNullable<Reply['take']> = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"result":')
}
const partThen =
  (end: (socket: Socket | null) => void): NonNullable<Reply['take']> =>
  (response, request) => {
    half(response, request)
    // Once the client has the first part, so that it is in the middle of the body.
    setImmediate(() => end(response.socket))
  }
const redirect = (status: number): Case => ({
  given: { status, headers: { location: 'https://elsewhere.example/' } },
  want: { reason: 'redirect', status },
  text: /redirects \(3\d\d\), and a signed request cannot follow/,
})
const status = (code: number): Case => ({
  given: { status: code, body: '<h1>secret</h1>' },
  want: { reason: 'status', status: code },
  text: new RegExp(`HTTP status ${code}`),
})

const cases: [string, Case][] = [
  [
    'a reset before the answer',
    {
      given: { take: (response) => response.socket?.resetAndDestroy() },
      want: { reason: 'network' },
      text: /broke \((ECONNRESET|UND_ERR_SOCKET)\)/,
    },
  ],
  [
    'a close before the answer',
    {
      given: { take: (response) => response.socket?.end() },
      want: { reason: 'network' },
      text: /broke \(UND_ERR_SOCKET\)/,
    },
  ],
  [
    'an answer that is no HTTP',
    {
      given: { take: (response) => response.socket?.end('nonsense\r\n\r\n') },
      want: { reason: 'network' },
      text: /broke \(HPE_/,
    },
  ],
  [
    'a reset in the middle of the body',
    {
      given: { take: partThen((socket) => socket?.resetAndDestroy()) },
      want: { reason: 'truncated', status: 200 },
      text: /the answer broke off/,
    },
  ],
  [
    'a close in the middle of the body',
    {
      given: { take: partThen((socket) => socket?.end()) },
      want: { reason: 'truncated', status: 200 },
      text: /the answer broke off/,
    },
  ],
  [
    'headers that do not come',
    {
      given: { take: () => {} },
      want: { reason: 'timeout' },
      text: /no answer in time/,
      options: { timeout: 50 },
    },
  ],
  [
    'a body that does not come',
    {
      given: { take: half },
      want: { reason: 'timeout' },
      text: /no (complete )?answer in time/,
      options: { timeout: 50 },
    },
  ],
  ['300', redirect(300)],
  ['301', redirect(301)],
  ['302', redirect(302)],
  ['303', redirect(303)],
  ['307', redirect(307)],
  ['308', redirect(308)],
  ['399', redirect(399)],
  ['400', status(400)],
  ['401', status(401)],
  ['404', status(404)],
  ['429', status(429)],
  ['500', status(500)],
  ['502', status(502)],
  ['503', status(503)],
  ['504', status(504)],
  ['201', status(201)],
  ['299', status(299)],
  [
    'an empty answer',
    {
      given: { body: '', signed: false },
      want: { reason: 'not-json', status: 200 },
      text: /the answer is empty/,
    },
  ],
  [
    'an empty answer that is signed',
    { given: { body: '' }, want: { reason: 'not-json', status: 200 }, text: /the answer is empty/ },
  ],
  [
    'HTML',
    {
      given: { body: '\n <!doctype html><p>secret', signed: false },
      want: { reason: 'not-json', status: 200 },
      text: /the answer is HTML or XML \(did a proxy/,
    },
  ],
  [
    'JSON that ends early, signed',
    {
      given: { body: '{"result":{"secret' },
      want: { reason: 'not-json', status: 200 },
      text: /the answer is not JSON/,
    },
  ],
  [
    'JSON changed on its way',
    {
      given: {
        take: (response, request) =>
          response.writeHead(200, signatureHeaders(request, Buffer.from('{}'))).end('{ }'),
      },
      want: { name: 'SignatureError', reason: 'bad-signature' },
      text: /is antomPublicKey the one/,
    },
  ],
  [
    'invalid UTF-8',
    {
      given: { body: Buffer.from([0x22, 0xff, 0x22]), signed: false },
      want: { reason: 'not-json', status: 200 },
      text: /the answer is not UTF-8/,
    },
  ],
  [
    'invalid UTF-8 that is signed',
    {
      given: { body: Buffer.from([0x22, 0xff, 0x22]) },
      want: { reason: 'not-json', status: 200 },
      text: /the answer is not UTF-8/,
    },
  ],
  [
    '50 MB',
    {
      given: { body: Buffer.alloc(50_000_000, 0x20), signed: false },
      want: { reason: 'too-large', status: 200 },
      text: /more than 1048576 bytes/,
    },
  ],
  [
    '50 MB of unknown length',
    {
      given: { take: (response) => response.writeHead(200).end(Buffer.alloc(50_000_000, 0x20)) },
      want: { reason: 'too-large', status: 200 },
      text: /more than 1048576 bytes/,
    },
  ],
  [
    'one byte too many',
    {
      given: { body: `"${'x'.repeat(99)}"`, signed: false },
      want: { reason: 'too-large', status: 200 },
      text: /more than 100 bytes/,
      options: { maxResponseSize: 100 },
    },
  ],
]

describe('each fault has its error, and leaves nothing behind', () => {
  it.each(cases)('%s', async (_, { given, want, text, options = {} }) => {
    const gateway = await startGateway(() => given)
    const { antom } = clientOf(gateway, { retries: 0, timeout, ...options })
    const error = await rejectionOf(antom.capture(capture))
    expect(isAntomError(error) && error).toMatchObject({
      name: 'TransportError',
      operation: 'capture',
      attempt: 1,
      ...want,
    })
    expect(String(error)).toMatch(text)
    expect(String(error)).toMatch(/The outcome is unknown: send the same request again, or inquire\.$/)
    expect(JSON.stringify(error)).not.toContain('secret')
    expect(ownTimers(options.timeout ?? timeout)).toBe(0)
    // What the client has not read to its end it has to close; other connections, as after a small body, may serve again.
    const isSmall = options.maxResponseSize !== undefined
    const isUnread = (want.reason === 'too-large' && !isSmall) || want.reason === 'timeout'
    await (isUnread ? gateway.dropped() : gateway.drained())
  })
})

it('takes as many bytes as are allowed', async () => {
  const body = JSON.stringify({
    result: { resultStatus: 'F', resultCode: 'X', resultMessage: 'x'.repeat(20) },
  })
  const gateway = await startGateway(() => ({ body }))
  const { antom } = clientOf(gateway, { maxResponseSize: body.length })
  expect((await antom.capture(capture)).status).toBe('failed')
})

it('reports a host name that cannot be looked up', async () => {
  // A label may have 63 characters: the resolver refuses this one without asking anybody.
  const { antom } = clientOf({ url: `http://${'x'.repeat(64)}` }, { retries: 0 })
  const error = await rejectionOf(antom.capture(capture))
  expect(error).toMatchObject({ name: 'TransportError', reason: 'network', operation: 'capture' })
  expect(String(error)).toMatch(
    /(was not found|could not be made or broke).*\((ENOTFOUND|EAI_\w+|ERR_INVALID_\w+)\)/,
  )
})

it('reports a refused connection', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  const port = typeof address === 'object' ? address?.port : undefined
  const { antom } = clientOf({ url: `http://127.0.0.1:${port}` }, { retries: 0 })
  const error = await rejectionOf(antom.capture(capture))
  expect(error).toMatchObject({ name: 'TransportError', reason: 'network', cause: { name: 'TypeError' } })
  expect(String(error)).toContain(`capture: 127.0.0.1:${port} refused the connection`)
  expect(String(error)).toMatch(/\(ECONNREFUSED\): .+\? Nothing was sent\.$/)
})

it('succeeds in the same process after any of them, and clears its timers', async () => {
  const replies: Reply[] = [{ take: (response) => response.socket?.resetAndDestroy() }, { status: 503 }]
  const gateway = await startGateway(
    (_, index) => replies[index] ?? { body: { result: { resultStatus: 'F', resultCode: 'X' } } },
  )
  const { antom } = clientOf(gateway, { timeout })
  // Refused with a code that nobody knows, after attempts that may have arrived.
  expect((await antom.capture(capture)).status).toBe('pending')
  expect(ownTimers(timeout)).toBe(0)
  await gateway.drained()
})

it('takes the time of a call before that of the client', async () => {
  const gateway = await startGateway(() => ({ take: () => {} }))
  const { antom } = clientOf(gateway, { retries: 0 })
  expect(await rejectionOf(antom.capture(capture, { timeout: 30 }))).toMatchObject({ reason: 'timeout' })
})

it('ends an attempt when the time for the whole call is over', async () => {
  const gateway = await startGateway(() => ({ take: () => {} }))
  const { antom } = clientOf(gateway, { totalTimeout: 30, clock: undefined })
  expect(await rejectionOf(antom.capture(capture))).toMatchObject({ reason: 'timeout', attempt: 1 })
  // None where the time is over before the connection is made.
  expect(gateway.received.length).toBeLessThanOrEqual(1)
})

it('takes its listeners off the signal of the caller', async () => {
  const { signal } = new AbortController()
  const add = vi.spyOn(signal, 'addEventListener')
  const remove = vi.spyOn(signal, 'removeEventListener')
  const replies: Reply[] = [{ status: 503 }, { body: { result: { resultStatus: 'F', resultCode: 'X' } } }]
  const gateway = await startGateway((_, index) => replies[index] ?? {})
  const { antom } = clientOf(gateway)
  await antom.capture(capture, { signal })
  expect(add).toHaveBeenCalledTimes(2)
  expect(remove.mock.calls).toEqual(add.mock.calls)
})
