import { describe, expect, it } from 'vitest'
import { captureOf } from '../merchant.ts'
import { createShop, easySafePay, requestExamples, textIn, usd } from './shop.ts'

const hour = 3_600_000

describe('createPaymentSession', () => {
  it.each(requestExamples('createPaymentSession'))('takes the example %s', async (_, request) => {
    const { call, clock } = await createShop()
    // Some examples have the time at which the session expires.
    clock.advance(Date.parse('2026-04-06T03:00:00+08:00') - clock.now())
    expect((await call('/v1/payments/createPaymentSession', request)).body.result.resultCode).toBe('SUCCESS')
  })

  it('gives a session of an hour, and the page of a Checkout Page alone', async () => {
    const { createSession, clock } = await createShop()
    const { body } = await createSession()
    expect(body).toMatchObject({
      paymentSessionId: expect.stringMatching(/^\d{64}$/),
      paymentSessionData: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}&&[A-Z]{2}&&\d+$/),
      normalUrl: expect.stringMatching(/^http:\/\/sandbox\.localhost\/checkout\/\d{64}$/),
    })
    expect(Date.parse(String(body.paymentSessionExpiryTime)) - clock.now()).toBe(hour)
    for (const productScene of ['ELEMENT_PAYMENT', undefined, 'A_NEW_SCENE']) {
      expect((await createSession({ productScene })).body).not.toHaveProperty('normalUrl')
    }
  })

  it('has no payment until the payer submits, and the payment’s course from then on', async () => {
    const shop = await createShop()
    await shop.createSession({ paymentMethod: { paymentMethodType: 'ALIPAY_CN' } })
    expect((await shop.inquire('session-1')).body.result.resultCode).toBe('ORDER_NOT_EXIST')
    expect((await shop.cancel('session-1')).body.result.resultCode).toBe('ORDER_NOT_EXIST')
    expect(shop.sandbox.approve('session-1')).toBe(true)
    const { body } = await shop.inquire('session-1')
    expect(body).toMatchObject({ paymentStatus: 'SUCCESS', paymentAmount: usd('9900') })
    await shop.pass(3000)
    expect(shop.received.map((one) => one.body)).toMatchObject([
      { notifyType: 'PAYMENT_RESULT', paymentRequestId: 'session-1', result: { resultStatus: 'S' } },
    ])
    expect(shop.received.at(0)?.request.url).toBe('http://127.0.0.1:9/notify?shop=1')
    expect((await shop.cancel('session-1')).body.result.resultCode).toBe('SUCCESS')
    expect((await shop.inquire('session-1')).body.paymentStatus).toBe('CANCELLED')
  })

  it('leads to a payment that the merchant captures and refunds', async () => {
    const shop = await createShop()
    await shop.createSession({
      paymentMethod: { paymentMethodType: 'CARD' },
      paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
    })
    shop.sandbox.approve('session-1')
    const paymentId = shop.sandbox.payment('session-1')?.paymentId
    const capture = await shop.capture({ ...captureOf(paymentId, 'capture-1'), captureAmount: usd('9900') })
    expect(capture.body.result.resultCode).toBe('SUCCESS')
    const refund = { refundRequestId: 'refund-1', paymentId, refundAmount: usd('900') }
    expect((await shop.call('/v1/payments/refund', refund)).body.result.resultStatus).not.toBe('F')
  })

  it('is declined with a code, which is checked before anything happens', async () => {
    const { createSession, sandbox, inquire } = await createShop()
    const created = await createSession()
    expect(() => sandbox.decline('session-1', 'NO_SUCH_CODE')).toThrow('must be a result code')
    expect(sandbox.payment('session-1')).toBeUndefined()
    expect(sandbox.decline(textIn(created, 'paymentSessionId'), 'RISK_REJECT')).toBe(true)
    expect((await inquire('session-1')).body).toMatchObject({
      paymentStatus: 'FAIL',
      paymentResultCode: 'RISK_REJECT',
    })
    expect(sandbox.decline('session-1')).toBe(false)
  })

  it('expires after an hour, whoever tries then', async () => {
    const shop = await createShop()
    await shop.createSession()
    shop.clock.advance(hour - 1)
    await shop.createSession({ paymentRequestId: 'session-2' })
    shop.clock.advance(1)
    expect(shop.sandbox.approve('session-1')).toBe(false)
    expect(shop.sandbox.decline('session-1')).toBe(false)
    expect((await shop.inquire('session-1')).body.result.resultCode).toBe('ORDER_NOT_EXIST')
    expect(shop.sandbox.approve('session-2')).toBe(true)
  })

  it('ends with the payment’s own time once it was submitted', async () => {
    const shop = await createShop()
    const created = await shop.createSession()
    const page = new URL(textIn(created, 'normalUrl')).pathname
    await shop.browse(page, { method: 'ALIPAY_CN' })
    await shop.pass(15 * 60_000)
    expect((await shop.inquire('session-1')).body).toMatchObject({
      paymentStatus: 'FAIL',
      paymentResultCode: 'ORDER_IS_CLOSED',
    })
  })

  const expiry = (milliseconds: number) => new Date(milliseconds).toISOString()
  it.each([
    ['the next second', 1000, 'SUCCESS'],
    ['an hour', hour, 'SUCCESS'],
    ['an hour of a clock that is a minute ahead', hour + 60_000, 'SUCCESS'],
    ['more than an hour', hour + 61_000, 'PARAM_ILLEGAL'],
    ['now', 0, 'PARAM_ILLEGAL'],
    ['yesterday', -24 * hour, 'PARAM_ILLEGAL'],
  ])('that is to expire in %s', async (_, milliseconds, code) => {
    const { createSession, clock } = await createShop()
    const paymentSessionExpiryTime = expiry(clock.now() + milliseconds)
    expect((await createSession({ paymentSessionExpiryTime })).body.result.resultCode).toBe(code)
  })

  it('lasts shorter in a sandbox that is sped up, and as long as it is asked to', async () => {
    const { createSession, clock } = await createShop({ speed: 60 })
    const lasts = async (more = {}) =>
      Date.parse(textIn(await createSession(more), 'paymentSessionExpiryTime')) - clock.now()
    expect(await lasts()).toBe(hour / 60)
    expect(await lasts({ paymentSessionExpiryTime: expiry(clock.now() + hour / 2) })).toBe(hour / 2)
  })

  it('can be created again until it is paid, and is paid once', async () => {
    const { createSession, sandbox } = await createShop()
    const [first, second] = [await createSession(), await createSession()]
    expect(textIn(second, 'paymentSessionId')).not.toBe(textIn(first, 'paymentSessionId'))
    expect(sandbox.approve(textIn(first, 'paymentSessionId'))).toBe(true)
    expect(sandbox.approve(textIn(second, 'paymentSessionId'))).toBe(false)
    expect(sandbox.payments()).toHaveLength(1)
    expect((await createSession()).body.result).toMatchObject({
      resultCode: 'PROCESS_FAIL',
      resultStatus: 'F',
    })
  })

  it('is not paid again when its payment is forgotten before it', async () => {
    const { createSession, pay, sandbox } = await createShop({ keep: 1 })
    await createSession()
    expect(sandbox.approve('session-1')).toBe(true)
    await pay()
    expect(sandbox.payment('session-1')).toBeUndefined()
    expect(sandbox.approve('session-1')).toBe(false)
    expect(sandbox.payment('session-1')).toBeUndefined()
  })

  it('is not created for an id that pay has used', async () => {
    const { createSession, pay } = await createShop()
    await pay({ paymentRequestId: 'session-1' })
    expect((await createSession()).body.result.resultCode).toBe('PROCESS_FAIL')
  })

  it.each([
    ['neither product nor scene', { productCode: undefined, productScene: undefined }, 'PARAM_ILLEGAL'],
    ['a debit without a scene', { ...easySafePay, productScene: undefined }, 'PARAM_ILLEGAL'],
    ['EasySafePay as a cashier payment', { productScene: 'EASY_PAY' }, 'PARAM_ILLEGAL'],
    ['EasySafePay without a notify URL', { ...easySafePay, paymentNotifyUrl: undefined }, 'PARAM_ILLEGAL'],
    [
      'EasySafePay with a card',
      { ...easySafePay, paymentMethod: { paymentMethodType: 'CARD' } },
      'PARAM_ILLEGAL',
    ],
    [
      'a card without a factor',
      { paymentMethod: { paymentMethodType: 'CARD' }, paymentFactor: undefined },
      'PARAM_ILLEGAL',
    ],
    [
      'a settlement without a contract',
      { settlementStrategy: { settlementCurrency: 'CHF' } },
      'SETTLE_CONTRACT_NOT_MATCH',
    ],
    ['a method without the currency', { paymentMethod: { paymentMethodType: 'PIX' } }, 'NO_PAY_OPTIONS'],
    ['no method of the region', { allowedPaymentMethodRegions: ['NZ'] }, 'NO_PAY_OPTIONS'],
    ['a currency of no method', { paymentAmount: { currency: 'XXX', value: '1' } }, 'NO_PAY_OPTIONS'],
    [
      'a card brand that is not taken',
      {
        paymentFactor: { isAuthorization: true },
        paymentMethod: { paymentMethodType: 'CARD', paymentMethodMetaData: { selectedCardBrand: 'ELO' } },
      },
      'CARD_NOT_SUPPORTED',
    ],
  ])('is refused with %s', async (_, more, code) => {
    const { createSession, sandbox } = await createShop()
    const { body } = await createSession(more)
    expect(body.result).toMatchObject({ resultCode: code, resultStatus: 'F' })
    expect(body).not.toHaveProperty('paymentSessionId')
    expect(sandbox.approve('session-1')).toBe(false)
  })

  it.each([
    ['no product', { productCode: undefined }, '/productCode is required'],
    [
      'an unknown product',
      { productCode: 'IN_STORE_PAYMENT' },
      '/productCode must be one of "CASHIER_PAYMENT", "AGREEMENT_PAYMENT"',
    ],
    ['a debit without a scene', { ...easySafePay, productScene: undefined }, '/productScene is required'],
    [
      'a debit with another scene',
      { ...easySafePay, productScene: 'CHECKOUT_PAYMENT' },
      expect.stringContaining('/productScene must be "EASY_PAY"'),
    ],
    [
      'a long return to PayPay',
      {
        ...easySafePay,
        paymentMethod: { paymentMethodType: 'PAYPAY' },
        paymentRedirectUrl: `https://shop.example/${'x'.repeat(235)}`,
      },
      '/paymentRedirectUrl has more than 255 characters',
    ],
  ])('says what is wrong with %s', async (_, more, message) => {
    const { createSession } = await createShop()
    const { result } = (await createSession(more)).body
    expect(result).toMatchObject({ resultCode: 'PARAM_ILLEGAL', resultMessage: message })
  })

  it('takes a method that the sandbox does not know, as the list grows', async () => {
    const { createSession } = await createShop()
    const answer = await createSession({ paymentMethod: { paymentMethodType: 'A_NEW_WALLET' } })
    expect(answer.body.result.resultCode).toBe('SUCCESS')
  })

  it('answers U after its work, so that a repetition makes another session for the same payment', async () => {
    const { createSession, sandbox } = await createShop()
    sandbox.simulate('createPaymentSession', { code: 'UNKNOWN_EXCEPTION' })
    expect(Object.keys((await createSession()).body)).toEqual(['result'])
    expect((await createSession()).body.result.resultCode).toBe('SUCCESS')
    expect(sandbox.approve('session-1')).toBe(true)
    expect(sandbox.payments()).toHaveLength(1)
  })
})
