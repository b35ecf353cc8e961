import { describe, expect, it } from 'vitest'
import { begin, createSubscriber, day, hour } from './subscriber.ts'

describe('the end', () => {
  it('comes with the period after CANCEL, and nothing is charged any more', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.pass(10 * day)
    shop.news()
    const cancel = { subscriptionRequestId: 'plan-1', cancellationType: 'CANCEL' }
    expect(await shop.codeOf('cancel', cancel)).toBe('SUCCESS')
    expect(await shop.codeOf('cancel', cancel)).toBe('SUCCESS')
    await shop.pass(20 * day)
    expect(await shop.look(id)).toMatchObject({
      status: 'CANCELLED',
      currentPeriodEnd: '2026-04-10T10:00:00+08:00',
    })
    await shop.pass(60 * day)
    expect(shop.news()).toEqual(['CANCEL CANCELLED'])
    expect(await shop.look(id)).toMatchObject({ status: 'TERMINATED', currentPhaseNo: 1 })
  })

  it('comes at once after TERMINATE, also of a cancelled one', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.codeOf('cancel', { subscriptionId: id, cancellationType: 'CANCEL' })
    const terminate = { subscriptionId: id, cancellationType: 'TERMINATE' }
    expect(await shop.codeOf('cancel', terminate)).toBe('SUCCESS')
    expect(await shop.codeOf('cancel', terminate)).toBe('SUCCESS')
    await shop.pass(60 * day)
    expect(shop.news().sort()).toEqual([
      'CANCEL CANCELLED',
      'CREATE ACTIVE',
      'S 1 5000',
      'TERMINATE TERMINATED',
    ])
    expect((await shop.look(id)).subscriptionEndTime).toBe(begin)
  })

  it('keeps the period that is paid for already', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.pass(30 * day + hour)
    await shop.codeOf('cancel', { subscriptionId: id, cancellationType: 'CANCEL' })
    await shop.pass(20 * day)
    expect((await shop.look(id)).status).toBe('CANCELLED')
    await shop.pass(20 * day)
    expect((await shop.look(id)).status).toBe('TERMINATED')
  })

  it.each([
    ['that is paid for before it begins', 3 * day - hour, 'CANCELLED'],
    ['that is not paid for yet', 2 * day - hour, 'TERMINATED'],
  ])('after CANCEL before the first period, one %s', async (_, wait, status) => {
    const shop = await createSubscriber()
    const id = await shop.subscribe({ subscriptionStartTime: '2026-03-13T10:00:00+08:00' })
    await shop.pass(wait)
    await shop.codeOf('cancel', { subscriptionId: id, cancellationType: 'CANCEL' })
    await shop.pass(3 * day)
    expect((await shop.look(id)).status).toBe(status)
    await shop.pass(31 * day)
    expect((await shop.look(id)).status).toBe('TERMINATED')
  })

  it('ends the tries of a charge', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    shop.sandbox.subscriptions.failCharges(id, 4)
    await shop.pass(30 * day + hour)
    shop.news()
    expect(shop.sandbox.subscriptions.cancel(id)).toBe(true)
    expect(shop.sandbox.subscriptions.cancel(id)).toBe(false)
    await shop.pass(60 * day)
    expect(shop.news()).toEqual(['CANCEL CANCELLED'])
  })

  it.each([
    ['that nobody knows', { subscriptionId: '404', cancellationType: 'CANCEL' }],
    ['that waits for its payer', { subscriptionRequestId: 'plan-2', cancellationType: 'TERMINATE' }],
    ['that has failed', { subscriptionRequestId: 'plan-3', cancellationType: 'CANCEL' }],
  ])('is refused for one %s', async (_, request) => {
    const shop = await createSubscriber()
    await shop.create({ subscriptionRequestId: 'plan-2' })
    await shop.create({ subscriptionRequestId: 'plan-3' })
    shop.sandbox.decline('plan-3')
    expect(await shop.codeOf('cancel', request)).toBe('PROCESS_FAIL')
  })
})

describe('what is kept', () => {
  it('is the newest subscriptions: those that were forgotten are charged no more', async () => {
    const shop = await createSubscriber({ keep: 2 })
    for (const id of ['a', 'b', 'c']) await shop.subscribe({ subscriptionRequestId: id })
    await shop.pass(hour)
    shop.news()
    await shop.pass(31 * day)
    expect(shop.news()).toEqual(['S 2 5000', 'S 2 5000'])
    expect(shop.sandbox.subscriptions.find('a')).toBeUndefined()
    expect(shop.sandbox.subscriptions.newest().map((one) => one.subscriptionRequestId)).toEqual(['c', 'b'])
  })

  it('is a number of charges, of one subscription and of all', async () => {
    const daily = { periodRule: { periodType: 'DAY', periodCount: 1 } }
    const one = await createSubscriber({ keep: 1 })
    const id = await one.subscribe(daily)
    await one.pass(450 * day)
    const { charges = [], nextPhase = 0 } = one.sandbox.subscriptions.find(id) ?? {}
    expect([charges.length, charges.at(-1)?.phase]).toEqual([400, nextPhase - 1])
    const two = await createSubscriber({ keep: 2 })
    await two.subscribe(daily)
    await two.subscribe({ ...daily, subscriptionRequestId: 'plan-2' })
    await two.pass(30 * day)
    // 48 charges are kept of two: the older subscription made room.
    expect(
      two.sandbox.subscriptions.newest().map(({ subscriptionRequestId }) => subscriptionRequestId),
    ).toEqual(['plan-2'])
  })
})
