import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createNodeAdapter,
  type NodeAdapter,
  type NodeRequest,
  type NodeResponse,
} from '../../src/notifications/adapters/node.ts'
import type { Incoming } from '../../src/notifications/incoming.ts'
import type { ReceiverCore } from '../../src/notifications/receiver-core.ts'
import { bodyText } from './body-text.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

type Fields = Partial<Record<keyof NodeRequest, unknown>>

/** A request whose body comes as the test pushes it. */
function requestOf(fields: Fields = {}) {
  const stream = new Readable({ read: () => {} }).on('error', () => {})
  const request = Object.assign(stream, { method: 'POST', url: '/notify', complete: true, ...fields })
  return request as unknown as NodeRequest & Readable // what the adapter uses of one
}

function responseOf(fields: { destroyed?: boolean; headersSent?: boolean } = {}) {
  const sent: unknown[] = []
  const response = {
    ...fields,
    writeHead: (...head: unknown[]) => sent.push(...head),
    end: (body: string) => sent.push(body),
  }
  return { sent, response: response as unknown as NodeResponse } // what the adapter uses of one
}

/** A receiver that replies with what became of the body: its bytes, or the status and the reason of the refusal. */
function coreOf(limits: Partial<ReceiverCore> = {}) {
  const received: Incoming[] = []
  const core: ReceiverCore = {
    maxBodySize: 1000,
    maxPieces: 1000,
    bodyTimeout: 5000,
    receive: async (read) => {
      try {
        const incoming = read()
        received.push(incoming)
        return { status: 200, headers: {}, body: await bodyText(incoming) }
      } catch (refused) {
        const { status, reason } = refused as { status: number; reason?: string } // as the adapter throws it
        return { status, headers: {}, body: reason ?? '' }
      }
    },
    ...limits,
  }
  return { core, receive: createNodeAdapter(core), received }
}

/** Starts to receive a request, and tells how it ended, or that it has not. */
function start(receive: NodeAdapter, fields: Fields = {}) {
  const request = requestOf(fields)
  const { sent, response } = responseOf()
  const done = receive(request, response).then(() => [sent[0], sent[2]])
  return { request, done, outcome: () => (sent.length === 0 ? 'open' : sent[0]) }
}

/** Lets everything run that waits for nothing. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('what a request says', () => {
  const distinct = { 'content-type': ['a', 'b'] }
  it.each<[string, { given: Fields; want: Partial<Incoming> }]>([
    ['its method and path', { given: {}, want: { method: 'POST', path: '/notify' } }],
    ['the whole path below a router', { given: { originalUrl: '/a/notify' }, want: { path: '/a/notify' } }],
    [
      'every value of a field',
      {
        given: { headers: { 'content-type': 'a' }, headersDistinct: distinct },
        want: { headers: distinct },
      },
    ],
    [
      'its fields, where a framework has only these',
      { given: { headers: { 'content-type': 'a' } }, want: { headers: { 'content-type': 'a' } } },
    ],
  ])('%s', async (_name, { given, want }) => {
    const { receive, received } = coreOf()
    const { request, done } = start(receive, given)
    request.push(null)
    await done
    expect(received).toMatchObject([want])
  })
})

describe('a reply', () => {
  const replyTo = async (fields: Fields, answered: Parameters<typeof responseOf>[0] = {}) => {
    const { receive } = coreOf({
      receive: async () => ({ status: 418, headers: { 'content-type': 'x' }, body: 'é' }),
    })
    const { sent, response } = responseOf(answered)
    await receive(requestOf(fields), response)
    return sent
  }
  const head = { 'content-type': 'x', 'content-length': 2 }

  it.each<[string, { given: Parameters<typeof replyTo>; want: unknown[] }]>([
    ['has the length in bytes', { given: [{}], want: [418, head, 'é'] }],
    [
      'closes the connection where the request goes on',
      { given: [{ complete: false }], want: [418, { ...head, connection: 'close' }, 'é'] },
    ],
    ['is kept where nobody is left', { given: [{}, { destroyed: true }], want: [] }],
    ['is kept where another was sent', { given: [{}, { headersSent: true }], want: [] }],
  ])('%s', async (_name, { given, want }) => {
    expect(await replyTo(...given)).toEqual(want)
  })
})

describe('a body', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it.each<[string, { given: Fields; want: [status: number, body: string] }]>([
    ['in the request', { given: { body: bytes('kept') }, want: [200, 'kept'] }],
    [
      'beside what a parser made of it',
      { given: { rawBody: bytes('raw'), body: { a: 1 } }, want: [200, 'raw'] },
    ],
    ['in both', { given: { rawBody: bytes('raw'), body: bytes('kept') }, want: [200, 'raw'] }],
    [
      'that somebody has begun to read',
      { given: { readableDidRead: true }, want: [500, 'body-already-parsed'] },
    ],
    [
      'that somebody has read to its end',
      { given: { readableEnded: true }, want: [500, 'body-already-parsed'] },
    ],
    ['of a sender that is gone', { given: { destroyed: true }, want: [400, ''] }],
  ])('%s', async (_name, { given, want }) => {
    const { receive } = coreOf()
    const request = requestOf()
    for (const [name, value] of Object.entries(given)) Object.defineProperty(request, name, { value })
    const { sent, response } = responseOf()
    await receive(request, response)
    expect([sent[0], sent[2]]).toEqual(want)
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each<[string, { given: string[]; want: [status: number, body: string] }]>([
    ['of nothing', { given: [], want: [200, ''] }],
    ['in one piece', { given: ['abcdef'], want: [200, 'abcdef'] }],
    ['in pieces', { given: ['a', 'bc', 'd', 'efg'], want: [200, 'abcdefg'] }],
    ['as large as allowed', { given: ['12345', '67890'], want: [200, '1234567890'] }],
    ['a byte larger', { given: ['12345', '678901'], want: [413, ''] }],
    ['in as many pieces as allowed', { given: [...'12345'], want: [200, '12345'] }],
    ['in one more', { given: [...'123456'], want: [413, ''] }],
  ])('%s', async (_name, { given, want }) => {
    const { receive } = coreOf({ maxBodySize: 10, maxPieces: 5 })
    const { request, done } = start(receive)
    for (const piece of given) {
      request.push(piece)
      // Or the stream would join them.
      await turn()
    }
    request.push(null)
    expect(await done).toEqual(want)
    // Nothing is left that would fire or listen.
    expect(vi.getTimerCount()).toBe(0)
    for (const event of ['data', 'error', 'close'])
      expect(request.listenerCount(event), event).toBe(event === 'error' ? 1 : 0)
  })

  it.each<[string, { given: (request: NodeRequest & Readable) => unknown; want: number }]>([
    ['that breaks', { given: (request) => request.emit('error', new Error('reset')), want: 400 }],
    ['whose sender goes', { given: (request) => request.destroy(), want: 400 }],
    ['that is slow', { given: () => vi.advanceTimersByTime(5000), want: 408 }],
  ])('%s', async (_name, { given, want }) => {
    const { receive } = coreOf()
    const { request, done, outcome } = start(receive)
    request.push('{"a')
    await turn()
    vi.advanceTimersByTime(4999)
    await turn()
    expect(outcome()).toBe('open')
    given(request)
    expect(await done).toEqual([want, ''])
    expect(vi.getTimerCount()).toBe(0)
    for (const event of ['data', 'end', 'close']) expect(request.listenerCount(event), event).toBe(0)
    // What still comes is dropped.
    expect(request.readableFlowing).toBe(true)
  })
})

describe('memory', () => {
  /** Opens requests that send these pieces and no end. */
  const open = async (receive: NodeAdapter, count: number, pieces: readonly string[]) => {
    const all = Array.from({ length: count }, () => start(receive))
    for (const piece of pieces) {
      for (const { request } of all) request.push(piece)
      // Or the streams would join the pieces.
      await turn()
    }
    return all
  }
  const outcomes = (all: readonly ReturnType<typeof start>[]) => all.map(({ outcome }) => outcome())
  const alike = (count: number) => Array(count).fill('open')

  // What is held is reckoned with room to grow: the first piece takes its size, and each time there is too little the
  // room is made for twice as much.
  it.each<[string, { given: string[]; fits: number }]>([
    ['whole bodies', { given: ['1234'], fits: 256 }],
    ['two halves', { given: ['12', '34'], fits: 128 }],
    ['pieces for which there is room', { given: ['1', '2', '34'], fits: 256 }],
  ])('is enough for 256 of the largest, in %s', async (_name, { given, fits }) => {
    const { receive } = coreOf({ maxBodySize: 4 })
    const held = await open(receive, fits, given)
    expect(outcomes(held)).toEqual(alike(fits))
    const [more] = await open(receive, 1, given)
    expect(outcomes(held)).toEqual([408, ...alike(fits - 1)])
    expect(more?.outcome()).toBe('open')

    // Each that is answered makes room again.
    for (const { request } of held) request.push(null)
    more?.request.push(null)
    await turn()
    const again = await open(receive, fits, given)
    expect(outcomes(again)).toEqual(alike(fits))
  })

  it('is that of one receiver', async () => {
    const held = await open(coreOf({ maxBodySize: 4 }).receive, 256, ['1234'])
    const others = await open(coreOf({ maxBodySize: 4 }).receive, 1, ['1234'])
    expect(outcomes([...held, ...others])).toEqual(alike(257))
  })

  it('is also that of bodies that are being handled', async () => {
    const { core } = coreOf({ maxBodySize: 4 })
    let finish = () => {}
    const handled = new Promise<void>((resolve) => {
      finish = resolve
    })
    const slow = createNodeAdapter({
      ...core,
      receive: async (read) => core.receive(read).finally(() => handled),
    })
    const held = await open(slow, 256, ['1234'])
    for (const { request } of held) request.push(null)
    await turn()
    const [more] = await open(slow, 1, ['1234'])
    await turn()
    finish()
    expect(await more?.done).toEqual([408, ''])
    expect(new Set(outcomes(held))).toEqual(new Set([200]))
  })
})
