import { describe, expect, it } from 'vitest'
import { createShop, easySafePay, type Shop } from './shop.ts'

describe('EasySafePay', () => {
  it('is paid when the payer approves in the client', async () => {
    const shop = await createShop()
    await shop.createSession({ ...easySafePay, agreementInfo: { authState: 'state-1' } })
    expect((await shop.inquire('session-1')).body.result.resultCode).toBe('ORDER_NOT_EXIST')
    expect(shop.sandbox.approve('session-1')).toBe(true)
    expect((await shop.inquire('session-1')).body.paymentStatus).toBe('SUCCESS')
    await shop.pass(3000)
    expect(shop.received.map((one) => one.body)).toMatchObject([
      { notifyType: 'PAYMENT_RESULT', paymentMethodType: 'ALIPAY_CN', result: { resultStatus: 'S' } },
    ])
  })

  describe('the access token of a first payment', () => {
    const agreementInfo = { authState: 'state-1', userLoginId: 'payer@shop.example' }
    const told = async (more: object) => {
      const shop = await createShop({ notifyUrl: 'http://127.0.0.1:9/dashboard' })
      const request = { ...easySafePay, ...more }
      await shop.createSession(request)
      expect(shop.sandbox.approve(request.paymentRequestId)).toBe(true)
      await shop.pass(3000)
      return shop.received.map(({ body, request }) => ({ ...body, url: request.url }))
    }

    it('is told to the URL that is set for the merchant', async () => {
      const [payment, token] = await told({ agreementInfo })
      expect(payment).toMatchObject({ notifyType: 'PAYMENT_RESULT', url: easySafePay.paymentNotifyUrl })
      expect(token).toMatchObject({
        authorizationNotifyType: 'TOKEN_CREATED',
        authState: 'state-1',
        accessToken: expect.stringMatching(/./),
        userLoginId: 'pay***',
        url: 'http://127.0.0.1:9/dashboard',
      })
    })

    it.each<[string, (shop: Shop, accessToken: unknown) => unknown]>([
      ['by the merchant', (shop, accessToken) => shop.call('/v1/authorizations/revoke', { accessToken })],
      ['by the payer', (shop) => shop.sandbox.revoke('state-1')],
    ])('pays until it is revoked %s', async (_, revoke) => {
      const shop = await createShop({ notifyUrl: 'http://127.0.0.1:9/dashboard' })
      await shop.createSession({ ...easySafePay, agreementInfo })
      shop.sandbox.approve(easySafePay.paymentRequestId)
      await shop.pass(3000)
      const accessToken = shop.received.at(-1)?.body.accessToken
      const debit = async (paymentRequestId: string) => {
        const paymentMethod = { paymentMethodType: 'ALIPAY_CN', paymentMethodId: accessToken }
        return (await shop.pay({ paymentRequestId, paymentMethod })).body.result.resultCode
      }
      expect(await debit('later-1')).toBe('SUCCESS')
      await revoke(shop, accessToken)
      expect(await debit('later-2')).toBe('INVALID_ACCESS_TOKEN')
      await shop.pass(3000)
      expect(shop.received.map(({ body }) => body.authorizationNotifyType)).toContain('TOKEN_CANCELED')
    })

    it.each([
      ['of a later payment', {}],
      ['of a payment that failed', { agreementInfo, paymentRequestId: 'sim.RISK_REJECT-1' }],
    ])('is not told %s', async (_, more) => {
      const notifications = await told(more)
      expect(notifications).toMatchObject([{ notifyType: 'PAYMENT_RESULT' }])
    })
  })

  it('is not paid when the payer declines', async () => {
    const shop = await createShop()
    await shop.createSession(easySafePay)
    expect(shop.sandbox.decline('session-1', 'USER_BALANCE_NOT_ENOUGH')).toBe(true)
    expect((await shop.inquire('session-1')).body).toMatchObject({
      paymentStatus: 'FAIL',
      paymentResultCode: 'USER_BALANCE_NOT_ENOUGH',
    })
  })

  it.each([
    ['sim.approve-1', 'SUCCESS'],
    ['sim.decline-1', 'FAIL'],
  ])('follows %s', async (paymentRequestId, status) => {
    const shop = await createShop()
    await shop.createSession({ ...easySafePay, paymentRequestId })
    await shop.pass(1)
    expect(shop.sandbox.payment(paymentRequestId)?.status).toBe(status)
  })
})
