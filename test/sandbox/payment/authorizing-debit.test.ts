import { describe, expect, it } from 'vitest'
import { createMerchant } from '../merchant.ts'

const authorizing = {
  paymentMethod: { paymentMethodType: 'GCASH' },
  agreementInfo: { authState: 'state-1' },
}

describe('an auto debit that also authorizes', () => {
  it('waits for the payer at a URL of its answer, and is paid once he has approved', async () => {
    const merchant = await createMerchant()
    const { body } = await merchant.pay(authorizing)
    expect(body.result).toMatchObject({ resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS' })
    expect(body.normalUrl).toEqual(expect.stringContaining(`/cashier/${String(body.paymentId)}`))
    await merchant.pass(60_000)
    expect((await merchant.inquire('pay-1')).body.paymentStatus).toBe('PROCESSING')
    expect(merchant.sandbox.approve('pay-1')).toBe(true)
    await merchant.pass(3000)
    expect((await merchant.inquire('pay-1')).body.paymentStatus).toBe('SUCCESS')
    expect(merchant.received.map(({ body }) => body.notifyType)).toEqual(['PAYMENT_RESULT'])
  })

  it('closes after 14 minutes without the payer', async () => {
    const merchant = await createMerchant()
    await merchant.pay(authorizing)
    await merchant.pass(14 * 60_000)
    expect((await merchant.inquire('pay-1')).body).toMatchObject({
      paymentStatus: 'FAIL',
      paymentResultCode: 'ORDER_IS_CLOSED',
    })
  })

  it.each([
    ['a token', {}],
    ['a token and null for the authorization', { agreementInfo: null }],
  ])('is one only with agreementInfo: with %s it is decided at once', async (_, more) => {
    const merchant = await createMerchant()
    const { body } = await merchant.pay(more)
    expect(body.result.resultCode).toBe('SUCCESS')
    expect(body).not.toHaveProperty('normalUrl')
  })

  it('needs either', async () => {
    const merchant = await createMerchant()
    const paymentMethod = { paymentMethodType: 'GCASH', paymentMethodId: undefined }
    const { result } = (await merchant.pay({ paymentMethod })).body
    expect(result.resultCode).toBe('PARAM_ILLEGAL')
    expect(result.resultMessage).toContain('/paymentMethod/paymentMethodId')
  })
})
