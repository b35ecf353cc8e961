import { describe, expect, it } from 'vitest'
import { authorize, captureOf, createMerchant, type Merchant } from '../merchant.ts'
import { codeOf, hkd } from '../refund/refunds.ts'
import { day } from '../subscription/subscriber.ts'

const last = (paymentId: string, id: string) => ({ ...captureOf(paymentId, id, '400'), isLastCapture: true })
const raise = (merchant: Merchant, paymentId: string) =>
  merchant.call('/v1/payments/updateAmount', { updateRequestId: 'update-1', paymentId, amount: hkd('2000') })

describe('a last capture', () => {
  it.each([
    ['sim.CAPTURE_IN_PROCESS.PROCESS_FAIL-1', 'ORDER_STATUS_INVALID', 'SUCCESS'],
    ['sim.CAPTURE_IN_PROCESS-1', 'ORDER_STATUS_INVALID', 'ORDER_STATUS_INVALID'],
    ['last-1', 'ORDER_STATUS_INVALID', 'ORDER_STATUS_INVALID'],
    ['sim.PROCESS_FAIL-1', 'SUCCESS', 'SUCCESS'],
  ])('ends the authorization unless it fails: %s', async (id, atOnce, later) => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.capture(last(paymentId, id))
    expect(await codeOf(merchant.capture(captureOf(paymentId, 'early', '100')))).toBe(atOnce)
    await merchant.pass(5000)
    expect(await codeOf(merchant.capture(captureOf(paymentId, 'later', '100')))).toBe(later)
  })

  it('that fails leaves an amount that can be raised', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.capture(last(paymentId, 'sim.CAPTURE_IN_PROCESS.PROCESS_FAIL-1'))
    await merchant.pass(5000)
    expect(await codeOf(raise(merchant, paymentId))).toBe('SUCCESS')
  })
})

describe('a capture in process when the authorization expires', () => {
  it.each([
    ['PROCESS_FAIL', 'CANCELLED'],
    ['SUCCESS', 'SUCCESS'],
  ])('decides with %s that the payment is %s', async (ending, status) => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.pass(7 * day - 2000)
    await merchant.capture(captureOf(paymentId, `sim.CAPTURE_IN_PROCESS.${ending}-1`, '400'))
    await merchant.pass(2000)
    expect(merchant.sandbox.payment(paymentId)?.status).toBe('SUCCESS')
    await merchant.pass(3000)
    expect((await merchant.inquire('pay-1')).body.paymentStatus).toBe(status)
    expect(await codeOf(merchant.capture(captureOf(paymentId, 'late', '100')))).toBe('AUTH_EXPIRED')
  })

  it('beside one that has succeeded leaves the payment as it is', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.capture(captureOf(paymentId, 'first', '100'))
    await merchant.pass(7 * day - 2000)
    await merchant.capture(captureOf(paymentId, 'sim.CAPTURE_IN_PROCESS.PROCESS_FAIL-1', '400'))
    await merchant.pass(day)
    expect(merchant.sandbox.payment(paymentId)?.status).toBe('SUCCESS')
  })

  it('that fails before ends nothing', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.capture(captureOf(paymentId, 'sim.CAPTURE_IN_PROCESS.PROCESS_FAIL-1', '400'))
    await merchant.pass(5000)
    expect(merchant.sandbox.payment(paymentId)?.status).toBe('SUCCESS')
  })
})
