import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import fastify from 'fastify'
import Koa from 'koa'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { NodeRequest, NodeResponse } from '../../src/notifications/index.ts'
import { path, signed, watch } from './fixture.ts'
import { viaServer } from './via-server.ts'

/*
 * What frameworks hand over beside, or in the place of, the request and the response of node:http. Nothing of it may be
 * handled that cannot be acknowledged, and nothing of it may end the process when a timer runs.
 */

/** What a program hands over in spite of the types. */
const asRequest = (value: unknown) => value as NodeRequest
const asResponse = (value: unknown) => value as NodeResponse

afterEach(() => {
  vi.useRealTimers()
})

/** Where a server listens. */
const portOf = (server: { address: () => unknown }) => (server.address() as AddressInfo).port

type Watched = ReturnType<typeof watch>
/** A server that hands something to the receiver; the function closes it. */
type Start = (watched: Watched) => Promise<{ port: number; close: () => Promise<unknown> }>

const withFastify =
  (pick: (request: { raw: unknown }, reply: { raw: unknown }) => [unknown, unknown]): Start =>
  async ({ receiver }) => {
    const app = fastify()
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    app.post('*', (request, reply) => {
      reply.hijack()
      const [given, response] = pick(request, reply)
      return receiver.node(asRequest(given), asResponse(response))
    })
    await app.listen({ port: 0, host: '127.0.0.1' })
    return { port: portOf(app.server), close: () => app.close() }
  }

const withKoa =
  (pick: (context: Koa.Context) => [unknown, unknown]): Start =>
  async ({ receiver }) => {
    const app = new Koa()
    app.use((context) => {
      context.respond = false
      const [given, response] = pick(context)
      return receiver.node(asRequest(given), asResponse(response))
    })
    const server = createServer(app.callback())
    const { close } = await viaServer(server)
    return { port: portOf(server), close }
  }

const wrong: [string, Start, 'request' | 'response'][] = [
  ['request of Fastify', withFastify((request, reply) => [request, reply.raw]), 'request'],
  ['reply of Fastify', withFastify((request, reply) => [request.raw, reply]), 'response'],
  ['request and reply of Fastify', withFastify((request, reply) => [request, reply]), 'response'],
  ['context of Koa as the request', withKoa((context) => [context, context.res]), 'request'],
  ['request of Koa', withKoa((context) => [context.request, context.res]), 'request'],
  ['response of Koa', withKoa((context) => [context.req, context.response]), 'response'],
  ['context of Koa as the response', withKoa((context) => [context.req, context]), 'response'],
]

describe.each(wrong)('the %s', (_, start, part) => {
  it('is refused by name before anything is handled, and answered', async () => {
    const watched = watch({ bodyTimeout: 1 })
    const { port, close } = await start(watched)
    onTestFinished(async () => {
      await close()
    })
    const { headers, body } = await signed()
    for (let delivery = 1; delivery <= 2; delivery++) {
      const reply = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body })
      expect([reply.status, await reply.text()]).toEqual([500, '{}'])
      await expect.poll(() => watched.refused.length).toBe(delivery)
    }
    expect(watched.handled).toEqual([])
    expect(watched.refused[0]).toMatchObject({ status: 500, reason: 'request-kind' })
    expect(watched.refused[0]?.error.message).toMatch(new RegExp(`^The ${part} must be that of node:http`))
  })
})

/** Takes note of what is written. */
function responseOf() {
  const written: number[] = []
  const response = {
    statusCode: 0,
    destroyed: false,
    headersSent: false,
    writableEnded: false,
    writeHead: (status: number) => written.push(status),
    end: () => {},
    destroy: () => {},
  }
  return { written, response }
}

const thrower = () => {
  throw new Error('broken')
}

describe('a request that is half a stream', () => {
  const head = { method: 'POST', url: path, readableEncoding: null, readableDidRead: false, complete: true }
  const self = () => stream
  const stream = { on: self, off: self, resume: self }

  it.each<[string, object, number]>([
    ['without off', { on: self, resume: self }, 500],
    ['without on', { off: self, resume: self }, 500],
    ['without resume', { on: self, off: self }, 500],
    ['whose on throws', { ...stream, on: thrower }, 500],
    ['whose off throws', { ...stream, on: self, off: thrower }, 408],
    ['whose resume throws', { ...stream, resume: thrower }, 500],
    ['that never says anything', stream, 408],
  ])('%s is answered, and throws nothing later', async (_, methods, status) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { receiver, handled } = watch({ bodyTimeout: 5000 })
    // Loads the adapter.
    await receiver.node(asRequest(null), asResponse(responseOf().response))
    const { headers } = await signed()
    const { written, response } = responseOf()
    const done = receiver.node(asRequest({ ...head, headers, ...methods }), asResponse(response))
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    // What a timer throws is thrown here.
    vi.advanceTimersByTime(5000)
    await done
    vi.advanceTimersByTime(60_000)
    expect(written).toEqual([status])
    expect(handled).toEqual([])
  })
})

it.each<[string, (message: { body: Uint8Array }) => object]>([
  ['rawBody', ({ body }) => ({ rawBody: body })],
  ['body', ({ body }) => ({ body })],
])('what is no stream is received with the bytes in %s', async (_, fields) => {
  const { receiver, handled } = watch()
  const message = await signed()
  const { written, response } = responseOf()
  const { headers } = message
  await receiver.node(
    asRequest({ method: 'POST', url: path, headers, ...fields(message) }),
    asResponse(response),
  )
  expect(written).toEqual([200])
  expect(handled).toHaveLength(1)
})

it('where there is nothing to answer with, the connection is closed', async () => {
  const { receiver, handled } = watch()
  const message = await signed()
  const destroyed: string[] = []
  const request = { method: 'POST', url: path, headers: message.headers, rawBody: message.body }
  const raw = { destroy: () => destroyed.push('raw') }
  await receiver.node(asRequest({ ...request, raw }), asResponse({ send: () => {} }))
  await receiver.node(
    asRequest({ ...request, destroy: () => destroyed.push('itself') }),
    asResponse(undefined),
  )
  expect(destroyed).toEqual(['raw', 'itself'])
  expect(handled).toEqual([])
})

describe('over HTTP/2', () => {
  async function serve({ receiver }: Watched) {
    const server = createHttp2Server((request, response) => receiver.node(request, response))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const session = connect(`http://127.0.0.1:${portOf(server)}`)
    onTestFinished(() => {
      session.destroy()
      server.close()
    })
    return session
  }

  it('a notification is received', async () => {
    const watched = watch()
    const session = await serve(watched)
    const { headers, body } = await signed()
    const stream = session.request({ ':method': 'POST', ':path': path, ...headers })
    stream.end(body)
    const [reply] = await once(stream, 'response')
    expect(reply[':status']).toBe(200)
    expect(watched.handled).toHaveLength(1)
  })

  it('what was not read of a body adds no header that HTTP/2 does not have', async () => {
    const warnings: string[] = []
    const listen = ({ message }: Error) => warnings.push(message)
    process.on('warning', listen)
    onTestFinished(() => {
      process.off('warning', listen)
    })
    const session = await serve(watch({ maxBodySize: 10 }))
    const { headers } = await signed()
    const stream = session.request({ ':method': 'POST', ':path': path, ...headers })
    stream.on('error', () => {})
    stream.write('x'.repeat(100))
    const [reply] = await once(stream, 'response')
    expect(reply[':status']).toBe(413)
    stream.close()
    expect(warnings).toEqual([])
  })
})

describe('what is handed to fetch in the place of a Request', () => {
  const head = async () => {
    const { headers } = await signed()
    return { method: 'POST', url: path, headers: new Headers(headers), bodyUsed: false }
  }
  const asFetched = (value: unknown) => value as Request

  it.each<[string, () => unknown]>([
    ['a parsed object', () => ({ a: 1 })],
    ['text', () => '{}'],
    ['bytes', () => new Uint8Array(2)],
    ['a stream of Node', () => new PassThrough()],
    ['nothing', () => undefined],
  ])('%s as the body is refused by name', async (_, body) => {
    const { receiver, refused, handled } = watch()
    const reply = await receiver.fetch(asFetched({ ...(await head()), body: body() }))
    expect(reply.status).toBe(500)
    await expect.poll(() => refused).toMatchObject([{ reason: 'body-kind' }])
    expect(handled).toEqual([])
  })

  it.each<[string, () => unknown]>([
    ['throws', thrower],
    ['gives no promise', () => undefined],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('a reader whose cancel %s is given up', async (_, cancel) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { receiver } = watch({ bodyTimeout: 5000 })
    let wake = () => {}
    const read = () =>
      new Promise((resolve) => {
        wake = () => resolve({ done: true })
      })
    const body = { locked: false, getReader: () => ({ read, cancel }) }
    const done = receiver.fetch(asFetched({ ...(await head()), body }))
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1))
    vi.advanceTimersByTime(5000)
    wake()
    expect((await done).status).toBe(408)
  })
})
