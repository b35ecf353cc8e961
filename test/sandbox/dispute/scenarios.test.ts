import { describe, expect, it } from 'vitest'
import { createMerchant, manualCard, notifyUrl } from '../merchant.ts'
import { checkNotifications, codeOf, createDisputedMerchant, day } from './disputes.ts'

/** Captured as soon as the payer has paid. */
const cashierCard = { ...manualCard, paymentFactor: { isAuthorization: true } }

describe('a scenario in the id of a payment', () => {
  it.each([
    ['dispute', 'CHARGEBACK', 14],
    ['dispute1', 'CHARGEBACK', 1],
    ['retrieval30', 'RETRIEVAL_REQUEST', 30],
    ['compliance', 'COMPLIANCE_REQUEST', 14],
    ['compliance365', 'COMPLIANCE_REQUEST', 365],
  ])('%s opens a %s, due in %i days, 5 seconds after the payment', async (word, type, days) => {
    const merchant = await createDisputedMerchant({}, `sim.${word}-1`)
    await merchant.pass(4999)
    expect(merchant.sandbox.disputes.newest()).toEqual([])
    await merchant.pass(1)
    const [dispute] = merchant.sandbox.disputes.newest()
    expect(dispute).toMatchObject({ type, status: 'OPEN', paymentId: merchant.paymentId })
    expect((dispute?.dueAt ?? 0) - (dispute?.openedAt ?? 0)).toBe(days * day)
    await merchant.pass(3000)
    expect(merchant.events()[0]).toBe('DISPUTE_CREATED')
    await checkNotifications(merchant.steps())
  })

  it.each([
    ['dispute.win', 'ACCEPT_BY_CUSTOMER'],
    ['dispute.lose', 'ACCEPT_BY_MERCHANT'],
    ['compliance.win', 'VALIDATE_SUCCESS'],
    ['compliance.lose', 'VALIDATE_FAIL'],
  ])('%s ends with %s, 5 seconds after the document', async (words, judgement) => {
    const merchant = await createDisputedMerchant({}, `sim.${words}-1`)
    await merchant.pass(10_000)
    const [dispute] = merchant.sandbox.disputes.newest()
    await merchant.defend(dispute?.disputeId ?? '')
    await merchant.pass(4999)
    expect(merchant.sandbox.disputes.newest()[0]?.judgedResult).toBeUndefined()
    await merchant.pass(10_000)
    expect(merchant.steps().at(-1)).toMatchObject({ disputeJudgedResult: judgement })
    await checkNotifications(merchant.steps())
  })

  it('withdraws, whether it is defended or not', async () => {
    for (const isDefended of [false, true]) {
      const merchant = await createDisputedMerchant({}, 'sim.dispute.withdraw-1')
      await merchant.pass(5000)
      if (isDefended) await merchant.defend(merchant.sandbox.disputes.newest()[0]?.disputeId ?? '')
      await merchant.pass(30 * day)
      expect(merchant.events().at(-1)).toBe('DISPUTE_CANCELLED')
    }
  })

  it('settles by Rapid Dispute Resolution', async () => {
    const merchant = await createDisputedMerchant({}, 'sim.rdr-1')
    await merchant.pass(30 * day)
    expect(merchant.events()).toEqual(['RDR_RESOLVED'])
    expect(merchant.steps()[0]).toMatchObject({ disputeSource: 'Visa' })
  })

  it('waits for the payer to pay', async () => {
    const merchant = await createMerchant({ notifyUrl })
    await merchant.pay({ ...cashierCard, paymentRequestId: 'sim.dispute-1' })
    await merchant.pass(60_000)
    expect(merchant.sandbox.disputes.newest()).toEqual([])
    merchant.sandbox.approve('sim.dispute-1')
    await merchant.pass(5000)
    expect(merchant.sandbox.disputes.newest()).toHaveLength(1)
  })

  it('opens nothing for a payment that fails or is cancelled first', async () => {
    const merchant = await createMerchant({ notifyUrl })
    await merchant.pay({ paymentRequestId: 'sim.dispute.USER_BALANCE_NOT_ENOUGH-1' })
    await merchant.pay({ paymentRequestId: 'sim.dispute-2' })
    await merchant.cancel('sim.dispute-2')
    await merchant.pass(60_000)
    expect(merchant.sandbox.disputes.newest()).toEqual([])
  })

  it('opens one dispute, however often the request comes', async () => {
    const merchant = await createDisputedMerchant({}, 'sim.dispute-1')
    await merchant.pay({ paymentRequestId: 'sim.dispute-1' })
    await merchant.pass(60_000)
    await merchant.pay({ paymentRequestId: 'sim.dispute-1' })
    await merchant.pass(60_000)
    expect(merchant.sandbox.disputes.newest()).toHaveLength(1)
  })

  it('has its words for the calls about the dispute as well', async () => {
    const merchant = await createDisputedMerchant({}, 'sim.dispute.acceptDispute:TIME_EXCEEDS_LIMIT-1')
    await merchant.pass(5000)
    const disputeId = merchant.sandbox.disputes.newest()[0]?.disputeId ?? ''
    expect(await codeOf('acceptDispute', merchant.accept(disputeId))).toBe('TIME_EXCEEDS_LIMIT')
  })

  it('delays and doubles the notifications of the dispute as those of the payment', async () => {
    const merchant = await createDisputedMerchant({}, 'sim.dispute.late60.duplicate-1')
    await merchant.pass(5000 + 62_999)
    expect(merchant.events()).toEqual([])
    await merchant.pass(10_000)
    expect(merchant.events()).toEqual(['DISPUTE_CREATED', 'DISPUTE_CREATED'])
  })

  it.each(['dispute0', 'dispute366', 'win3', 'withdraw1', 'lose0', 'disputes'])(
    'does not know %s',
    async (word) => {
      const merchant = await createMerchant()
      const { body } = await merchant.pay({ paymentRequestId: `sim.${word}-1` })
      expect(body.result.resultCode).toBe('PARAM_ILLEGAL')
      expect(body.result.resultMessage).toContain('is not a word of a scenario')
    },
  )
})

it('sends notifications nowhere without a URL of the sandbox itself, whatever the payment names', async () => {
  const merchant = await createMerchant()
  const { body } = await merchant.pay({ paymentNotifyUrl: notifyUrl })
  merchant.sandbox.disputes.open(String(body.paymentId))
  await merchant.pass(30 * day)
  expect(merchant.received.map(({ body }) => body.notifyType)).toEqual(['PAYMENT_RESULT'])
})
