import { describe, expect, it } from 'vitest'
import { validateSubscriptionNotification } from '../../../generated/validators/subscription-notification.js'
import { validateSubscriptionPaymentNotification } from '../../../generated/validators/subscription-payment-notification.js'
import { examples } from '../../support/contract.ts'
import { createMerchant } from '../merchant.ts'
import { begin, createSubscriber, day, hour, monthly } from './subscriber.ts'

describe('a creation', () => {
  it('gives a link, and nothing more until the payer authorizes', async () => {
    const shop = await createSubscriber()
    const { body } = await shop.create()
    expect(body.result).toMatchObject({ resultStatus: 'S', resultCode: 'SUCCESS' })
    expect(body.normalUrl).toMatch(/\/subscriptions\/\d+$/)
    await shop.pass(10 * 60_000)
    expect(shop.news()).toEqual([])
    expect(shop.sandbox.approve('plan-1')).toBe(true)
    await shop.pass(10_000)
    expect(shop.news()).toEqual(['CREATE ACTIVE', 'S 1 5000'])
    expect(shop.sandbox.approve('plan-1')).toBe(false)
    for (const { body: message, request } of shop.received) {
      const isState = request.url.endsWith('/subscription')
      const validate = isState ? validateSubscriptionNotification : validateSubscriptionPaymentNotification
      expect(validate(message), JSON.stringify(message)).toBe(true)
    }
  })

  it.each([
    [
      'the payer declines',
      async (shop: Awaited<ReturnType<typeof createSubscriber>>) => void shop.sandbox.decline('plan-1'),
    ],
    [
      'nobody authorizes for 30 minutes',
      async (shop: Awaited<ReturnType<typeof createSubscriber>>) => shop.pass(30 * 60_000),
    ],
  ])('fails when %s', async (_, act) => {
    const shop = await createSubscriber()
    await shop.create()
    await act(shop)
    await shop.pass(day)
    expect(shop.news()).toEqual(['CREATE TERMINATED'])
    expect(shop.sandbox.approve('plan-1')).toBe(false)
    await shop.pass(60 * day)
    expect(shop.news()).toEqual([])
  })

  it('fails with its first charge', async () => {
    const shop = await createSubscriber()
    await shop.create()
    shop.sandbox.subscriptions.failCharges('plan-1', 1)
    shop.sandbox.approve('plan-1')
    await shop.pass(60 * day)
    expect(shop.news()).toEqual(['F 1 5000', 'CREATE TERMINATED'])
  })

  it.each([
    [
      'a start of more than one period ago',
      { subscriptionStartTime: '2026-02-10T09:59:59+08:00' },
      'PARAM_ILLEGAL',
    ],
    ['a start of one period ago', { subscriptionStartTime: '2026-02-10T10:00:00+08:00' }, 'SUCCESS'],
    ['48 hours to authorize', { subscriptionExpiryTime: '2026-03-12T10:00:00+08:00' }, 'PARAM_ILLEGAL'],
    ['less than 48 hours', { subscriptionExpiryTime: '2026-03-12T09:59:59+08:00' }, 'SUCCESS'],
    ['an end before the start', { subscriptionEndTime: begin }, 'PARAM_ILLEGAL'],
    [
      'a trial that ends before it begins',
      { trials: [{ trialStartPeriod: 3, trialEndPeriod: 2, trialAmount: monthly.paymentAmount }] },
      'PARAM_ILLEGAL',
    ],
    [
      'a unit that nobody knows',
      { periodRule: { periodType: 'FORTNIGHT', periodCount: 1 } },
      'PARAM_ILLEGAL',
    ],
    [
      'a card without its token',
      { paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: undefined } },
      'PARAM_ILLEGAL',
    ],
    [
      'Pix for two months',
      {
        paymentMethod: { paymentMethodType: 'PIX_AUTOMATICO' },
        periodRule: { periodType: 'MONTH', periodCount: 2 },
      },
      'PARAM_ILLEGAL',
    ],
  ])('with %s', async (_, more, code) => {
    // However fast time passes: dates stay as they are.
    for (const speed of [1, 60]) {
      const shop = await createSubscriber({ speed })
      expect((await shop.create(more)).body.result.resultCode).toBe(code)
    }
  })

  it('is done once for each id', async () => {
    const shop = await createSubscriber()
    const first = await shop.create()
    expect((await shop.create()).text).toBe(first.text)
    expect((await shop.create({ subscriptionDescription: 'Tea' })).text).toBe(first.text)
    const other = await shop.create({ paymentAmount: { currency: 'PHP', value: '1' } })
    expect(other.body.result.resultCode).toBe('REPEAT_REQ_INCONSISTENT')
    expect(shop.sandbox.subscriptions.newest()).toHaveLength(1)
  })

  it('meets the scenario of its id', async () => {
    const shop = await createSubscriber()
    const refused = await shop.create({ subscriptionRequestId: 'sim.RISK_REJECT-1' })
    expect(refused.body.result.resultCode).toBe('RISK_REJECT')
    const unknown = { subscriptionRequestId: 'sim.UNKNOWN_EXCEPTION.approve-1' }
    expect((await shop.create(unknown)).body.result.resultStatus).toBe('U')
    expect((await shop.create(unknown)).body.result.resultCode).toBe('SUCCESS')
    await shop.pass(10_000)
    expect(shop.news()).toEqual(['CREATE ACTIVE', 'S 1 5000'])
  })

  it('takes every example of the contract', async () => {
    for (const { value, name } of examples.filter(
      ({ call, message }) => call === 'createSubscription' && message === 'request',
    )) {
      const request = value as Record<string, string>
      const clockAt =
        Date.parse(request.subscriptionExpiryTime ?? request.subscriptionStartTime ?? '') - 60_000
      const merchant = await createMerchant()
      await merchant.pass(Math.max(0, clockAt - merchant.clock.now()))
      const { body } = await merchant.call('/v1/subscriptions/create', request)
      expect(body.result.resultCode, name).toBe('SUCCESS')
    }
  })
})

describe('the charges', () => {
  it('come a day before each period, month after month', async () => {
    const shop = await createSubscriber()
    await shop.subscribe({
      subscriptionStartTime: '2026-01-31T10:00:00+08:00',
      periodRule: { periodType: 'MONTH', periodCount: 2 },
    })
    await shop.pass(400 * day)
    const charges = shop.received.filter(({ body }) => body.phaseNo !== undefined).map(({ body }) => body)
    expect(
      charges.map(({ phaseNo, periodStartTime, paymentTime }) => [phaseNo, periodStartTime, paymentTime]),
    ).toEqual([
      ['1', '2026-01-31T10:00:00+08:00', '2026-03-10T10:00:00+08:00'],
      ['2', '2026-03-31T10:00:00+08:00', '2026-03-30T10:00:00+08:00'],
      ['3', '2026-05-31T10:00:00+08:00', '2026-05-30T10:00:00+08:00'],
      ['4', '2026-07-31T10:00:00+08:00', '2026-07-30T10:00:00+08:00'],
      ['5', '2026-09-30T10:00:00+08:00', '2026-09-29T10:00:00+08:00'],
      ['6', '2026-11-30T10:00:00+08:00', '2026-11-29T10:00:00+08:00'],
      ['7', '2027-01-31T10:00:00+08:00', '2027-01-30T10:00:00+08:00'],
      ['8', '2027-03-31T10:00:00+08:00', '2027-03-30T10:00:00+08:00'],
    ])
    expect(charges.map(({ periodEndTime }) => periodEndTime).slice(0, -1)).toEqual(
      charges.slice(1).map(({ periodStartTime }) => periodStartTime),
    )
  })

  it('are tried again for a day; a period that fails ends nothing', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.pass(day)
    shop.news()
    shop.sandbox.subscriptions.failCharges(id, 5 + 2)
    await shop.pass(30 * day - hour)
    expect(shop.sandbox.subscriptions.find(id)).toMatchObject({ isCharging: true, nextPhase: 2 })
    expect(shop.news()).toEqual([])
    await shop.pass(2 * hour)
    expect(shop.news()).toEqual(['F 2 5000'])
    expect((await shop.look(id)).status).toBe('ACTIVE')
    await shop.pass(30 * day)
    expect(shop.news()).toEqual(['S 3 5000'])
    // The third try: 12 hours after the first.
    expect(shop.received.at(-1)?.body).toMatchObject({
      paymentCreateTime: '2026-05-09T10:00:00+08:00',
      paymentTime: '2026-05-09T22:00:00+08:00',
    })
  })

  it('have the price of their trial; what is free is not charged', async () => {
    const shop = await createSubscriber()
    const trial = (first: number, last: number | undefined, value: string) => ({
      trialStartPeriod: first,
      ...(last && { trialEndPeriod: String(last) }),
      trialAmount: { currency: 'PHP', value },
    })
    const id = await shop.subscribe({
      trials: [trial(1, undefined, '0'), trial(2, 3, '1000'), trial(3, 4, '7')],
    })
    expect((await shop.look(id)).trialPlan).toMatchObject({
      freeTrialDays: 31,
      trialEndTime: '2026-07-10T10:00:00+08:00',
      phases: [{ phaseNo: 1 }, { phaseNo: 2 }, { phaseNo: 3 }, { phaseNo: 4, trialAmount: { value: '7' } }],
    })
    await shop.pass(5 * 31 * day)
    expect(shop.news()).toEqual(['CREATE ACTIVE', 'S 2 1000', 'S 3 1000', 'S 4 7', 'S 5 5000', 'S 6 5000'])
  })

  it('begin with a start that lies ahead', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe({ subscriptionStartTime: '2026-03-17T10:00:00+08:00' })
    await shop.pass(5 * day)
    expect(shop.news()).toEqual(['CREATE ACTIVE'])
    expect(await shop.look(id)).toMatchObject({
      status: 'ACTIVE',
      currentPhaseNo: 1,
      currentPeriodStart: '2026-03-17T10:00:00+08:00',
    })
    await shop.pass(day + 10_000)
    expect(shop.news()).toEqual(['S 1 5000'])
  })

  it('end with the subscription', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe({ subscriptionEndTime: '2026-05-10T10:00:00+08:00' })
    await shop.pass(365 * day)
    expect(shop.news()).toEqual(['CREATE ACTIVE', 'S 1 5000', 'S 2 5000', 'TERMINATE TERMINATED'])
    expect(await shop.look(id)).toMatchObject({ status: 'TERMINATED' })
  })

  it('are payments that can be refunded', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    const [charge] = shop.sandbox.subscriptions.find(id)?.charges ?? []
    const { body } = await shop.call('/v1/payments/refund', {
      refundRequestId: 'r-1',
      paymentId: charge?.paymentId,
      refundAmount: { currency: 'PHP', value: '100' },
    })
    expect(body.result.resultCode).toBe('SUCCESS')
  })

  it('are left to the merchant with Pix Automático', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe({ paymentMethod: { paymentMethodType: 'PIX_AUTOMATICO' } })
    await shop.pass(100 * day)
    expect(shop.news()).toEqual(['CREATE ACTIVE'])
    expect(await shop.codeOf('cancel', { subscriptionId: id, cancellationType: 'TERMINATE' })).toBe(
      'PARAM_ILLEGAL',
    )
    expect(await shop.codeOf('cancel', { subscriptionId: id, cancellationType: 'CANCEL' })).toBe('SUCCESS')
  })

  it('come sooner where time passes faster, with the same dates', async () => {
    const shop = await createSubscriber({ speed: 1440 })
    await shop.subscribe()
    await shop.pass(31 * 60_000)
    expect(shop.received.map(({ body }) => body.periodStartTime).filter(Boolean)).toEqual([
      begin,
      '2026-04-10T10:00:00+08:00',
    ])
  })

  it('keep their dates when the clock is moved far ahead at once', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.sandbox.settled()
    shop.clock.advance(100 * day)
    await shop.sandbox.settled()
    await shop.pass(10_000)
    expect(shop.sandbox.subscriptions.find(id)?.charges.map(({ phase }) => phase)).toEqual([1, 2, 3, 4])
    expect(shop.received.at(-1)?.body.paymentTime).toBe('2026-06-09T10:00:00+08:00')
  })
})
