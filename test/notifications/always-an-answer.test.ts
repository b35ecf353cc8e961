// Long file: tables of everything a program or a stranger can hand over.
import { EventEmitter } from 'node:events'
import { createServer, IncomingMessage, ServerResponse } from 'node:http'
import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type {
  NotificationReceiver,
  NotificationReceiverOptions,
  NotificationRefusal,
  ReceivedNotification,
} from '../../src/notifications/index.ts'
import type { SignedNotification } from '../../src/testing/index.ts'
import { bodiesOf, notBodies } from '../support/body-kinds.ts'
import { path, signed, watch } from './fixture.ts'
import { type Running, viaServer } from './via-server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

type Options = Partial<NotificationReceiverOptions>
type Want = [status: number, reason?: string, says?: RegExp]

const thrower = () => {
  throw new Error('broken')
}

/** What a program in JavaScript hands over. */
const unchecked = <Value>(value: unknown) => value as Value

async function expectRefusal(refused: readonly NotificationRefusal[], [status, reason, says]: Want) {
  if (reason === undefined) return expect(refused).toEqual([])
  await expect.poll(() => refused).toMatchObject([{ status, reason }])
  const [refusal] = refused
  expect(refusal?.error.message).toMatch(says ?? /./)
  // The program's own error is kept, as the cause or named in the message.
  expect(refusal?.error.name).toMatch(/^(NotificationError|SignatureError)$/)
}

describe('an option that fails later', () => {
  const cases: [string, { options: Options; want: Want }][] = [
    ['a clock that throws', { options: { clock: thrower, inbox: false }, want: [200] }],
    [
      'a clock that throws, where freshness is asked for',
      {
        options: { clock: thrower, inbox: false, tolerance: 1000 },
        want: [500, 'option-failed', /^clock failed/],
      },
    ],
    [
      'a clock that gives NaN, where freshness is asked for',
      {
        options: { clock: () => NaN, inbox: false, tolerance: 1000 },
        want: [500, 'option-failed', /^clock must give milliseconds since 1970; it gave NaN/],
      },
    ],
    [
      'a clock that gives text, where freshness is asked for',
      {
        options: { clock: unchecked(() => '5'), inbox: false, tolerance: 1000 },
        want: [500, 'option-failed', /^clock must give milliseconds since 1970; it gave string/],
      },
    ],
    [
      'a publicPath that throws',
      { options: { publicPath: thrower }, want: [500, 'option-failed', /^publicPath failed/] },
    ],
    ['a publicPath that gives null', { options: { publicPath: unchecked(() => null) }, want: [200] }],
    ['a publicPath that gives undefined', { options: { publicPath: () => undefined }, want: [200] }],
    [
      'a publicPath that gives a number',
      {
        options: { publicPath: unchecked(() => 5) },
        want: [500, 'option-failed', /^publicPath must give a path as text; it gave number/],
      },
    ],
    [
      'a publicPath that gives a promise',
      {
        options: { publicPath: unchecked(async () => path) },
        want: [
          500,
          'option-failed',
          /^publicPath must give a path as text; it gave a value of class Promise/,
        ],
      },
    ],
    ['a publicPath that gives nothing', { options: { publicPath: () => '' }, want: [401, 'unsignable'] }],
    [
      'an inbox that gives something else',
      {
        options: {
          inbox: unchecked({ claim: () => true, complete: () => {}, release: () => {} }),
        },
        want: [503, 'inbox-failed'],
      },
    ],
    [
      'a lookup of keys that throws',
      { options: { antomPublicKey: thrower }, want: [503, 'key-unavailable'] },
    ],
    ['an onEvent that throws', { options: { onEvent: thrower }, want: [200] }],
    ['an onDeviation that throws', { options: { onDeviation: thrower }, want: [200] }],
  ]

  it.each(cases)('%s: handle', async (_name, { options, want }) => {
    const { receiver, refused } = watch(options)
    expect((await receiver.handle(await signed())).status).toBe(want[0])
    await expectRefusal(refused, want)
  })

  it.each(cases)('%s: fetch', async (_name, { options, want }) => {
    const { receiver, refused } = watch(options)
    const { path, ...init } = await signed()
    expect((await receiver.fetch(new Request(`https://shop.example${path}`, init))).status).toBe(want[0])
    await expectRefusal(refused, want)
  })

  it.each(cases)('%s: node', async (_name, { options, want }) => {
    const { receiver, refused } = watch(options)
    const { send } = await serve(receiver.node)
    expect((await send(await signed())).status).toBe(want[0])
    await expectRefusal(refused, want)
  })
})

describe('what is handed to handle', () => {
  it.each<[string, { given: (message: SignedNotification) => unknown; want: Want }]>([
    ['nothing', { given: () => undefined, want: [500, 'request-kind', /must be an object/] }],
    ['null', { given: () => null, want: [500, 'request-kind', /it is null/] }],
    ['text', { given: () => 'POST /', want: [500, 'request-kind', /it is string/] }],
    ['a number', { given: () => 5, want: [500, 'request-kind', /it is number/] }],
    [
      'a body that is null',
      { given: (m) => ({ ...m, body: null }), want: [500, 'body-kind', /; null is none of these/] },
    ],
    ['no body', { given: ({ body: _, ...m }) => m, want: [500, 'body-kind', /; undefined is none/] }],
    [
      'a parsed body',
      { given: (m) => ({ ...m, body: {} }), want: [500, 'body-kind', /class Object is none/] },
    ],
    [
      'a body that was a Buffer before it was JSON',
      { given: (m) => ({ ...m, body: Buffer.from(m.body).toJSON() }), want: [500, 'body-kind'] },
    ],
    ['a list of bytes', { given: (m) => ({ ...m, body: [...m.body] }), want: [500, 'body-kind'] }],
    ['a number for a body', { given: (m) => ({ ...m, body: 5 }), want: [500, 'body-kind'] }],
    [
      'a Blob',
      { given: (m) => ({ ...m, body: new Blob([m.body]) }), want: [500, 'body-kind', /class Blob/] },
    ],
    [
      'a stream',
      { given: (m) => ({ ...m, body: new PassThrough() }), want: [500, 'body-kind', /class PassThrough/] },
    ],
    ['text', { given: (m) => ({ ...m, body: Buffer.from(m.body).toString() }), want: [200] }],
    ['a Buffer', { given: (m) => ({ ...m, body: Buffer.from(m.body) }), want: [200] }],
    ['an ArrayBuffer', { given: (m) => ({ ...m, body: new Uint8Array(m.body).buffer }), want: [200] }],
    [
      'a DataView on a part of a buffer',
      {
        given: (m) => {
          const larger = new Uint8Array(m.body.length + 20)
          larger.set(m.body, 10)
          return { ...m, body: new DataView(larger.buffer, 10, m.body.length) }
        },
        want: [200],
      },
    ],
    [
      'a view on shared memory',
      {
        given: (m) => {
          const shared = new Uint8Array(new SharedArrayBuffer(m.body.length))
          shared.set(m.body)
          return { ...m, body: shared }
        },
        want: [200],
      },
    ],
    [
      'headers that are null',
      { given: (m) => ({ ...m, headers: null }), want: [500, 'request-kind', /^The headers .* null$/] },
    ],
    ['no headers', { given: ({ headers: _, ...m }) => m, want: [500, 'request-kind', /undefined$/] }],
    [
      'headers as a list, as rawHeaders are',
      {
        given: (m) => ({ ...m, headers: Object.entries(m.headers).flat() }),
        want: [500, 'request-kind', /class Array/],
      },
    ],
    [
      'headers as a Map',
      {
        given: (m) => ({ ...m, headers: new Map(Object.entries(m.headers)) }),
        want: [500, 'request-kind', /class Map/],
      },
    ],
    ['headers as text', { given: (m) => ({ ...m, headers: 'a: b' }), want: [500, 'request-kind', /string/] }],
    [
      'headers whose values are no text',
      {
        given: (m) => ({ ...m, headers: { ...m.headers, signature: { toString: thrower } } }),
        want: [401, 'missing-header'],
      },
    ],
    ['no method', { given: ({ method: _, ...m }) => m, want: [405, 'method'] }],
    ['a method that is no text', { given: (m) => ({ ...m, method: null }), want: [405, 'method'] }],
    ['no path', { given: ({ path: _, ...m }) => m, want: [500, 'request-kind', /path .* it is undefined$/] }],
    ['a path that is no text', { given: (m) => ({ ...m, path: 5 }), want: [500, 'request-kind', /number/] }],
    ['an empty path', { given: (m) => ({ ...m, path: '' }), want: [401, 'unsignable'] }],
    [
      'a time of arrival that is text',
      { given: (m) => ({ ...m, receivedAt: '5' }), want: [500, 'request-kind', /^receivedAt/] },
    ],
    [
      'a time of arrival that is no time',
      { given: (m) => ({ ...m, receivedAt: new Date('x') }), want: [500, 'request-kind', /^receivedAt/] },
    ],
  ])('%s', async (_name, { given, want }) => {
    const { receiver, refused, handled } = watch({ inbox: false })
    const message = unchecked<ReceivedNotification>(given(await signed()))
    const [status, reason] = want
    expect((await receiver.handle(message)).status).toBe(status)
    await expectRefusal(refused, want)
    // The same verdict without the reply.
    const verdict = await receiver.verify(message).then(
      () => undefined,
      (error) => error.reason,
    )
    expect(verdict).toBe(reason)
    // Nothing lasts: the next one is taken.
    expect((await receiver.handle(await signed())).status).toBe(200)
    expect(handled).toHaveLength(status === 200 ? 2 : 1)
  })

  describe.each(['first', 'later'] as const)('in the %s call', (call) => {
    const receiverFor = async () => {
      const watched = watch({ inbox: false })
      if (call === 'later') await watched.receiver.handle(await signed({ notifyType: 'WARM' }))
      return watched
    }

    it.each(notBodies)('is refused by name and leaves no trace: %s', async (_name, make) => {
      const { receiver, refused } = await receiverFor()
      const message = { ...(await signed()), body: unchecked<string>(make()) }
      expect((await receiver.handle(message)).status).toBe(500)
      await expectRefusal(refused, [500, 'body-kind', /^The body /])
      await expect(receiver.verify(message)).rejects.toMatchObject({ reason: 'body-kind', status: 500 })
      expect((await receiver.handle(await signed())).status).toBe(200)
    })

    it.each(bodiesOf('{"notifyType":"X"}'))('is a body: %s', async (_name, make) => {
      const { receiver, handled } = await receiverFor()
      const message = { ...(await signed('{"notifyType":"X"}')), body: unchecked<string>(make()) }
      expect((await receiver.handle(message)).status).toBe(200)
      expect(handled.at(-1)).toEqual(['onUnknown', { notifyType: 'X' }])
      expect(await receiver.verify(message)).toEqual({ notifyType: 'X' })
    })
  })

  it('may have its fields from its class', async () => {
    const message = await signed()
    class Delivery {
      readonly #message = message
      get method() {
        return this.#message.method
      }
      get path() {
        return this.#message.path
      }
      get headers() {
        return this.#message.headers
      }
      get body() {
        return this.#message.body
      }
    }
    const { receiver } = watch()
    for (let call = 0; call < 2; call++) expect((await receiver.handle(new Delivery())).status).toBe(200)
  })

  it('is not read again once the call has returned, though it was another buffer then', async () => {
    const { receiver, handled } = watch({ inbox: false })
    const message = await signed()
    const want = JSON.parse(Buffer.from(message.body).toString())
    for (const use of ['handle', 'verify'] as const) {
      const body = new Uint8Array(message.body)
      const done = receiver[use]({ ...message, body })
      body.set(new TextEncoder().encode(Buffer.from(message.body).toString().replaceAll(/\d/g, '7')))
      const result = await done
      if (use === 'verify') expect(result).toEqual(want)
    }
    expect(handled).toEqual([['CAPTURE_RESULT', want]])
  })

  it('is the body in the context, in memory of its own', async () => {
    const bodies: Uint8Array[] = []
    const { receiver } = watch({ on: { CAPTURE_RESULT: (_, { body }) => bodies.push(body) } })
    const message = await signed()
    const body = new Uint8Array(message.body)
    const done = receiver.handle({ ...message, body })
    body.fill(0)
    await done
    expect(bodies).toEqual([message.body])
    // Whoever takes the whole buffer for the body finds what the signature covers, and nothing of anything else.
    const { buffer = new ArrayBuffer() } = bodies[0] ?? {}
    const covered = `POST ${path}\n${message.headers['client-id']}.${message.headers['request-time']}.${Buffer.from(message.body)}`
    expect(Buffer.from(buffer).toString().replace(/\0*$/, '')).toBe(covered)
  })
})

async function serve(
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Running> {
  const running = await viaServer(createServer(listener))
  closing.push(running.close)
  return running
}

/** A request as adapters for function services make it: nothing but fields, and the body pushed into it. */
function madeRequest({ method, headers, body }: SignedNotification, fields: object = {}) {
  const request = new IncomingMessage(unchecked(new PassThrough()))
  Object.assign(request, { method, url: path, headers: { ...headers }, complete: true, ...fields })
  request.push(Buffer.from(body))
  request.push(null)
  return request
}

async function answerTo(receiver: NotificationReceiver, request: IncomingMessage) {
  const response = new ServerResponse(
    unchecked<IncomingMessage>({ method: 'POST', httpVersionMajor: 1, headers: {} }),
  )
  const end = vi.spyOn(response, 'end')
  await receiver.node(request, response)
  return { status: response.statusCode, ended: end.mock.calls.length }
}

describe('what is handed to node', () => {
  it.each<[string, { given: (message: SignedNotification) => object; want: Want }]>([
    ['headersDistinct is empty', { given: () => ({}), want: [200] }],
    [
      'headersDistinct is absent',
      {
        given: ({ headers }) => ({ headers, headersDistinct: undefined }),
        want: [200],
      },
    ],
    [
      'headersDistinct has a part of the headers',
      {
        given: ({ headers }) => ({ headersDistinct: { signature: [headers.signature] } }),
        want: [200],
      },
    ],
    [
      'the names of headers are in upper case',
      {
        given: ({ headers }) => ({
          headers: Object.fromEntries(Object.entries(headers).map(([k, v]) => [k.toUpperCase(), v])),
        }),
        want: [200],
      },
    ],
    ['there are no headers', { given: () => ({ headers: null }), want: [415, 'content-type'] }],
    ['there is no url', { given: () => ({ url: undefined }), want: [500, 'request-kind'] }],
    ['there is no method', { given: () => ({ method: undefined }), want: [405, 'method'] }],
    ['url is a whole URL', { given: () => ({ url: `http://shop.example${path}` }), want: [200] }],
    ['rawBody is text', { given: (m) => ({ rawBody: Buffer.from(m.body).toString() }), want: [200] }],
    [
      'rawBody is an ArrayBuffer',
      { given: (m) => ({ rawBody: new Uint8Array(m.body).buffer }), want: [200] },
    ],
    ['body is text', { given: (m) => ({ body: Buffer.from(m.body).toString() }), want: [200] }],
    ['body is a DataView', { given: (m) => ({ body: new DataView(m.body.buffer) }), want: [200] }],
    ['body is empty text that nobody read', { given: () => ({ body: '' }), want: [200] }],
    ['body is an object that nobody read', { given: () => ({ body: {} }), want: [200] }],
  ])('where %s', async (_name, { given, want }) => {
    const { receiver, refused } = watch()
    const message = await signed()
    const request = madeRequest(message)
    for (const [name, value] of Object.entries(given(message))) {
      Object.defineProperty(request, name, { value, configurable: true })
    }
    expect(await answerTo(receiver, request)).toEqual({ status: want[0], ended: 1 })
    await expectRefusal(refused, want)
  })

  it.each(['utf8', 'latin1', 'hex', 'base64', 'base64url', 'binary'] as const)(
    'a stream that was set to %s before is read right',
    async (encoding) => {
      const { receiver, handled } = watch()
      const { send } = await serve((request, response) => {
        request.setEncoding(encoding)
        return receiver.node(request, response)
      })
      expect((await send(await signed({ notifyType: 'X', text: 'é€💳金额' }))).status).toBe(200)
      expect(handled).toEqual([['onUnknown', { notifyType: 'X', text: 'é€💳金额' }]])
    },
  )

  it.each(['ascii', 'utf16le'] as const)(
    'a stream that was set to %s before, by which bytes are lost, is refused by name',
    async (encoding) => {
      const { receiver, refused } = watch()
      const { send } = await serve((request, response) => {
        request.setEncoding(encoding)
        return receiver.node(request, response)
      })
      expect((await send(await signed())).status).toBe(500)
      await expectRefusal(refused, [500, 'body-already-parsed'])
    },
  )

  it('a stream that was paused before is read', async () => {
    const { receiver } = watch()
    const { send } = await serve(async (request, response) => {
      request.pause()
      await new Promise((resolve) => setImmediate(resolve))
      return receiver.node(request, response)
    })
    expect((await send(await signed())).status).toBe(200)
  })

  it('a stream of something else is refused by name', async () => {
    const { receiver, refused } = watch()
    const message = await signed()
    const stream = Object.assign(new PassThrough({ objectMode: true }), {
      method: 'POST',
      url: path,
      headers: message.headers,
    })
    stream.write({ a: 1 })
    const response = new ServerResponse(unchecked<IncomingMessage>({ method: 'POST' }))
    await receiver.node(unchecked<IncomingMessage>(stream), response)
    expect(response.statusCode).toBe(500)
    await expectRefusal(refused, [500, 'body-kind', /class Object is none/])
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['an empty object', {}],
    ['a request that can only be listened to', new EventEmitter()],
  ])('%s is answered', async (_name, request) => {
    const { receiver } = watch()
    const response = new ServerResponse(unchecked<IncomingMessage>({ method: 'POST' }))
    await receiver.node(unchecked<IncomingMessage>(request), response)
    expect([response.statusCode, response.writableEnded]).toEqual([500, true])
  })

  it('a request that was destroyed before is no reason to throw', async () => {
    const { receiver, refused } = watch()
    const request = madeRequest(await signed())
    request.destroy()
    expect(await answerTo(receiver, request)).toMatchObject({ status: 400 })
    await expectRefusal(refused, [400, 'body-aborted'])
  })

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['ended', (response) => response.end()],
    ['destroyed', (response) => response.destroy()],
    ['begun', (response) => response.writeHead(202)],
  ])('a response that was %s before is left alone', async (_name, change) => {
    const { receiver, handled } = watch()
    const request = madeRequest(await signed())
    const response = new ServerResponse(request)
    change(response)
    const { statusCode } = response
    await receiver.node(request, response)
    expect(response.statusCode).toBe(statusCode)
    expect(handled).toHaveLength(1)
  })

  it('a response that cannot be written is closed', async () => {
    const { receiver, refused } = watch()
    const request = madeRequest(await signed())
    const response = new ServerResponse(request)
    response.writeHead = thrower
    await receiver.node(request, response)
    expect(response.destroyed).toBe(true)
    await expectRefusal(refused, [500, 'internal-error', /fault of antom-contract/])
  })

  it('no response at all is no reason to throw', async () => {
    const { receiver } = watch()
    await expect(receiver.node(madeRequest(await signed()), unchecked(null))).resolves.toBeUndefined()
  })
})

describe('what is handed to fetch', () => {
  it.each<[string, { given: (request: Request) => unknown; want: Want }]>([
    ['nothing', { given: () => undefined, want: [500, 'request-kind'] }],
    ['an object', { given: () => ({}), want: [500, 'request-kind'] }],
    [
      'a body that somebody else is reading',
      {
        given: (request) => {
          request.body?.getReader()
          return request
        },
        want: [500, 'body-already-parsed'],
      },
    ],
    [
      'a body of another kind',
      {
        given: ({ method, url, headers }) => ({
          method,
          url,
          headers,
          body: new ReadableStream({ start: (controller) => controller.enqueue({ a: 1 }) }),
        }),
        want: [500, 'body-kind', /class Object is none/],
      },
    ],
    [
      'a body of text',
      {
        given: ({ method, url, headers }) => ({
          method,
          url,
          headers,
          body: new ReadableStream({
            start: (controller) => {
              controller.enqueue('{"notifyType":"X"}')
              controller.close()
            },
          }),
        }),
        want: [200],
      },
    ],
  ])('%s', async (_name, { given, want }) => {
    const { receiver, refused } = watch()
    const { path, ...init } = await signed('{"notifyType":"X"}')
    const request = given(new Request(`https://shop.example${path}`, init))
    expect((await receiver.fetch(unchecked(request))).status).toBe(want[0])
    await expectRefusal(refused, want)
  })
})
