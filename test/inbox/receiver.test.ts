import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createMemoryInbox, type Inbox, type InboxState } from '../../src/notifications/index.ts'
import { signed, watch } from '../notifications/fixture.ts'

/** What the receiver makes of an inbox that is late, lost or wrong. */
const lease = 1000
const never = new Promise<never>(() => {})

afterEach(() => void vi.useRealTimers())

/** A promise that a test settles. */
function pending<Value>() {
  let resolve: (value: Value) => void = () => {}
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<Value>((one, other) => {
    resolve = one
    reject = other
  })
  return { promise, resolve, reject }
}

/** An inbox whose calls are noted, and awaited by tests. */
function watched(inbox: Partial<Inbox>) {
  const calls: string[] = []
  const call =
    <Given extends unknown[], Reply>(name: string, method?: (...given: Given) => Reply) =>
    (...given: Given) => {
      calls.push(name)
      return method?.(...given)
    }
  const watching = {
    claim: call('claim', inbox.claim),
    complete: call('complete', inbox.complete),
    release: call('release', inbox.release),
  } as Inbox // what a test leaves out is not called
  return { calls, inbox: watching }
}

/** Lets the receiver wait for its inbox without waiting here. */
function fakeTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
}

describe('a receiver whose inbox is slow', () => {
  it.each<[replyAt: number, status: number]>([
    [0, 200],
    [500, 200],
    [501, 503],
    [1000, 503],
    [5000, 503],
  ])('that has replied to a claim after %i ms, of a lease of 1000: %i', async (replyAt, status) => {
    let now = 0
    const { calls, inbox } = watched({
      claim: async (): Promise<InboxState> => {
        now += replyAt
        return 'claimed'
      },
    })
    const { deliver, handled } = watch({ inbox, lease, clock: () => now })
    const reply = await deliver(await signed())
    expect(reply.status).toBe(status)
    expect(reply.reason).toBe(status === 200 ? undefined : 'busy')
    expect(handled).toHaveLength(status === 200 ? 1 : 0)
    expect(calls).toEqual(['claim', status === 200 ? 'complete' : 'release'])
  })

  it('answers busy when there is no reply to a claim, and gives back what comes later', async () => {
    fakeTimers()
    const claim = pending<InboxState>()
    const { calls, inbox } = watched({ claim: () => claim.promise })
    const { receiver, handled, refused } = watch({ inbox, lease })
    const reply = receiver.handle(await signed())
    await vi.waitUntil(() => calls.length > 0)
    await vi.advanceTimersByTimeAsync(500)
    expect((await reply).status).toBe(503)
    await vi.waitUntil(() => refused.length > 0)
    expect(refused[0]).toMatchObject({
      reason: 'busy',
      error: { cause: { message: expect.stringContaining('claim') } },
    })
    expect(calls).toEqual(['claim'])
    claim.resolve('claimed')
    await vi.waitUntil(() => calls.length > 1)
    expect(calls).toEqual(['claim', 'release'])
    expect(handled).toEqual([])
  })

  it('acknowledges when there is no reply to what it records: the handler has succeeded', async () => {
    fakeTimers()
    const { calls, inbox } = watched({ claim: () => 'claimed', complete: () => never })
    const { receiver, handled, refused } = watch({ inbox, lease })
    const reply = receiver.handle(await signed())
    await vi.waitUntil(() => calls.includes('complete'))
    await vi.advanceTimersByTimeAsync(500)
    expect((await reply).status).toBe(200)
    expect(handled).toHaveLength(1)
    await vi.waitUntil(() => refused.length > 0)
    expect(refused).toMatchObject([{ reason: 'inbox-failed', status: 200 }])
  })

  it('answers for the handler that failed when there is no reply to giving back', async () => {
    fakeTimers()
    const { calls, inbox } = watched({ claim: () => 'claimed', release: () => never })
    const on = { CAPTURE_RESULT: () => Promise.reject(new Error('broken')) }
    const { receiver, refused } = watch({ inbox, lease, on })
    const reply = receiver.handle(await signed())
    await vi.waitUntil(() => calls.includes('release'))
    await vi.advanceTimersByTimeAsync(500)
    expect((await reply).status).toBe(500)
    await vi.waitUntil(() => refused.length > 1)
    expect(refused.map(({ reason }) => reason).sort()).toEqual(['handler-failed', 'inbox-failed'])
  })

  it('lets one of two processes handle a notification when the reply to the first is later than its lease', async () => {
    let now = 0
    const store = createMemoryInbox({ clock: () => now })
    const handlers: string[] = []
    const late = pending<void>()
    const receiverOf = (name: string, inbox: Inbox) =>
      watch({ inbox, lease, clock: () => now, on: { CAPTURE_RESULT: () => handlers.push(name) } })
    const slow = watched({
      ...store,
      claim: async (...given) => {
        const state = await store.claim(...given)
        await late.promise
        return state
      },
    })
    const first = receiverOf('first', slow.inbox)
    const reply = first.deliver(await signed())
    await expect.poll(() => slow.calls).toEqual(['claim'])
    now = lease
    const second = receiverOf('second', store)
    expect((await second.deliver(await signed())).status).toBe(200)
    late.resolve()
    expect(await reply).toMatchObject({ status: 503, reason: 'busy' })
    expect(handlers).toEqual(['second'])
    expect((await first.deliver(await signed())).status).toBe(200)
    expect(handlers).toEqual(['second'])
  })
})

describe('a receiver whose inbox is wrong', () => {
  it.each([[undefined], [null], [true], ['OK'], ['CLAIMED'], [{}], [0]])(
    'handles nothing when a claim comes to %j, and says what the inbox must do',
    async (state) => {
      const { inbox } = watched({ claim: async () => state as InboxState }) // also what is none
      const { deliver, handled, refused } = watch({ inbox, lease })
      expect(await deliver(await signed())).toMatchObject({ status: 503, reason: 'inbox-failed' })
      expect(handled).toEqual([])
      expect(refused[0]?.error.cause).toMatchObject({ name: 'ConfigurationError', option: 'inbox' })
    },
  )

  it('gives back what it may have claimed when a claim fails', async () => {
    const store = createMemoryInbox()
    const { inbox } = watched({
      ...store,
      claim: async (...given) => {
        await store.claim(...given)
        throw new Error('the connection broke')
      },
    })
    expect(await watch({ inbox, lease }).deliver(await signed())).toMatchObject({
      status: 503,
      reason: 'inbox-failed',
    })
    expect((await watch({ inbox: store, lease }).deliver(await signed())).status).toBe(200)
  })
})

describe('a receiver on a machine whose clock is set', () => {
  it.each([-365, -1, 1, 365])(
    'by %i days while a handler runs keeps its claim, no longer than it lasts',
    async (days) => {
      vi.useFakeTimers({ toFake: ['Date', 'performance'], now: 1_700_000_000_000 })
      onTestFinished(() => void vi.useRealTimers())
      const begun = pending<void>()
      let hangs = true
      const { receiver, deliver } = watch({
        lease,
        on: {
          CAPTURE_RESULT: () => {
            begun.resolve()
            return hangs ? never : undefined
          },
        },
      })
      const message = await signed()
      void receiver.handle(message)
      await begun.promise
      hangs = false
      vi.setSystemTime(Date.now() + days * 86_400_000)
      expect(await deliver(message)).toMatchObject({ status: 503, reason: 'busy' })
      vi.advanceTimersByTime(lease - 1)
      expect(await deliver(message)).toMatchObject({ status: 503, reason: 'busy' })
      vi.advanceTimersByTime(1)
      expect(await deliver(message)).toMatchObject({ status: 200 })
    },
  )
})
