import { describe, expect, it, vi } from 'vitest'
import { machineClock, monotonicTime, waitFor } from '../../src/core/clock.ts'
import type { AntomClientOptions, FailureEvent } from '../../src/index.ts'
import { clientOf, type Reply, rejectionOf, responseTo } from '../support/gateway.ts'

/*
 * Periods are right although the clock of the machine is set forward or back while they last.
 */

const capture = {
  captureRequestId: 'capture-1',
  paymentId: 'payment-1',
  captureAmount: { currency: 'HKD', value: '1000' },
}
const hour = 3_600_000

/** A clock that is set by `jump` at every wait. Its monotonic time passes only in waits. */
function jumpingClock(jump: number) {
  let monotonic = 5
  let set = 1_700_000_000_000
  const waits: number[] = []
  return {
    waits,
    now: () => set + monotonic,
    monotonic: () => monotonic,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds)
      monotonic += milliseconds
      set += jump
    },
  }
}

function clientWith(
  clock: NonNullable<AntomClientOptions['clock']>,
  reply: Reply,
  more: AntomClientOptions = {},
) {
  const times: string[] = []
  const fetch = async (url: string, init: RequestInit) => {
    times.push(new Headers(init.headers).get('request-time') ?? '')
    return responseTo(url, reply)
  }
  return { ...clientOf({ url: 'http://127.0.0.1:1' }, { fetch, clock, ...more }), times }
}

const inquiry: Reply = {
  body: {
    result: { resultStatus: 'S', resultCode: 'SUCCESS', resultMessage: '' },
    paymentStatus: 'PROCESSING',
    paymentResultCode: 'PAYMENT_IN_PROCESS',
    paymentResultMessage: '',
    paymentRequestId: 'p-1',
    paymentId: 'payment-1',
    paymentAmount: { currency: 'HKD', value: '1000' },
    paymentCreateTime: '2024-01-01T00:00:00Z',
  },
}

describe.each([
  ['forward', hour],
  ['back', -hour],
  ['not at all', 0],
])('a clock that is set %s', (_, jump) => {
  it('makes no call longer or shorter than totalTimeout', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const clock = jumpingClock(jump)
    const { antom } = clientWith(clock, { status: 503 }, { retries: 10, totalTimeout: 4000 })
    expect(await rejectionOf(antom.capture(capture))).toMatchObject({ status: 503 })
    // The wait after these would be 4000, which goes beyond the end.
    expect(clock.waits).toEqual([500, 1000, 2000])
    vi.restoreAllMocks()
  })

  it('makes no waiting longer or shorter than its deadline', async () => {
    const clock = jumpingClock(jump)
    const { antom } = clientWith(clock, inquiry)
    const outcome = await antom.waitForPayment({ paymentRequestId: 'p-1' }, { deadline: 10_000 })
    expect(outcome.status).toBe('pending')
    expect(clock.waits).toEqual([2000, 4000, 4000])
  })

  it('never gives two attempts the same time, nor a time with a fraction', async () => {
    const { antom, times } = clientWith(jumpingClock(jump), { status: 503 }, { retries: 3 })
    await rejectionOf(antom.capture(capture))
    expect(new Set(times).size).toBe(4)
    for (const time of times) expect(time).toMatch(/^\d{13}$/)
    expect([...times].sort()).toEqual(times)
  })

  it('tells durations by the time that passed', async () => {
    const told: FailureEvent[] = []
    let monotonic = 0
    let set = 0
    const clock = { now: () => 1_700_000_000_000 + set, monotonic: () => monotonic, sleep: async () => {} }
    const fetch = async () => {
      monotonic += 20
      set += jump
      return new Response(null, { status: 404 })
    }
    const { antom } = clientWith(clock, {}, { fetch, hooks: { onFailure: (event) => told.push(event) } })
    await rejectionOf(antom.capture(capture))
    expect(told).toMatchObject([{ duration: 20 }])
  })
})

it.each([Number.NaN, Infinity, 'now', undefined])('refuses a clock that says %s', async (time) => {
  const fetch = vi.fn()
  const clock = { now: () => time as number, sleep: async () => {} }
  const { antom } = clientWith(clock, {}, { fetch })
  expect(await rejectionOf(antom.capture(capture))).toMatchObject({
    name: 'ConfigurationError',
    option: 'clock',
  })
  expect(fetch).not.toHaveBeenCalled()
})

describe('a clock', () => {
  it('goes by now for periods where it has nothing else', () => {
    expect(monotonicTime({ now: () => 7, sleep: async () => {} })).toBe(7)
    expect(monotonicTime({ now: () => 7, monotonic: () => 9, sleep: async () => {} })).toBe(9)
  })

  it('of the machine has a time that no setting changes', () => {
    const clock = machineClock(true)
    const before = monotonicTime(clock)
    const set = vi.spyOn(Date, 'now').mockReturnValue(0)
    expect(monotonicTime(clock)).toBeGreaterThanOrEqual(before)
    set.mockRestore()
  })

  it('may reject when a signal ends the wait, and not otherwise', async () => {
    const clock = { now: () => 0, sleep: async () => Promise.reject(new Error('ended')) }
    await expect(waitFor(clock, 1, AbortSignal.abort())).resolves.toBeUndefined()
    await expect(waitFor(clock, 1)).rejects.toThrow('ended')
  })
})
