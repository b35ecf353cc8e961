import { describe, expect, it } from 'vitest'
import { authorize } from '../merchant.ts'
import { createShop, type Shop, textIn } from './shop.ts'

/** A cashier payment that waits for its payer. */
async function waitingPayment({ pay }: Shop): Promise<string> {
  const answer = await pay({
    productCode: 'CASHIER_PAYMENT',
    paymentMethod: { paymentMethodType: 'ALIPAY_HK' },
    paymentRedirectUrl: 'https://shop.example/done',
    env: { terminalType: 'WEB' },
  })
  return textIn(answer, 'paymentId')
}

const wrong = { verifyMethod: { verifyMethodType: 'SMS_OTP', otpValue: '000000' } }

describe('verifyAndCompletePayment', () => {
  it('goes on with the payment and tells of it, as after pay', async () => {
    const shop = await createShop()
    const paymentId = await waitingPayment(shop)
    const { body } = await shop.verify({ paymentId })
    expect(body).toMatchObject({
      result: { resultCode: 'PAYMENT_IN_PROCESS', resultStatus: 'U' },
      paymentRequestId: 'pay-1',
      verifyRequestId: 'verify-1',
      paymentId,
      paymentAmount: { currency: 'HKD', value: '1000' },
    })
    expect((await shop.inquire('pay-1')).body.paymentStatus).toBe('PROCESSING')
    await shop.pass(8000)
    expect((await shop.inquire('pay-1')).body.paymentStatus).toBe('SUCCESS')
    expect(shop.received).toHaveLength(1)
  })

  it('gives a repetition the same answer, and refuses another password with the same id', async () => {
    const shop = await createShop()
    const paymentId = await waitingPayment(shop)
    const first = await shop.verify({ paymentId })
    await shop.pass(8000)
    expect((await shop.verify({ paymentId })).body).toEqual(first.body)
    expect((await shop.verify({ paymentId, ...wrong })).body.result.resultCode).toBe(
      'REPEAT_REQ_INCONSISTENT',
    )
  })

  it('takes three wrong passwords, and ends the payment with the third', async () => {
    const shop = await createShop()
    const paymentId = await waitingPayment(shop)
    const codes: string[] = []
    for (const verifyRequestId of ['a', 'b', 'a', 'c', 'd']) {
      codes.push((await shop.verify({ paymentId, verifyRequestId, ...wrong })).body.result.resultCode)
    }
    expect(codes).toEqual([
      'VERIFY_UNMATCHED',
      'VERIFY_UNMATCHED',
      'VERIFY_UNMATCHED',
      'VERIFY_TIMES_EXCEED_LIMIT',
      'EXPIRED_CODE',
    ])
    expect((await shop.inquire('pay-1')).body).toMatchObject({
      paymentStatus: 'FAIL',
      paymentResultCode: 'VERIFY_TIMES_EXCEED_LIMIT',
    })
  })

  it('takes the right password after a wrong one', async () => {
    const shop = await createShop()
    const paymentId = await waitingPayment(shop)
    await shop.verify({ paymentId, verifyRequestId: 'a', ...wrong })
    expect((await shop.verify({ paymentId })).body.result.resultCode).toBe('PAYMENT_IN_PROCESS')
  })

  it('counts wrong passwords that are asked for as those that are sent', async () => {
    const shop = await createShop()
    const paymentId = await waitingPayment(shop)
    const codes: string[] = []
    for (const [verifyRequestId, more] of [
      ['sim.VERIFY_UNMATCHED-a', {}],
      ['b', wrong],
      ['sim.VERIFY_UNMATCHED-c', {}],
    ] as const)
      codes.push((await shop.verify({ paymentId, verifyRequestId, ...more })).body.result.resultCode)
    expect(codes).toEqual(['VERIFY_UNMATCHED', 'VERIFY_UNMATCHED', 'VERIFY_TIMES_EXCEED_LIMIT'])
    expect(shop.sandbox.payment('pay-1')?.status).toBe('FAIL')
  })

  it('refuses payments that do not wait', async () => {
    const shop = await createShop()
    const code = async (paymentId: string, verifyRequestId: string) =>
      (await shop.verify({ paymentId, verifyRequestId })).body.result.resultCode
    expect(await code('nothing', 'a')).toBe('ORDER_NOT_EXIST')
    expect(await code(await authorize(shop), 'b')).toBe('PROCESS_FAIL')
    await shop.cancel('pay-1')
    expect(await code(shop.sandbox.payment('pay-1')?.paymentId ?? '', 'c')).toBe('EXPIRED_CODE')
  })

  it.each([
    ['sim.SUCCESS-1', 'SUCCESS', 'SUCCESS', 'SUCCESS'],
    ['sim.FRAUD_REJECT-1', 'FRAUD_REJECT', 'FAIL', 'FRAUD_REJECT'],
    ['sim.IDENTITY_AGE_NOT_ENOUGH-1', 'IDENTITY_AGE_NOT_ENOUGH', 'FAIL', undefined],
    ['sim.UNKNOWN_EXCEPTION-1', 'UNKNOWN_EXCEPTION', 'SUCCESS', 'SUCCESS'],
    ['sim.PAYMENT_IN_PROCESS.DO_NOT_HONOR-1', 'PAYMENT_IN_PROCESS', 'FAIL', 'DO_NOT_HONOR'],
    ['sim.ACCESS_DENIED-1', 'ACCESS_DENIED', 'PROCESSING', 'PAYMENT_IN_PROCESS'],
    ['sim.VERIFY_UNMATCHED-1', 'VERIFY_UNMATCHED', 'PROCESSING', 'PAYMENT_IN_PROCESS'],
    ['sim.ORDER_NOT_EXIST-1', 'ORDER_NOT_EXIST', 'PROCESSING', 'PAYMENT_IN_PROCESS'],
    ['sim.REPEAT_REQ_INCONSISTENT-1', 'REPEAT_REQ_INCONSISTENT', 'PROCESSING', 'PAYMENT_IN_PROCESS'],
  ])('follows %s: %s, then %s', async (verifyRequestId, code, status, resultCode) => {
    const shop = await createShop()
    const paymentId = await waitingPayment(shop)
    const answer = await shop.verify({ paymentId, verifyRequestId })
    expect(answer.body.result.resultCode).toBe(code)
    await shop.pass(8000)
    expect(shop.sandbox.payment('pay-1')).toMatchObject({ status, ...(resultCode && { resultCode }) })
  })

  it.each([
    [
      'no password',
      { verifyMethod: { verifyMethodType: 'SMS_OTP', otpValue: undefined } },
      '/verifyMethod/otpValue is required',
    ],
    [
      'a long password',
      { verifyMethod: { verifyMethodType: 'SMS_OTP', otpValue: '1'.repeat(33) } },
      '/verifyMethod/otpValue',
    ],
    ['no id', { verifyRequestId: undefined }, '/verifyRequestId is required'],
  ])('refuses %s, without the password in the message', async (_, more, message) => {
    const shop = await createShop()
    const { result } = (await shop.verify({ paymentId: 'x', ...more })).body
    expect(result.resultCode).toBe('PARAM_ILLEGAL')
    expect(result.resultMessage).toContain(message)
    expect(result.resultMessage).not.toContain('111')
  })
})
