import { describe, expect, it } from 'vitest'
import type { OpenDisputeOptions } from '../../../src/sandbox/index.ts'
import { authorize, captureOf, createMerchant, type Merchant } from '../merchant.ts'
import { codeOf, createDisputedMerchant } from './disputes.ts'

const refundOf = (paymentId: string, refundRequestId: string) => ({
  refundRequestId,
  paymentId,
  refundAmount: { currency: 'HKD', value: '100' },
})

it('a card payment is not refunded while it is disputed', async () => {
  const merchant = await createMerchant()
  const paymentId = await authorize(merchant)
  await merchant.capture(captureOf(paymentId, 'c-1'))
  const refund = (id: string) =>
    codeOf('refund', merchant.call('/v1/payments/refund', refundOf(paymentId, id)))
  const { disputes } = merchant.sandbox
  const { disputeId } = disputes.open(paymentId, { amount: '500' })
  expect(await refund('r-1')).toBe('ORDER_STATUS_INVALID')
  await merchant.call('/v1/payments/supplyDefenseDocument', { disputeId, disputeEvidence: 'AAAA' })
  expect(await refund('r-2')).toBe('ORDER_STATUS_INVALID')
  const other = disputes.open(paymentId, { amount: '500' })
  disputes.judge(disputeId, 'ACCEPT_BY_CUSTOMER')
  expect(await refund('r-3')).toBe('ORDER_STATUS_INVALID')
  disputes.withdraw(other.disputeId)
  expect(await refund('r-4')).not.toBe('ORDER_STATUS_INVALID')
})

/** How a dispute ends, and what brings that about. */
const endings: [
  status: string,
  options: OpenDisputeOptions,
  end: (merchant: Merchant, id: string) => unknown,
][] = [
  ['ACCEPTED', {}, ({ call }, disputeId) => call('/v1/payments/acceptDispute', { disputeId })],
  ['ACCEPTED', {}, ({ sandbox }, id) => sandbox.disputes.acceptManually(id)],
  ['ACCEPTED', { dueIn: 1 }, ({ pass }) => pass(1000)],
  ['EXPIRED', { dueIn: 1, type: 'RETRIEVAL_REQUEST' }, ({ pass }) => pass(1000)],
  ['EXPIRED', { dueIn: 1, type: 'COMPLIANCE_REQUEST' }, ({ pass }) => pass(1000)],
  ['CANCELLED', {}, ({ sandbox }, id) => sandbox.disputes.withdraw(id)],
]

describe.each(endings)('when a dispute is %s (%o)', (status, options, end) => {
  it('the payment can be refunded from then on', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.capture(captureOf(paymentId, 'c-1'))
    const refund = (id: string) =>
      codeOf('refund', merchant.call('/v1/payments/refund', refundOf(paymentId, id)))
    const { disputes } = merchant.sandbox
    const { disputeId } = disputes.open(paymentId, options)
    // As late as possible: the shortest time to answer is over in a millisecond.
    await merchant.pass(999)
    expect(await refund('r-1')).toBe('ORDER_STATUS_INVALID')
    await end(merchant, disputeId)
    expect(disputes.find(disputeId)?.status).toBe(status)
    expect(await refund('r-2')).toBe('REFUND_IN_PROCESS')
  })
})

it('another payment is refunded all the same', async () => {
  const merchant = await createDisputedMerchant()
  merchant.open()
  const refund = merchant.call('/v1/payments/refund', refundOf(merchant.paymentId, 'r-1'))
  expect(await codeOf('refund', refund)).not.toBe('ORDER_STATUS_INVALID')
})
