import { expect, it } from 'vitest'
import { authorize, captureOf, createMerchant } from '../merchant.ts'
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
  const { disputeId } = disputes.open(paymentId)
  expect(await refund('r-1')).toBe('ORDER_STATUS_INVALID')
  await merchant.call('/v1/payments/supplyDefenseDocument', { disputeId, disputeEvidence: 'AAAA' })
  expect(await refund('r-2')).toBe('ORDER_STATUS_INVALID')
  const other = disputes.open(paymentId)
  disputes.judge(disputeId, 'ACCEPT_BY_CUSTOMER')
  expect(await refund('r-3')).toBe('ORDER_STATUS_INVALID')
  disputes.withdraw(other.disputeId)
  expect(await refund('r-4')).not.toBe('ORDER_STATUS_INVALID')
})

it('another payment is refunded all the same', async () => {
  const merchant = await createDisputedMerchant()
  merchant.open()
  const refund = merchant.call('/v1/payments/refund', refundOf(merchant.paymentId, 'r-1'))
  expect(await codeOf('refund', refund)).not.toBe('ORDER_STATUS_INVALID')
})
