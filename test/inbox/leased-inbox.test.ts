import { describe, expect, it, vi } from 'vitest'
import { longestTimer } from '../../src/core/check-options.ts'
import { isConfigurationError } from '../../src/core/errors.ts'
import type { Inbox } from '../../src/inbox/inbox.ts'
import { leasedInbox, machineTime } from '../../src/inbox/leased-inbox.ts'
import { virtualTime } from './virtual-time.ts'

const leaseMs = 1000
const never = new Promise<never>(() => {})

/** What a store does with a call. */
type Reply = (time: ReturnType<typeof virtualTime>) => unknown

const replying =
  (milliseconds: number, value: unknown): Reply =>
  (time) =>
    new Promise((resolve) => {
      time.startTimer(milliseconds, () => resolve(value))
    })
const failing =
  (milliseconds: number, error: Error): Reply =>
  (time) =>
    new Promise((_, reject) => {
      time.startTimer(milliseconds, () => reject(error))
    })
const throwing =
  (error: Error): Reply =>
  () => {
    throw error
  }

/** An inbox that replies as it is told, used for leases of a second. */
function make(replies: { claim?: Reply; complete?: Reply; release?: Reply }, lease = leaseMs) {
  const time = virtualTime()
  const calls: unknown[][] = []
  const answer =
    (what: keyof typeof replies) =>
    (...given: unknown[]) => {
      calls.push([what, ...given])
      return replies[what]?.(time)
    }
  // What it replies may be no state: that is tested.
  const inbox = { claim: answer('claim'), complete: answer('complete'), release: answer('release') } as Inbox
  return { time, calls, leased: leasedInbox(inbox, lease, time) }
}

const claimCall = ['claim', 'key', { owner: 'me', leaseMs }]
const releaseCall = ['release', 'key', 'me']

describe('a claim', () => {
  const down = new Error('down')
  it.each<[string, { given: Reply; state: string; isReleased: boolean; isLate: boolean }]>([
    ['at once', { given: () => 'claimed', state: 'claimed', isReleased: false, isLate: false }],
    ['soon', { given: replying(499, 'claimed'), state: 'claimed', isReleased: false, isLate: false }],
    [
      'after half the lease',
      { given: replying(501, 'claimed'), state: 'busy', isReleased: true, isLate: true },
    ],
    ['after the lease', { given: replying(1500, 'claimed'), state: 'busy', isReleased: true, isLate: true }],
    ['never', { given: () => never, state: 'busy', isReleased: false, isLate: true }],
    ['soon, done', { given: replying(499, 'done'), state: 'done', isReleased: false, isLate: false }],
    ['late, done', { given: replying(501, 'done'), state: 'busy', isReleased: false, isLate: true }],
    ['soon, busy', { given: replying(499, 'busy'), state: 'busy', isReleased: false, isLate: false }],
    ['late, busy', { given: replying(501, 'busy'), state: 'busy', isReleased: false, isLate: true }],
    ['late, with a failure', { given: failing(501, down), state: 'busy', isReleased: true, isLate: true }],
    ['late, with nonsense', { given: replying(501, 'yes'), state: 'busy', isReleased: true, isLate: true }],
  ])('that is answered %s', async (_, { given, state, isReleased, isLate }) => {
    const { time, calls, leased } = make({ claim: given })
    const result = leased.claim('key', 'me')
    await time.pass(500)
    expect(await result).toEqual({ state, ...(isLate && { problem: expect.any(Error) }) })
    expect((await result).problem?.message ?? '').toMatch(isLate ? /claim within 500 ms/ : /^$/)
    await time.pass(5000)
    expect(calls).toEqual([claimCall, ...(isReleased ? [releaseCall] : [])])
    expect(time.waiting()).toBe(0)
  })

  it.each<[passed: number, state: 'claimed' | 'busy']>([
    [0, 'claimed'],
    [500, 'claimed'],
    [500.001, 'busy'],
    [1000, 'busy'],
    [86_400_000, 'busy'],
    // Clocks that cannot be relied on: one of them tells nothing, the other was set back.
    [Number.NaN, 'busy'],
    [-5, 'claimed'],
  ])(
    'that is answered when %s ms have passed and no timer has fired, as after a freeze: %s',
    async (passed, state) => {
      const calls: unknown[][] = []
      const inbox: Inbox = {
        claim: () => 'claimed',
        complete: () => {},
        release: (...given) => calls.push(given),
      }
      const times = [0, passed]
      const leased = leasedInbox(inbox, leaseMs, {
        now: () => times.shift() ?? 0,
        startTimer: () => () => {},
      })
      expect((await leased.claim('key', 'me')).state).toBe(state)
      await Promise.resolve()
      expect(calls).toEqual(state === 'busy' ? [['key', 'me']] : [])
    },
  )

  it.each<['done' | 'busy']>([['done'], ['busy']])(
    'that is answered %s after a freeze is believed',
    async (state) => {
      const times = [0, 86_400_000]
      const inbox: Inbox = { claim: async () => state, complete: () => {}, release: () => {} }
      const leased = leasedInbox(inbox, leaseMs, {
        now: () => times.shift() ?? 0,
        startTimer: () => () => {},
      })
      expect(await leased.claim('key', 'me')).toEqual({ state })
    },
  )

  it.each<[string, Reply]>([
    ['rejects', failing(1, down)],
    ['throws', throwing(down)],
  ])('that %s is given back: it may have come to something', async (_, claim) => {
    const { time, calls, leased } = make({ claim })
    const result = expect(leased.claim('key', 'me')).rejects.toBe(down)
    await time.pass(1)
    await result
    expect(calls).toEqual([claimCall, releaseCall])
  })

  it.each<[string, Reply]>([
    ['rejects', failing(1, down)],
    ['throws', throwing(down)],
    ['never answers', () => never],
  ])('is refused also when giving back %s', async (_, release) => {
    const { time, leased } = make({ claim: failing(1, new Error('first')), release })
    const result = expect(leased.claim('key', 'me')).rejects.toThrow('first')
    // A rejection that nobody takes would fail the run.
    await time.pass(5000)
    await result
  })

  it.each([[undefined], [null], [true], [0], ['CLAIMED'], ['OK'], [''], [{}], [['claimed']], [new Map()]])(
    'that comes to %j lets nobody begin, and says what the inbox must do',
    async (state) => {
      const { time, calls, leased } = make({ claim: replying(1, state) })
      const result = leased.claim('key', 'me').catch((error: unknown) => error)
      await time.pass(1)
      const error = await result
      if (!isConfigurationError(error)) throw error
      expect([error.option, error.message]).toEqual([
        'inbox',
        expect.stringMatching(/^inbox must resolve a claim to /),
      ])
      expect(calls).toEqual([claimCall, releaseCall])
    },
  )

  it('takes any thenable for a promise', async () => {
    // biome-ignore lint/suspicious/noThenProperty: stores of another make have promises of their own
    const thenable: Reply = () => ({ then: (resolve: (value: unknown) => void) => resolve('claimed') })
    expect(await make({ claim: thenable }).leased.claim('key', 'me')).toEqual({ state: 'claimed' })
  })

  it.each([[longestTimer * 4], [Number.POSITIVE_INFINITY]])(
    'of %s ms is waited for as long as a timer can',
    async (lease) => {
      const waits: number[] = []
      const inbox: Inbox = { claim: async () => 'claimed' as const, complete: () => {}, release: () => {} }
      const startTimer = (milliseconds: number) => {
        waits.push(milliseconds)
        return () => {}
      }
      expect(await leasedInbox(inbox, lease, { now: () => 0, startTimer }).claim('a', 'b')).toEqual({
        state: 'claimed',
      })
      expect(waits).toEqual([longestTimer])
    },
  )

  it('that is answered at once starts no timer', async () => {
    let timers = 0
    const startTimer = () => {
      timers++
      return () => {}
    }
    const inbox: Inbox = { claim: () => 'claimed', complete: () => {}, release: () => {} }
    const leased = leasedInbox(inbox, 1000, { now: () => 0, startTimer })
    expect(await leased.claim('key', 'me')).toEqual({ state: 'claimed' })
    await leased.complete('key', 'me')
    await leased.release('key', 'me')
    expect(timers).toBe(0)
  })
})

describe.each(['complete', 'release'] as const)('%s', (what) => {
  it.each<[string, Reply]>([
    ['at once', () => undefined],
    ['at once, with anything', () => 'late'],
    ['in time', replying(499, undefined)],
  ])('answered %s', async (_, reply) => {
    const { time, calls, leased } = make({ [what]: reply })
    const result = leased[what]('key', 'me')
    await time.pass(499)
    expect(await result).toBeUndefined()
    expect(calls).toEqual([[what, 'key', 'me']])
    expect(time.waiting()).toBe(0)
  })

  it.each<[string, Reply]>([
    ['late', replying(501, undefined)],
    ['late, with a failure', failing(501, new Error('down'))],
    ['never', () => never],
  ])('answered %s is not waited for', async (_, reply) => {
    const { time, calls, leased } = make({ [what]: reply })
    const result = expect(leased[what]('key', 'me')).rejects.toThrow(`did not answer ${what} within 500 ms`)
    await time.pass(500)
    await result
    await time.pass(5000)
    expect(calls).toEqual([[what, 'key', 'me']])
  })

  it.each<[string, Reply]>([
    ['rejects', failing(1, new Error('down'))],
    ['throws', throwing(new Error('down'))],
  ])('that %s says why', async (_, reply) => {
    const { time, leased } = make({ [what]: reply })
    const result = expect(leased[what]('key', 'me')).rejects.toThrow('down')
    await time.pass(1)
    await result
  })
})

describe('machineTime', () => {
  it('counts time whatever the clock of the machine is set to, and calls later', async () => {
    vi.useFakeTimers({ now: 1_700_000_000_000 })
    try {
      const { now, startTimer } = machineTime()
      const begun = now()
      const called: number[] = []
      startTimer(100, () => called.push(now() - begun))
      const cancel = startTimer(50, () => called.push(0))
      cancel()
      vi.setSystemTime(1_600_000_000_000)
      await vi.advanceTimersByTimeAsync(100)
      expect(called).toEqual([100])
    } finally {
      vi.useRealTimers()
    }
  })
})
