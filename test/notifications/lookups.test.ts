import { afterEach, expect, it, vi } from 'vitest'
import { antom, signed, watch } from './fixture.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A lookup that never ends, and how often it was begun. */
function hangingLookup() {
  let begun = 0
  return {
    lookUp: () => {
      begun++
      return new Promise<string>(() => {})
    },
    begun: () => begun,
  }
}

it('refuses with 503 when a lookup of keys has not answered after 10 seconds, and not before', async () => {
  const { lookUp, begun } = hangingLookup()
  const { receiver, handled, refused } = watch({ antomPublicKey: lookUp })
  const message = await signed()
  // What receives is loaded before the time stands still.
  await receiver.handle({ ...message, method: 'GET' })
  await expect.poll(() => refused.length).toBe(1)
  vi.useFakeTimers()
  const reply = receiver.handle(message)
  const verified = receiver.verify(message).catch((error: unknown) => error)
  let isAnswered = false
  void reply.then(() => {
    isAnswered = true
  })
  await vi.advanceTimersByTimeAsync(9_999)
  expect([isAnswered, begun()]).toEqual([false, 2])
  await vi.advanceTimersByTimeAsync(1)
  expect((await reply).status).toBe(503)
  vi.useRealTimers()
  expect(await verified).toMatchObject({ reason: 'key-unavailable', status: 503 })
  await expect.poll(() => refused.length).toBe(2)
  expect(refused[1]).toMatchObject({ reason: 'key-unavailable', status: 503 })
  expect(String(refused[1]?.error.cause)).toContain('did not answer within 10000 ms')
  expect(handled).toEqual([])
})

it('starts no timer that outlives a lookup, and drops what comes too late', async () => {
  let reject: (error: Error) => void = () => {}
  let isLate = false
  const { receiver } = watch({
    antomPublicKey: async () =>
      isLate ? new Promise<string>((_, fail) => (reject = fail)) : antom.publicKey,
  })
  const message = await signed()
  expect((await receiver.handle(message)).status).toBe(200)
  vi.useFakeTimers()
  const reply = receiver.handle(await signed({ notifyType: 'MADE_UP', id: 1 }))
  await reply
  expect(vi.getTimerCount()).toBe(0)
  isLate = true
  const refusedLate = receiver.handle(message)
  await vi.advanceTimersByTimeAsync(10_000)
  expect((await refusedLate).status).toBe(503)
  // Nobody waits for it any more: it must not be an unhandled rejection.
  reject(new Error('too late'))
  await vi.advanceTimersByTimeAsync(1)
})

it.each([
  { status: 200, detail: 1 },
  { status: 200, reason: 'x', detail: undefined },
  Object.create({ status: 200, detail: 1 }),
])('takes nothing that a request throws for a refusal of its own: %j', async (thrown) => {
  const { receiver, refused } = watch()
  const headers = new Headers({ 'content-type': 'application/json' })
  const fails = () => {
    throw thrown
  }
  const requests = [
    { method: 'POST', url: 'https://shop.example/', headers, body: { getReader: fails } },
    { method: 'POST', url: 'https://shop.example/', headers: { get: fails, entries: fails, forEach: fails } },
    Object.defineProperty({ url: '/', headers: {} }, 'method', { get: fails }),
  ]
  // Casts: what a program in JavaScript can hand over.
  for (const request of requests) {
    expect((await receiver.fetch(request as unknown as Request)).status).toBe(500)
  }
  await expect.poll(() => refused.length).toBe(requests.length)
  for (const { status } of refused) expect(status).toBe(500)
})
