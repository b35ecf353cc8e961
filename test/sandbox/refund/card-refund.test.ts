import { describe, expect, it } from 'vitest'
import { createMerchant } from '../merchant.ts'
import { captured, codeOf, hkd, inquireRefund, refund, refundNotifications } from './refunds.ts'

describe('a refund of a card payment', () => {
  it('is in process first, and succeeds', async () => {
    const merchant = await createMerchant()
    const { paymentId, captureIds } = await captured(merchant, ['600'])
    const answer = await refund(merchant, paymentId)
    expect(answer.body).toEqual({ result: expect.objectContaining({ resultCode: 'REFUND_IN_PROCESS' }) })
    expect((await inquireRefund(merchant, { refundRequestId: 'refund-1' })).body).toMatchObject({
      refundStatus: 'PROCESSING',
    })
    const open = (await merchant.inquire('pay-1')).body.transactions
    expect(open).toMatchObject([
      { transactionType: 'CAPTURE' },
      {
        transactionType: 'REFUND',
        transactionStatus: 'PROCESSING',
        transactionResult: { resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS' },
      },
    ])
    expect(await codeOf(refund(merchant, paymentId))).toBe('REFUND_IN_PROCESS')
    await merchant.pass(8000)
    expect(await codeOf(refund(merchant, paymentId))).toBe('SUCCESS')
    expect(refundNotifications(merchant)).toMatchObject([
      { refundStatus: 'SUCCESS', refundTime: '2026-03-10T10:00:05+08:00' },
    ])
    expect(merchant.sandbox.payment('pay-1')?.refunds).toMatchObject([
      { refundRequestId: 'refund-1', captureId: captureIds[0], status: 'S', resultCode: 'SUCCESS' },
    ])
  })

  it('counts as refunded while it is in process, and not once it has failed', async () => {
    const merchant = await createMerchant()
    const { paymentId } = await captured(merchant, ['600'])
    const all = { refundAmount: hkd('600') }
    const failing = { ...all, refundRequestId: 'sim.REFUND_IN_PROCESS.MERCHANT_BALANCE_NOT_ENOUGH-1' }
    await refund(merchant, paymentId, failing)
    expect(await codeOf(refund(merchant, paymentId, { refundRequestId: 'b' }))).toBe('REFUND_AMOUNT_EXCEED')
    await merchant.pass(8000)
    expect(await codeOf(refund(merchant, paymentId, failing))).toBe('MERCHANT_BALANCE_NOT_ENOUGH')
    expect(await codeOf(refund(merchant, paymentId, { ...all, refundRequestId: 'c' }))).toBe(
      'REFUND_IN_PROCESS',
    )
  })

  it('names its capture when there are several, and takes no more than that one', async () => {
    const merchant = await createMerchant()
    const { paymentId, captureIds } = await captured(merchant, ['600', '300'])
    const [first, second] = captureIds
    const ask = (refundRequestId: string, value: string, captureId?: string) =>
      codeOf(
        refund(merchant, paymentId, {
          refundRequestId,
          refundAmount: hkd(value),
          ...(captureId !== undefined && { captureId }),
        }),
      )
    expect(await ask('a', '100')).toBe('PARAM_ILLEGAL')
    // A malformed request leaves nothing behind: the same id can be used.
    expect(await ask('a', '100', second)).toBe('REFUND_IN_PROCESS')
    expect(await ask('b', '201', second)).toBe('REFUND_AMOUNT_EXCEED')
    expect(await ask('c', '200', second)).toBe('REFUND_IN_PROCESS')
    expect(await ask('d', '601', first)).toBe('REFUND_AMOUNT_EXCEED')
    expect(await ask('e', '600', first)).toBe('REFUND_IN_PROCESS')
    expect(await ask('f', '1', 'nobody')).toBe('PARAM_ILLEGAL')
  })

  it('takes from the only capture, and that still counts after another capture', async () => {
    const merchant = await createMerchant()
    const { paymentId, captureIds } = await captured(merchant, ['600'])
    await refund(merchant, paymentId, { refundAmount: hkd('600') })
    await merchant.capture({ captureRequestId: 'capture-2', paymentId, captureAmount: hkd('400') })
    const again = { refundRequestId: 'b', captureId: captureIds[0], refundAmount: hkd('1') }
    expect(await codeOf(refund(merchant, paymentId, again))).toBe('REFUND_AMOUNT_EXCEED')
  })

  it('is refused while nothing is captured', async () => {
    const merchant = await createMerchant()
    const { paymentId } = await captured(merchant, [])
    expect(await codeOf(refund(merchant, paymentId))).toBe('ORDER_STATUS_INVALID')
    const open = { captureRequestId: 'sim.CAPTURE_IN_PROCESS-1', paymentId, captureAmount: hkd('500') }
    await merchant.capture(open)
    expect(await codeOf(refund(merchant, paymentId, { refundRequestId: 'b' }))).toBe('ORDER_STATUS_INVALID')
    await merchant.pass(5000)
    expect(await codeOf(refund(merchant, paymentId, { refundRequestId: 'c' }))).toBe('REFUND_IN_PROCESS')
  })
})
