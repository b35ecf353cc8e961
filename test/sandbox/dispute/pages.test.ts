import { expect, it } from 'vitest'
import type { Sandbox } from '../../../src/sandbox/index.ts'
import { createMerchant } from '../merchant.ts'
import { createDisputedMerchant, day } from './disputes.ts'

const own = 'http://sandbox.localhost'

async function show({ fetch }: Sandbox, path: string) {
  const answer = await fetch(new Request(own + path))
  return { status: answer.status, html: await answer.text() }
}

/** Sends a form, and gives the path to which the browser is led. */
async function post({ fetch }: Sandbox, path: string, form: Record<string, string>) {
  const answer = await fetch(
    new Request(own + path, {
      method: 'POST',
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: own },
    }),
  )
  return answer.headers.get('location')
}

it('lets a person open a dispute, and judge it once it is defended', async () => {
  const merchant = await createDisputedMerchant()
  const { sandbox, paymentId } = merchant
  expect((await show(sandbox, '/')).html).toContain('href="/disputes"')
  expect((await show(sandbox, '/disputes')).html).toContain(`<option value="${paymentId}">`)
  const path = await post(sandbox, '/disputes', { payment: paymentId, type: 'CHARGEBACK', days: '2' })
  const [dispute] = sandbox.disputes.newest()
  const disputeId = dispute?.disputeId ?? ''
  expect(path).toBe(`/disputes/${disputeId}`)
  expect((dispute?.dueAt ?? 0) - (dispute?.openedAt ?? 0)).toBe(2 * day)
  const open = await show(sandbox, path ?? '')
  expect(open.html).toContain('10.00 HKD')
  expect(open.html).toContain('value="withdraw"')
  expect(open.html).not.toContain('value="ACCEPT_BY_CUSTOMER"')
  // A judgement before the defence changes nothing.
  expect(await post(sandbox, path ?? '', { action: 'ACCEPT_BY_CUSTOMER' })).toBe(path)
  expect(sandbox.disputes.find(disputeId)?.status).toBe('OPEN')

  await merchant.defend(disputeId)
  expect((await show(sandbox, path ?? '')).html).toContain('value="ACCEPT_BY_CUSTOMER"')
  await post(sandbox, path ?? '', { action: 'ACCEPT_BY_CUSTOMER' })
  expect(sandbox.disputes.find(disputeId)).toMatchObject({
    status: 'JUDGED',
    judgedResult: 'ACCEPT_BY_CUSTOMER',
  })
  expect((await show(sandbox, path ?? '')).html).not.toContain('<form')
  expect((await show(sandbox, '/')).html).toContain('JUDGED ACCEPT_BY_CUSTOMER')
})

it.each([
  ['withdraw', 'CANCELLED'],
  ['accept', 'ACCEPTED'],
  ['ACCEPT_BY_MERCHANT', 'OPEN'],
  ['VALIDATE_FAIL', 'OPEN'],
  ['nothing of this page', 'OPEN'],
])('does with %s what can be done with an open dispute', async (action, status) => {
  const merchant = await createDisputedMerchant()
  const disputeId = merchant.open()
  await post(merchant.sandbox, `/disputes/${disputeId}`, { action })
  expect(merchant.sandbox.disputes.find(disputeId)?.status).toBe(status)
})

it('opens every kind that it offers', async () => {
  const { sandbox, pay } = await createDisputedMerchant()
  const { html } = await show(sandbox, '/disputes')
  const types = [...html.matchAll(/<option value="([A-Z_]+)">/g)].map(([, type]) => type ?? '')
  for (const type of types) {
    // What was charged back as a whole cannot be charged back again.
    const { body } = await pay({ paymentRequestId: `pay-${type}` })
    await post(sandbox, '/disputes', { payment: String(body.paymentId), type, days: '14' })
  }
  expect(
    sandbox.disputes
      .newest()
      .map(({ type, status }) => `${type} ${status}`)
      .reverse(),
  ).toEqual([
    'CHARGEBACK OPEN',
    'RETRIEVAL_REQUEST OPEN',
    'COMPLIANCE_REQUEST OPEN',
    'CHARGEBACK RDR_RESOLVED',
  ])
})

it.each<[string, Record<string, string>]>([
  ['no payment', { type: 'CHARGEBACK', days: '14' }],
  ['an unknown payment', { payment: '404', type: 'CHARGEBACK', days: '14' }],
  ['no kind', { payment: 'PAID', days: '14' }],
  ['an unknown kind', { payment: 'PAID', type: 'constructor', days: '14' }],
  ['no days', { payment: 'PAID', type: 'CHARGEBACK' }],
  ['days that are no number', { payment: 'PAID', type: 'CHARGEBACK', days: 'x' }],
  ['too many days', { payment: 'PAID', type: 'CHARGEBACK', days: '9999' }],
])('opens nothing for a form with %s', async (_, form) => {
  const { sandbox, paymentId } = await createDisputedMerchant()
  const given = { ...form, ...(form.payment === 'PAID' && { payment: paymentId }) }
  expect(await post(sandbox, '/disputes', given)).toBe('/disputes')
  expect(sandbox.disputes.newest()).toEqual([])
})

it('has no form without a payment to dispute, and no page for a dispute that is not there', async () => {
  const { sandbox } = await createMerchant()
  expect((await show(sandbox, '/disputes')).html).not.toContain('<form')
  expect((await show(sandbox, '/disputes/404')).status).toBe(404)
  expect((await show(sandbox, '/disputes/x')).status).toBe(404)
})

it('shows what came from outside escaped', async () => {
  const merchant = await createDisputedMerchant({}, '<b>"pay"</b>')
  const disputeId = merchant.open({ source: '<i>', reasonCode: '"x"', reasonMessage: '\u001b[2J' })
  for (const path of ['/', '/disputes', `/disputes/${disputeId}`]) {
    const { html } = await show(merchant.sandbox, path)
    for (const raw of ['<b>', '<i>', '\u001b']) expect(html).not.toContain(raw)
  }
  const answer = await merchant.sandbox.fetch(new Request(`${own}/state.json`))
  const state: unknown = await answer.json()
  expect(state).toMatchObject({ disputes: [{ disputeId, status: 'OPEN' }] })
})
