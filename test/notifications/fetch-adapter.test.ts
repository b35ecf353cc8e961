import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { receiveRequest } from '../../src/notifications/adapters/fetch.ts'
import type { Incoming } from '../../src/notifications/incoming.ts'
import type { ReceiverCore } from '../../src/notifications/receiver-core.ts'
import { bodyText } from './body-text.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A receiver that replies with what became of the body: its bytes, or the status and the reason of the refusal. */
function coreOf(limits: Partial<ReceiverCore> = {}) {
  const received: unknown[][] = []
  const core: ReceiverCore = {
    maxBodySize: 10,
    maxPieces: 5,
    bodyTimeout: 5000,
    receive: async (read, context) => {
      const headers = { 'x-own': '1' }
      try {
        const incoming = read()
        received.push([incoming, context])
        return { status: 201, headers, body: await bodyText(incoming) }
      } catch (refused) {
        const { status, reason } = refused as { status: number; reason?: string } // as the adapter throws it
        return { status, headers, body: reason ?? '' }
      }
    },
    ...limits,
  }
  return { core, received }
}

function requestOf(body: string | ReadableStream | null, url = 'https://shop.example/notify') {
  const init = { method: 'POST', headers: { 'content-type': 'x' }, body, duplex: 'half' }
  return new Request(url, init as RequestInit) // Node wants duplex, which the DOM types lack
}

/** A body that comes in these pieces, and then ends, or goes on without another. */
function piecesOf(pieces: readonly string[], end = true) {
  const cancel = vi.fn()
  let next = 0
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = pieces[next++]
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece))
        else if (end) controller.close()
      },
      cancel,
    },
    { highWaterMark: 0 },
  )
  return { stream, cancel, taken: () => next }
}

it.each([
  'https://shop.example/notify',
  'https://shop.example:8443/a%20b/c?d=/e',
  'http://a/b',
  'https://shop.example/',
])('hands over %s as it is', async (given) => {
  const { core, received } = coreOf()
  const request = requestOf('{}', given)
  const context = {}
  const response = await receiveRequest(request, core, context)
  const [[incoming, handed] = []] = received
  expect(incoming).toMatchObject({
    method: 'POST',
    path: given,
    headers: request.headers,
  } satisfies Partial<Incoming>)
  expect(handed).toBe(context)
  expect([response.status, response.headers.get('x-own'), await response.text()]).toEqual([201, '1', '{}'])
})

describe('a body', () => {
  it.each<[string, { given: readonly string[]; want: [status: number, body: string]; taken?: number }]>([
    ['in one piece', { given: ['abcdef'], want: [201, 'abcdef'] }],
    ['in two pieces', { given: ['ab', 'cdef'], want: [201, 'abcdef'] }],
    ['in pieces', { given: ['a', 'bc', 'd', 'ef'], want: [201, 'abcdef'] }],
    ['of no piece', { given: [], want: [201, ''] }],
    ['as large as allowed', { given: ['12345', '67890'], want: [201, '1234567890'] }],
    ['a byte larger', { given: ['12345', '678901', '2'], want: [413, ''], taken: 2 }],
    ['in as many pieces as allowed', { given: [...'12345'], want: [201, '12345'] }],
    ['in one more', { given: [...'1234567'], want: [413, ''], taken: 6 }],
  ])('%s', async (_name, { given, want, taken = given.length + 1 }) => {
    const { core } = coreOf()
    const body = piecesOf(given)
    const response = await receiveRequest(requestOf(body.stream), core)
    expect([response.status, await response.text()]).toEqual(want)
    expect(body.taken()).toBe(taken)
    expect(body.cancel).toHaveBeenCalledTimes(want[0] === 413 ? 1 : 0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that is missing is an empty one', async () => {
    const response = await receiveRequest(requestOf(null), coreOf().core)
    expect([response.status, await response.text()]).toEqual([201, ''])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that was read before is refused with the reason', async () => {
    const request = requestOf('{}')
    await request.text()
    const response = await receiveRequest(request, coreOf().core)
    expect([response.status, await response.text()]).toEqual([500, 'body-already-parsed'])
  })

  it('that breaks is refused', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) })
    const response = await receiveRequest(requestOf(broken), coreOf().core)
    expect([response.status, await response.text()]).toEqual([400, ''])
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each<[string, { given: () => unknown }]>([
    ['whose sender takes its end well', { given: () => undefined }],
    ['whose sender does not', { given: () => Promise.reject(new Error('gone already')) }],
  ])('that is slow is refused at its time, %s', async (_name, { given }) => {
    const { stream, cancel } = piecesOf(['{"a'], false)
    cancel.mockImplementation(given)
    const { core } = coreOf()
    const reply = receiveRequest(requestOf(stream), core)
    await vi.advanceTimersByTimeAsync(4999)
    expect(cancel).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    const response = await reply
    expect([response.status, await response.text()]).toEqual([408, ''])
    expect(cancel).toHaveBeenCalledOnce()
  })
})
