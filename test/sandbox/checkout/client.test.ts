import { describe, expect, it, onTestFinished } from 'vitest'
import { amount } from '../../../src/amounts/index.ts'
import { createAntomClient } from '../../../src/client/index.ts'
import { createManualClock, createSandbox } from '../../../src/sandbox/index.ts'
import { antomKeys, merchantKeys } from '../../support/keys.ts'
import { completingClient, requestOf } from '../../support/requests.ts'

/** The package's client and a sandbox, on one clock. */
async function createPair() {
  const clock = createManualClock(Date.parse('2026-03-10T10:00:00+08:00'))
  const sandbox = await createSandbox({ port: false, clock, antomKeys, merchantKeys })
  onTestFinished(() => sandbox.close())
  const antom = completingClient(
    createAntomClient({ ...sandbox.credentials, fetch: sandbox.fetch, clock, strict: true }),
  )
  return { antom, clock, sandbox }
}

const price = amount('99.00', 'USD')
const request = requestOf('createPaymentSession', {
  productCode: 'CASHIER_PAYMENT',
  productScene: 'CHECKOUT_PAYMENT',
  paymentRequestId: 'order-1-1',
  order: {
    referenceOrderId: 'order-1',
    orderDescription: 'Headphones',
    orderAmount: price,
  },
  paymentAmount: price,
  paymentRedirectUrl: 'https://shop.example/orders/order-1',
  settlementStrategy: { settlementCurrency: 'USD' },
})

describe('a client at the sandbox', () => {
  it('goes from the consultation to the paid session, and finds nothing that differs from the contract', async () => {
    const { antom, sandbox } = await createPair()
    const consulted = await antom.consultPayment({
      productCode: 'CASHIER_PAYMENT',
      paymentAmount: price,
      env: { terminalType: 'WEB' },
      buyer: { referenceBuyerId: 'buyer-1' },
    })
    const session = await antom.createPaymentSession(request)
    const waiting = antom.waitForPayment({ paymentRequestId: request.paymentRequestId })
    sandbox.approve(request.paymentRequestId)
    const paid = await waiting
    const retrieved = await antom.retrievePaymentSession({ paymentRequestId: request.paymentRequestId })
    const outcomes = [consulted, session, paid, retrieved]
    expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'succeeded'))
    expect(outcomes.flatMap(({ deviations }) => deviations)).toEqual([])
  })

  it('verifies a payment, and is told of it as after pay', async () => {
    const { antom, clock, sandbox } = await createPair()
    const { productScene: _, ...fields } = request
    const payment = await antom.pay({
      ...fields,
      paymentMethod: { paymentMethodType: 'ALIPAY_HK' },
      env: { terminalType: 'WEB' },
    })
    const { paymentId = '' } = payment.data
    const verified = await antom.verifyAndCompletePayment({
      verifyMethod: { verifyMethodType: 'SMS_OTP', otpValue: '482915' },
      paymentId,
      verifyRequestId: 'verify-1',
    })
    expect(verified).toMatchObject({ status: 'pending', code: 'PAYMENT_IN_PROCESS', advice: 'inquire' })
    clock.advance(5000)
    await sandbox.settled()
    expect((await antom.waitForPayment({ paymentId })).status).toBe('succeeded')
  })

  it('asks for rates', async () => {
    const { antom } = await createPair()
    const rates = await antom.inquireExchangeRate({
      productCode: 'CASHIER_PAYMENT',
      buyCurrency: 'USD',
      sellCurrency: 'KRW',
    })
    expect(rates.status === 'succeeded' && rates.data.paymentQuotes?.[0]?.exchangeRate).toBe(1391.25)
  })
})
