import { describe, expect, it } from 'vitest'
import { createSubscriber, day, hour } from './subscriber.ts'

const price = (value: string) => ({ currency: 'PHP', value })
const dearer = { paymentAmount: price('9000'), orderInfo: { orderAmount: price('9000') } }

describe('an update', () => {
  it('has its price from the next period on, and settles the difference at once', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.pass(10 * day)
    shop.news()
    const update = {
      ...dearer,
      subscriptionUpdateRequestId: 'u-1',
      subscriptionId: id,
      subscriptionDescription: 'More coffee',
      prorationSettings: { prorationMode: 'IMMEDIATE_PAY_CUSTOM_AMOUNT', customAmount: price('2700') },
    }
    expect(await shop.codeOf('update', update)).toBe('SUCCESS')
    expect(await shop.codeOf('update', update)).toBe('SUCCESS')
    await shop.pass(60 * day)
    expect(shop.news()).toEqual(['UPDATE ACTIVE', 'S 2 9000', 'S 3 9000'])
    expect(
      shop.sandbox.subscriptions.find(id)?.charges.map(({ phase, amount }) => [phase, amount.value]),
    ).toEqual([
      [1, '5000'],
      [1, '2700'],
      [2, '9000'],
      [3, '9000'],
    ])
    expect(await shop.look(id)).toMatchObject({
      description: 'More coffee',
      paymentAmount: price('9000'),
      lastUpdateTime: '2026-03-20T10:00:00+08:00',
      currentPhaseNo: 3,
    })
  })

  it('has its length of periods from the next one on', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.codeOf('update', {
      subscriptionUpdateRequestId: 'u-1',
      subscriptionId: id,
      periodRule: { periodType: 'WEEK', periodCount: '2' },
    })
    await shop.pass(62 * day)
    const starts = shop.received.map(({ body }) => body.periodStartTime).filter(Boolean)
    expect(starts.map((start) => String(start).slice(5, 10))).toEqual(['03-10', '04-10', '04-24', '05-08'])
    expect(await shop.look(id)).toMatchObject({ periodType: 'WEEK', periodCount: 2, currentPhaseNo: 4 })
  })

  it('can move the next charge, and the end', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    const update = { subscriptionUpdateRequestId: 'u-1', subscriptionId: id }
    const moved = {
      ...update,
      nextSubscriptionDate: '2026-03-25T08:00:00+08:00',
      subscriptionEndTime: '2026-05-01T00:00:00+08:00',
    }
    expect(await shop.codeOf('update', moved)).toBe('SUCCESS')
    await shop.pass(90 * day)
    const charged = shop.received.filter(({ body }) => body.phaseNo !== undefined).map(({ body }) => body)
    expect(charged.map(({ periodStartTime, periodEndTime }) => [periodStartTime, periodEndTime])).toEqual([
      // Notified before the update.
      ['2026-03-10T10:00:00+08:00', '2026-04-10T10:00:00+08:00'],
      ['2026-03-25T08:00:00+08:00', '2026-04-25T08:00:00+08:00'],
      ['2026-04-25T08:00:00+08:00', '2026-05-25T08:00:00+08:00'],
    ])
    expect(shop.news().at(-1)).toBe('TERMINATE TERMINATED')
  })

  it('changes nothing of a period that is paid for already', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.pass(30 * day + hour)
    shop.news()
    await shop.codeOf('update', {
      ...dearer,
      subscriptionUpdateRequestId: 'u-1',
      subscriptionId: id,
      periodRule: { periodType: 'DAY', periodCount: 3 },
    })
    await shop.pass(32 * day)
    // Period 2 began on 10 April and was paid for on the 9th: it stays a month.
    expect(shop.news()).toEqual(['UPDATE ACTIVE', 'S 3 9000'])
    expect(shop.received.at(-1)?.body.periodStartTime).toBe('2026-05-10T10:00:00+08:00')
  })

  it.each([
    ['an id that nobody knows', { subscriptionId: '404' }, 'PROCESS_FAIL'],
    ['a charge within 24 hours', { nextSubscriptionDate: '2026-03-11T09:59:59+08:00' }, 'PROCESS_FAIL'],
    ['a charge in 24 hours', { nextSubscriptionDate: '2026-03-11T10:00:00+08:00' }, 'SUCCESS'],
    [
      'a charge after more than a period',
      { nextSubscriptionDate: '2026-04-10T10:00:01+08:00' },
      'PROCESS_FAIL',
    ],
    ['a charge after one period', { nextSubscriptionDate: '2026-04-10T10:00:00+08:00' }, 'SUCCESS'],
    ['a price without its order', { paymentAmount: price('1') }, 'PARAM_ILLEGAL'],
    ['the same price without its order', { paymentAmount: price('5000') }, 'SUCCESS'],
    ['an end that is over', { subscriptionEndTime: '2026-03-10T10:00:00+08:00' }, 'PARAM_ILLEGAL'],
    [
      'half a difference',
      { prorationSettings: { prorationMode: 'IMMEDIATE_PAY_CUSTOM_AMOUNT', customAmount: undefined } },
      'PARAM_ILLEGAL',
    ],
  ])('with %s', async (_, more, code) => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    expect(
      await shop.codeOf('update', { subscriptionUpdateRequestId: 'u-1', subscriptionId: id, ...more }),
    ).toBe(code)
  })

  it('is refused while a charge is tried, and keeps that answer', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    shop.sandbox.subscriptions.failCharges(id, 1)
    await shop.pass(30 * day + hour)
    const update = { subscriptionUpdateRequestId: 'u-1', subscriptionId: id, subscriptionDescription: 'x' }
    expect(await shop.codeOf('update', update)).toBe('UPDATE_FORBIDDEN_DURING_PAYMENT')
    await shop.pass(day)
    expect(await shop.codeOf('update', update)).toBe('UPDATE_FORBIDDEN_DURING_PAYMENT')
    expect(await shop.codeOf('update', { ...update, subscriptionUpdateRequestId: 'u-2' })).toBe('SUCCESS')
  })

  it('is refused under an id that was used for another one', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    const update = { subscriptionUpdateRequestId: 'u-1', subscriptionId: id, subscriptionDescription: 'x' }
    await shop.codeOf('update', update)
    expect(await shop.codeOf('update', { ...update, subscriptionDescription: 'y' })).toBe('PARAM_ILLEGAL')
  })
})

describe('a change', () => {
  const change = {
    subscriptionChangeRequestId: 'c-1',
    paymentAmount: price('200'),
    paymentAmountDifference: price('100'),
  }

  it('makes another subscription, whose first period costs the difference', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.pass(10 * day)
    shop.news()
    expect(
      await shop.codeOf('change', {
        ...change,
        subscriptionId: id,
        periodRule: { periodType: 'WEEK', periodCount: 1 },
      }),
    ).toBe('SUCCESS')
    await shop.pass(14 * day - hour)
    expect(shop.news()).toEqual(['CHANGE ACTIVE', 'S 1 100', 'S 2 200', 'S 3 200'])
    expect((await shop.look(id)).status).toBe('TERMINATED')
    const successor = shop.sandbox.subscriptions.find('plan-1')?.subscriptionId ?? ''
    expect(await shop.look(successor)).toMatchObject({
      status: 'ACTIVE',
      relatedSubscriptionId: id,
      currentPhaseNo: 2,
      subscriptionEndTime: '2099-12-31T23:59:59+08:00',
    })
    // The merchant's id is that of the running one.
    expect(
      await shop.codeOf('cancel', { subscriptionRequestId: 'plan-1', cancellationType: 'TERMINATE' }),
    ).toBe('SUCCESS')
    expect((await shop.look(successor)).status).toBe('TERMINATED')
  })

  it('of the description alone charges nothing again', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.pass(10 * day)
    shop.news()
    await shop.codeOf('change', {
      subscriptionChangeRequestId: 'c-1',
      subscriptionId: id,
      subscriptionDescription: 'Tea',
    })
    await shop.pass(30 * day)
    expect(shop.news()).toEqual(['CHANGE ACTIVE', 'S 2 5000'])
  })

  it('while a charge is tried goes on with the tries that are left', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    shop.sandbox.subscriptions.failCharges(id, 3)
    await shop.pass(30 * day + hour)
    shop.news()
    await shop.codeOf('change', {
      subscriptionChangeRequestId: 'c-1',
      subscriptionId: id,
      subscriptionDescription: 'Tea',
    })
    await shop.pass(0)
    // One of three had failed. The next is made at once, one fails after 6 hours, and that after 12 works.
    expect(shop.sandbox.subscriptions.find('plan-1')).toMatchObject({ isCharging: true, charges: [] })
    await shop.pass(12 * hour)
    const [charge] = shop.received.filter(({ body }) => body.phaseNo === '2').map(({ body }) => body)
    expect(charge).toMatchObject({
      paymentCreateTime: '2026-04-09T11:00:00+08:00',
      paymentTime: '2026-04-09T22:00:00+08:00',
    })
  })

  it.each([
    [
      'another price without the difference',
      { paymentAmount: price('1'), paymentAmountDifference: undefined },
      'PARAM_ILLEGAL',
    ],
    [
      'the same price without the difference',
      { paymentAmount: price('5000'), paymentAmountDifference: undefined },
      'SUCCESS',
    ],
    ['an id that nobody knows', { subscriptionId: '404' }, 'PROCESS_FAIL'],
    [
      'an end before the start',
      { subscriptionStartTime: '2026-04-01T00:00:00Z', subscriptionEndTime: '2026-03-31T00:00:00Z' },
      'PARAM_ILLEGAL',
    ],
    ['a start long ago', { subscriptionStartTime: '2024-04-01T00:00:00Z' }, 'PARAM_ILLEGAL'],
    ['48 hours to authorize', { subscriptionExpiryTime: '2026-03-12T10:00:00+08:00' }, 'PARAM_ILLEGAL'],
    ['less than 48 hours', { subscriptionExpiryTime: '2026-03-12T09:59:59+08:00' }, 'SUCCESS'],
  ])('with %s', async (_, more, code) => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    expect(await shop.codeOf('change', { ...change, subscriptionId: id, ...more })).toBe(code)
  })

  it('is refused for one that does not run', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    shop.sandbox.subscriptions.cancel(id)
    expect(await shop.codeOf('change', { ...change, subscriptionId: id })).toBe('PROCESS_FAIL')
  })
})
