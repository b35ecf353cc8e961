import { describe, expect, it, onTestFinished } from 'vitest'
import { isConfigurationError } from '../../src/core/errors.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { createManualClock } from '../../src/sandbox/manual-clock.ts'
import { createMovableClock } from '../../src/sandbox/movable-clock.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'
import { createDisputedMerchant } from './dispute/disputes.ts'
import { createSubscriber, day } from './subscription/subscriber.ts'

const page = 'http://sandbox.localhost'

/** Moves the time as the form on the first page does. */
function move(
  sandbox: { readonly fetch: typeof fetch },
  seconds: string,
  headers: Record<string, string> = {},
) {
  const body = new URLSearchParams({ seconds })
  return sandbox.fetch(new Request(`${page}/time`, { method: 'POST', body, headers }))
}

const timeOn = async (sandbox: { readonly fetch: typeof fetch }) => {
  const html = await (await sandbox.fetch(new Request(`${page}/`))).text()
  return /It is ([^<. ]+)\./.exec(html)?.[1]
}

describe('a person', () => {
  it('sees the time, and moves it forward', async () => {
    const { sandbox } = await createSubscriber()
    expect(await timeOn(sandbox)).toBe('2026-03-10T10:00:00+08:00')
    const answer = await move(sandbox, String(31 * 86_400))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    expect(await timeOn(sandbox)).toBe('2026-04-10T10:00:00+08:00')
  })

  it.each(['', '0', '-60', '61', '1e9', '60; 60', 'NaN'])(
    'moves it by nothing that no form has: %j',
    async (seconds) => {
      const { sandbox } = await createSubscriber()
      expect((await move(sandbox, seconds)).status).toBe(303)
      expect(await timeOn(sandbox)).toBe('2026-03-10T10:00:00+08:00')
    },
  )

  it('can move it by a hundred years, and not further', async () => {
    const { sandbox } = await createSubscriber()
    for (let year = 0; year < 105; year += 1) await move(sandbox, String(366 * 86_400))
    expect(await timeOn(sandbox)).toBe('2126-05-25T10:00:00+08:00')
  })

  it('moves the periods of a faster sandbox by as much', async () => {
    const { sandbox } = await createSubscriber({ speed: 60 })
    await move(sandbox, '3600')
    expect(await timeOn(sandbox)).toBe('2026-03-10T10:01:00+08:00')
  })

  it('is refused as a stranger', async () => {
    const { sandbox } = await createSubscriber()
    expect((await move(sandbox, '60', { origin: 'https://evil.example' })).status).toBe(403)
    expect((await move(sandbox, '60', { host: 'evil.example' })).status).toBe(403)
    const got = await sandbox.fetch(new Request(`${page}/time`))
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
    expect(await timeOn(sandbox)).toBe('2026-03-10T10:00:00+08:00')
  })
})

describe('when the time is moved', () => {
  it('periods are charged, with the times at which they were due', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.pass(day)
    shop.news()
    shop.sandbox.advance(90 * day)
    await shop.pass(10_000)
    expect(shop.news()).toEqual(['S 2 5000', 'S 3 5000', 'S 4 5000'])
    const { body } = await shop.send('inquireSubscriptionPayment', { subscriptionId: id })
    expect((body.payments as { paymentTime: string }[]).map(({ paymentTime }) => paymentTime)).toEqual([
      '2026-03-10T10:00:00+08:00',
      '2026-04-09T10:00:00+08:00',
      '2026-05-09T10:00:00+08:00',
      '2026-06-09T10:00:00+08:00',
    ])
  })

  it('deadlines pass', async () => {
    const merchant = await createDisputedMerchant()
    merchant.open({ dueIn: 3 * 86_400 })
    merchant.sandbox.advance(3 * day)
    await merchant.pass(10_000)
    expect(merchant.events()).toEqual(['DISPUTE_CREATED', 'DEFENSE_DUE_ALERT', 'DISPUTE_ACCEPTED'])
  })

  it('on the clock of the machine as well', async () => {
    const sandbox = await createSandbox({ port: false, antomKeys, merchantKeys })
    onTestFinished(() => sandbox.close())
    const before = Date.now()
    sandbox.advance(365 * day)
    const [year, now] = [new Date(before + 365 * day).getUTCFullYear(), await timeOn(sandbox)]
    expect(Number(now?.slice(0, 4)) - year).toBeLessThanOrEqual(1)
    expect(Date.parse(now ?? '')).toBeGreaterThanOrEqual(before + 365 * day - 1000)
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 101 * 366 * day])('not by %d', async (milliseconds) => {
    const { sandbox } = await createSubscriber()
    let error: unknown
    try {
      sandbox.advance(milliseconds)
    } catch (thrown) {
      error = thrown
    }
    expect(isConfigurationError(error)).toBe(true)
  })
})

describe('a clock that can be moved', () => {
  it('ends the waits that are over, and no others', async () => {
    const base = createManualClock(0)
    const clock = createMovableClock(base)
    const ended: number[] = []
    const wait = (milliseconds: number) => clock.sleep(milliseconds).then(() => void ended.push(milliseconds))
    const waits = [wait(100), wait(200)]
    clock.move(150)
    await waits[0]
    expect([clock.now(), ended]).toEqual([150, [100]])
    base.advance(49)
    await Promise.resolve()
    expect(ended).toEqual([100])
    base.advance(1)
    await Promise.all(waits)
    expect([clock.now(), ended]).toEqual([200, [100, 200]])
  })

  it('ends a wait whose signal is aborted', async () => {
    const clock = createMovableClock(createManualClock(0))
    const stop = new AbortController()
    const wait = clock.sleep(100, stop.signal)
    stop.abort()
    await wait
    await clock.sleep(100, stop.signal)
    expect(clock.now()).toBe(0)
  })
})
