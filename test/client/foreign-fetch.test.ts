import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { AntomClientOptions } from '../../src/index.ts'
import { clientOf, rejectionOf, responseTo } from '../support/gateway.ts'
import { requestOf } from '../support/requests.ts'

/*
 * What a `fetch` of another make returns: node-fetch, cross-fetch, or the object of a test. It works, or is refused by
 * name; the request has arrived by then, so that it is never sent again because of it.
 */

const capture = requestOf('capture', {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
})
const text = JSON.stringify({
  result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: 'é漢' },
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
  captureId: 'c-1',
  captureTime: '2024-01-01T00:00:00Z',
})
const bytes = () => Buffer.from(text)

/** Calls with what is made of a good response, and counts how often something was sent. */
function callWith(make: (real: Response) => unknown, options: AntomClientOptions = {}) {
  const sent: string[] = []
  const fetch = async (url: string) => {
    sent.push(url)
    // Whatever a fetch of another make returns, against its type.
    return make(responseTo(url, { body: text })) as Response
  }
  const { antom } = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, ...options })
  return { sent, outcome: antom.capture(capture), antom }
}

const record = (headers: Headers) => Object.fromEntries(headers)
const getOnly = (headers: Headers) => ({ get: (name: string) => headers.get(name) })
const own = (real: Response) => ({ status: real.status, headers: real.headers })

describe('works with', () => {
  it.each<[string, (real: Response) => unknown]>([
    ['a Response', (real) => real],
    ['a Response that was wrapped', (real) => new Response(real.body, real)],
    ['a body that is a stream of Node.js', (real) => ({ ...own(real), body: Readable.from([bytes()]) })],
    [
      'one in pieces',
      (real) => ({ ...own(real), body: Readable.from([bytes().subarray(0, 9), bytes().subarray(9)]) }),
    ],
    ['one that gives text', (real) => ({ ...own(real), body: Readable.from([text], { encoding: 'utf8' }) })],
    [
      'a body that is an async generator',
      (real) => ({
        ...own(real),
        body: (async function* () {
          yield bytes()
        })(),
      }),
    ],
    ['a body that is text', (real) => ({ ...own(real), body: text })],
    ['a body that is bytes', (real) => ({ ...own(real), body: new Uint8Array(bytes()) })],
    ['arrayBuffer alone', (real) => ({ ...own(real), arrayBuffer: () => real.arrayBuffer() })],
    ['text alone', (real) => ({ ...own(real), text: async () => text })],
    ['a body that is null, and text', (real) => ({ ...own(real), body: null, text: () => text })],
    [
      'headers with get alone',
      (real) => ({ ...own(real), headers: getOnly(real.headers), text: () => text }),
    ],
    ['headers in a map', (real) => ({ ...own(real), headers: new Map(real.headers), text: () => text })],
    ['headers in a record', (real) => ({ ...own(real), headers: record(real.headers), text: () => text })],
    [
      'headers with entries alone',
      (real) => ({ ...own(real), headers: { entries: () => real.headers.entries() }, text: () => text }),
    ],
    [
      'headers as Node.js has them',
      (real) => ({
        ...own(real),
        headers: { ...record(real.headers), 'set-cookie': ['a=1', 'b=2'], ':status': '200' },
        text: () => text,
      }),
    ],
    [
      'names in capitals',
      (real) => ({
        ...own(real),
        headers: Object.fromEntries([...real.headers].map(([name, value]) => [name.toUpperCase(), value])),
        text: () => text,
      }),
    ],
    [
      'a class with getters',
      (real) =>
        new (class {
          get status() {
            return real.status
          }
          get headers() {
            return real.headers
          }
          text() {
            return this.status === 200 ? text : ''
          }
        })(),
    ],
  ])('%s', async (_, make) => {
    const { sent, outcome } = callWith(make)
    expect(await outcome).toMatchObject({ status: 'succeeded', message: 'é漢', verified: true })
    expect((await outcome).response.headers.get('response-time')).toMatch(/^2026/)
    expect(sent).toHaveLength(1)
  })

  it('a response that middleware and raw then read', async () => {
    const { antom, outcome } = callWith((real) => ({ ...own(real), body: Readable.from([bytes()]) }))
    await outcome
    const lengths: number[] = []
    antom.raw.use({
      onResponse: async ({ response }) => void lengths.push((await response.clone().text()).length),
    })
    const { data } = await antom.raw.POST('/v1/payments/capture', { body: capture })
    expect(data).toEqual(JSON.parse(text))
    expect((await antom.capture(capture)).status).toBe('succeeded')
    expect(lengths).toEqual([text.length, text.length])
  })
})

const used = async () => {
  const real = new Response('x')
  await real.text()
  return real
}
const locked = (real: Response) => {
  real.body?.getReader()
  return real
}
const throwing = {
  get status() {
    throw new Error('no')
  },
}

describe('refuses by name, and sends once,', () => {
  it.each<[string, (real: Response) => unknown, RegExp]>([
    ['nothing', () => undefined, /it is no object/],
    ['null', () => null, /it is no object/],
    ['text', () => text, /it is no object/],
    ['parsed JSON', () => JSON.parse(text), /its status is no whole number/],
    ['a status that is text', (real) => ({ ...own(real), status: '200', text: () => text }), /its status/],
    ['a status that is NaN', (real) => ({ ...own(real), status: Number.NaN }), /its status/],
    ['a status that throws', () => throwing, /cannot be read/],
    [
      'headers that are no pairs',
      (real) => ({ ...own(real), headers: new Set([5]), text: () => text }),
      /cannot be read/,
    ],
    ['no body at all', (real) => own(real), /it has no body, arrayBuffer or text/],
    ['a body that is a number', (real) => ({ ...own(real), body: 5 }), /it has no body/],
    [
      'pieces that are objects',
      (real) => ({ ...own(real), body: Readable.from([{}]) }),
      /neither bytes nor text/,
    ],
    [
      'text that is parsed already',
      (real) => ({ ...own(real), text: async () => JSON.parse(text) }),
      /neither bytes nor text/,
    ],
    [
      'text that fails',
      (real) => ({
        ...own(real),
        text: () => {
          throw new TypeError('mistake')
        },
      }),
      /its body cannot be read/,
    ],
    [
      'a body that says that it was read',
      (real) => ({ ...own(real), bodyUsed: true, text: () => text }),
      /somebody else has read its body\. /,
    ],
    ['a body that was read', used, /somebody else has read its body/],
    ['a body that is being read', locked, /somebody else has read its body, or is reading it/],
  ])('%s', async (_, make, why) => {
    const { sent, outcome } = callWith(make)
    const error = await rejectionOf(outcome)
    expect(error).toMatchObject({ name: 'TransportError', reason: 'not-a-response', attempt: 1 })
    expect(String(error)).toContain(
      'the fetch that the client was given returned something that is not a Response',
    )
    expect(String(error)).toMatch(why)
    expect(String(error)).toContain('The outcome is unknown')
    expect(sent).toHaveLength(1)
  })
})

it('repeats what broke off, also with a fetch of another make', async () => {
  const broken = async function* () {
    yield bytes().subarray(0, 9)
    throw Object.assign(new Error('reset'), { code: 'ECONNRESET' })
  }
  const { sent, outcome } = callWith((real) => ({ ...own(real), body: broken() }))
  expect(await rejectionOf(outcome)).toMatchObject({ reason: 'truncated', attempt: 3 })
  expect(sent).toHaveLength(3)
})

it.each<[string, (real: Response) => unknown]>([
  ['in pieces', (real) => ({ ...own(real), body: Readable.from([bytes()]) })],
  ['in one', (real) => ({ ...own(real), arrayBuffer: () => real.arrayBuffer() })],
])('takes no more bytes than allowed: %s', async (_, make) => {
  const limit = bytes().length
  expect((await callWith(make, { maxResponseSize: limit }).outcome).status).toBe('succeeded')
  const { outcome } = callWith(make, { maxResponseSize: limit - 1 })
  expect(await rejectionOf(outcome)).toMatchObject({ reason: 'too-large' })
})
