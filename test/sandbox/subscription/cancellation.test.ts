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
