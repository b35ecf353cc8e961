import { describe, expect, it } from 'vitest'
import { createAntomClient, isPageError } from '../../../src/index.ts'
import { completingClient } from '../../support/requests.ts'
import { begin, createSubscriber, day, monthly, type Subscriber } from './subscriber.ts'

const clientOf = ({ sandbox, clock }: Subscriber) =>
  completingClient(createAntomClient({ ...sandbox.credentials, fetch: sandbox.fetch, clock }))

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('the list of subscriptions', () => {
  it('is read page by page, in the order in which they were made', async () => {
    const shop = await createSubscriber()
    const ids: string[] = []
    for (let number = 1; number <= 5; number++)
      ids.push(await shop.subscribe({ subscriptionRequestId: `plan-${number}` }))
    await shop.create({ subscriptionRequestId: 'waits' })
    const antom = clientOf(shop)
    for (const pageSize of [1, 2, 5, 100, '3']) {
      const found = await collect(antom.iterateSubscriptions({ pageSize: pageSize as number }))
      expect(found.map(({ subscriptionId }) => subscriptionId)).toEqual(ids)
    }
    const request = { pageSize: 2, currentPage: 2, statuses: ['ACTIVE' as const] }
    const items = antom.iterateSubscriptions(request)
    request.currentPage = 1
    request.statuses.pop()
    expect((await collect(items)).map(({ subscriptionId }) => subscriptionId)).toEqual(ids.slice(2))
  })

  it.each([
    ['statuses', { statuses: ['CANCELLED', 'TERMINATED'] }, ['b']],
    ['methods', { paymentMethodTypes: ['CARD'] }, ['c']],
    ['currencies', { currencies: ['USD'] }, ['d']],
    ['units', { periodTypes: ['WEEK'] }, ['d']],
    ['accounts', { merchantAccountId: 'account-2' }, ['a', 'b', 'c']],
    ['starts', { startTimeFrom: '2026-03-10T09:59:00+08:00', startTimeTo: begin }, ['a', 'b', 'd']],
    ['all of them', { statuses: ['ACTIVE'], currencies: ['PHP'] }, ['a', 'c']],
    ['nothing', {}, ['a', 'b', 'c', 'd']],
    ['an empty filter', { statuses: [] }, ['a', 'b', 'c', 'd']],
  ])('is filtered by %s', async (_, filter, want) => {
    const shop = await createSubscriber()
    await shop.subscribe({ subscriptionRequestId: 'a' })
    shop.sandbox.subscriptions.cancel(await shop.subscribe({ subscriptionRequestId: 'b' }))
    await shop.subscribe({
      subscriptionRequestId: 'c',
      paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: 't' },
      subscriptionStartTime: '2026-03-08T10:00:00+08:00',
    })
    await shop.subscribe({
      subscriptionRequestId: 'd',
      paymentAmount: { currency: 'USD', value: '1' },
      periodRule: { periodType: 'WEEK', periodCount: 1 },
      merchantAccountId: 'account-1',
    })
    const { body } = await shop.send('inquireSubscriptionList', filter)
    const ids = (body.subscriptions as { subscriptionId: string }[]).map(
      ({ subscriptionId }) => subscriptionId,
    )
    expect(ids.map((id) => shop.sandbox.subscriptions.find(id)?.subscriptionRequestId)).toEqual(want)
  })

  it('goes back 7 days where nothing else is asked for', async () => {
    const shop = await createSubscriber()
    await shop.subscribe()
    await shop.pass(7 * day)
    expect((await shop.send('inquireSubscriptionList', {})).body.paginator).toMatchObject({ totalCount: 1 })
    await shop.pass(1)
    expect((await shop.send('inquireSubscriptionList', {})).body).toMatchObject({
      subscriptions: [],
      paginator: { currentPage: 1, pageSize: 10, totalPage: 0, totalCount: 0 },
    })
  })

  it('ends with an error that says where to go on', async () => {
    const shop = await createSubscriber()
    await shop.subscribe()
    shop.sandbox.simulate('inquireSubscriptionList', { code: 'REQUEST_TRAFFIC_EXCEED_LIMIT' })
    const error = await collect(
      clientOf(shop).iterateSubscriptions({ currentPage: 3 }, { retries: 0 }),
    ).catch((caught: unknown) => caught)
    expect(isPageError(error) && [error.reason, error.page, error.outcome.advice]).toEqual([
      'pending',
      3,
      'resend',
    ])
  })
})

describe('the list of charges', () => {
  it('has those of all periods, ten on a page', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe({ periodRule: { periodType: 'DAY', periodCount: 1 } })
    await shop.pass(25 * day)
    const antom = clientOf(shop)
    const charges = await collect(antom.iterateSubscriptionPayments({ subscriptionId: id }))
    expect(charges.map(({ phaseNo }) => phaseNo)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1))
    const failed = antom.iterateSubscriptionPayments({ subscriptionId: id, paymentStatuses: ['FAIL'] })
    expect(await collect(failed)).toEqual([])
  })

  it('names the dispute of a charge', async () => {
    const shop = await createSubscriber()
    const id = await shop.subscribe()
    await shop.pass(31 * day)
    const [first] = shop.sandbox.subscriptions.find(id)?.charges ?? []
    const { disputeId } = shop.sandbox.disputes.open(first?.paymentId ?? '')
    const { body } = await shop.send('inquireSubscriptionPayment', { subscriptionId: id })
    expect(body.payments).toMatchObject([
      { phaseNo: 1, disputeId },
      { phaseNo: 2, disputeId: null },
    ])
  })

  it('is empty for a subscription that nobody knows', async () => {
    const shop = await createSubscriber()
    const { body } = await shop.send('inquireSubscriptionPayment', { subscriptionId: '404' })
    expect(body).toMatchObject({ result: { resultStatus: 'S' }, payments: [], paginator: { totalPage: 0 } })
  })
})

it('knows no subscription before its payer has authorized it', async () => {
  const shop = await createSubscriber()
  await shop.create()
  const id = shop.sandbox.subscriptions.find('plan-1')?.subscriptionId ?? ''
  expect(await shop.codeOf('inquireSubscription', { subscriptionId: id })).toBe('SUBSCRIPTION_NOT_EXIST')
  shop.sandbox.approve(id)
  expect(await shop.look(id)).toMatchObject({
    description: monthly.subscriptionDescription,
    subscriptionEndTime: null,
  })
})

it('has a page for the payer, and a part of the first page', async () => {
  const shop = await createSubscriber()
  const { body } = await shop.create({ subscriptionDescription: '<b>Coffee</b>' })
  const url = String(body.normalUrl)
  const act = (action: string) =>
    shop.sandbox.fetch(url, {
      method: 'POST',
      body: `action=${action}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  const text = async () => (await shop.sandbox.fetch(url)).text()
  expect(await text()).toContain('&lt;b&gt;Coffee&lt;/b&gt;')
  expect(await text()).toContain('value="approve"')
  await act('approve')
  expect(shop.sandbox.subscriptions.find('plan-1')?.status).toBe('ACTIVE')
  await act('fail')
  expect(await text()).toContain('The next 5 tries to charge fail.')
  await act('cancel')
  expect(await text()).not.toContain('<form')
  expect(await (await shop.sandbox.fetch(shop.sandbox.url)).text()).toContain('Subscriptions')
  const state = await (await shop.sandbox.fetch(`${shop.sandbox.url}/state.json`)).json()
  expect(state.subscriptions).toMatchObject([{ subscriptionRequestId: 'plan-1', status: 'CANCELLED' }])
})
