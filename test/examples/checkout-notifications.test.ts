import { describe, expect, it } from 'vitest'
import { openShop } from './shop-fixture.ts'

const money = (value: string) => ({ currency: 'HKD', value })
const result = (resultStatus: 'S' | 'F', resultCode: string) => ({
  resultStatus,
  resultCode,
  resultMessage: '',
})
const success = result('S', 'SUCCESS')
const refused = result('F', 'RISK_REJECT')

const paymentResult = (paymentId: string, outcome = success) => ({
  result: outcome,
  paymentRequestId: 'order-1',
  paymentId,
  paymentAmount: money('1000'),
})
const refundResult = (outcome = success, value = '250') => ({
  result: outcome,
  refundStatus: outcome.resultStatus === 'S' ? 'SUCCESS' : 'FAIL',
  refundRequestId: 'order-1-refund-return1',
  refundId: '2026',
  refundAmount: money(value),
})

/** A shop with an order of which 4.00 HKD were captured, and 2.50 HKD refunded. */
async function refundedShop() {
  const shop = await openShop()
  await shop.authorized()
  await shop.capture('parcel1', '4.00')
  await shop.refund('return1', '2.50')
  await shop.pass(5000)
  await shop.pass(3000)
  expect(await shop.state()).toMatchObject({ refunds: { return1: { state: 'done' } }, review: [] })
  return shop
}

describe('a notification of the shop that', () => {
  it('is repeated changes nothing, however often', async () => {
    const shop = await refundedShop()
    const before = await shop.state()
    for (let time = 0; time < 3; time += 1) {
      expect(await shop.notify('REFUND_RESULT', refundResult())).toBe(200)
      expect(await shop.notify('PAYMENT_RESULT', paymentResult(before.paymentId))).toBe(200)
    }
    expect(await shop.state()).toEqual(before)
  })

  it('comes before the answer decides, and the answer changes nothing', async () => {
    const shop = await openShop()
    await shop.authorized()
    await shop.capture('parcel1', '4.00')
    shop.sandbox.simulate('refund', { code: 'SUCCESS', lost: true })
    await shop.refund('return1', '2.50')
    await shop.pass(3000)
    expect(await shop.state()).toMatchObject({ refunds: { return1: { state: 'done' } } })
    expect((await shop.refund('return1', '2.50')).status).toBe(200)
    expect(await shop.state()).toMatchObject({ review: [] })
  })

  it('contradicts what is known makes the shop ask, and a person look', async () => {
    const shop = await refundedShop()
    expect(await shop.notify('REFUND_RESULT', refundResult(refused))).toBe(200)
    expect(await shop.state()).toMatchObject({
      refunds: { return1: { state: 'done' } },
      review: ['refund return1: the result F RISK_REJECT contradicts what was known'],
    })
    const { paymentId } = await shop.state()
    expect(await shop.notify('PAYMENT_RESULT', paymentResult(paymentId, refused))).toBe(200)
    expect(await shop.state()).toMatchObject({ state: 'authorized' })
    expect((await shop.state()).review.length).toBe(2)
  })

  it('wrongly said that it failed is put right', async () => {
    const shop = await openShop()
    await shop.authorized()
    await shop.capture('parcel1', '4.00')
    await shop.refund('return1', '2.50')
    await shop.notify('REFUND_RESULT', refundResult(refused))
    expect(await shop.state()).toMatchObject({ refunds: { return1: { state: 'failed' } } })
    await shop.pass(5000)
    await shop.pass(3000)
    const { refunds } = await shop.state()
    expect(refunds.return1).toMatchObject({ state: 'done' })
    expect(refunds.return1.reason).toBe(undefined)
  })

  it('contradicts while the gateway does not answer comes again', async () => {
    const shop = await refundedShop()
    shop.sandbox.simulate('inquiryRefund', { http: 503 })
    expect(await shop.notify('REFUND_RESULT', refundResult(refused))).toBe(500)
    expect(await shop.notify('REFUND_RESULT', refundResult(refused))).toBe(200)
    expect(await shop.state()).toMatchObject({ refunds: { return1: { state: 'done' } } })
  })

  it('comes late, after the order was cancelled, brings nothing back', async () => {
    const shop = await openShop()
    const { payAt } = (await shop.order()).body
    await shop.press(payAt, 'approve')
    await shop.post('/orders/order-1/cancel')
    await shop.pass(3000)
    expect(await shop.state()).toMatchObject({
      state: 'cancelled',
      review: ['payment: the result S SUCCESS contradicts what was known'],
    })
  })

  it('has another amount is looked at by a person', async () => {
    const shop = await openShop()
    await shop.authorized()
    await shop.capture('parcel1', '4.00')
    await shop.refund('return1', '2.50')
    await shop.notify('REFUND_RESULT', refundResult(success, '251'))
    expect(await shop.state()).toMatchObject({ review: ['refund return1: 251 HKD was notified'] })
  })

  it.each(['order-1-refund-return2', 'order-2-refund-return1', 'another', 'x-capture-'])(
    'is about %s, which the shop does not know, is acknowledged',
    async (refundRequestId) => {
      const shop = await refundedShop()
      const before = await shop.state()
      const message = { ...refundResult(), refundId: 'unknown', refundRequestId }
      expect(await shop.notify('REFUND_RESULT', message)).toBe(200)
      expect(await shop.state()).toEqual(before)
    },
  )
})
