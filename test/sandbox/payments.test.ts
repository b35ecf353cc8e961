import { describe, expect, it } from 'vitest'
import { authorize, captureOf, createMerchant, manualCard } from './merchant.ts'

const day = 86_400_000

describe('capture', () => {
  it('takes the authorized total in parts, and not one unit more', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const codes: string[] = []
    for (const [id, value] of [
      ['c-1', '400'],
      ['c-2', '599'],
      ['c-3', '2'],
      ['c-4', '1'],
      ['c-5', '1'],
    ] as const) {
      const { body } = await merchant.capture(captureOf(paymentId, id, value))
      codes.push(body.result.resultCode)
    }
    expect(codes).toEqual([
      'SUCCESS',
      'SUCCESS',
      'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT',
      'SUCCESS',
      'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT',
    ])
  })

  it('counts what is in process, and no more what has failed', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const pending = await merchant.capture(
      captureOf(paymentId, 'sim.CAPTURE_IN_PROCESS.RISK_REJECT-1', '600'),
    )
    expect(pending.body.result).toMatchObject({ resultCode: 'CAPTURE_IN_PROCESS', resultStatus: 'U' })
    const early = await merchant.capture(captureOf(paymentId, 'c-2', '500'))
    expect(early.body.result.resultCode).toBe('CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT')
    await merchant.pass(5000)
    const late = await merchant.capture(captureOf(paymentId, 'c-3', '1000'))
    expect(late.body.result.resultCode).toBe('SUCCESS')
    expect(merchant.sandbox.payment('pay-1')?.captures.map(({ resultCode }) => resultCode)).toEqual([
      'RISK_REJECT',
      'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT',
      'SUCCESS',
    ])
  })

  it.each([
    ['another currency', { captureAmount: { currency: 'USD', value: '1' } }, 'CURRENCY_NOT_SUPPORT'],
    ['an unknown payment', { paymentId: '404' }, 'AUTH_NOT_FOUND'],
  ])('refuses %s', async (_, change, code) => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const { body } = await merchant.capture({ ...captureOf(paymentId, 'c-1'), ...change })
    expect(body.result).toMatchObject({ resultStatus: 'F', resultCode: code })
  })

  it('refuses what follows the last capture, in either spelling of true', async () => {
    for (const isLastCapture of [true, 'true']) {
      const merchant = await createMerchant()
      const paymentId = await authorize(merchant)
      await merchant.capture({ ...captureOf(paymentId, 'c-1', '1'), isLastCapture })
      const { body } = await merchant.capture(captureOf(paymentId, 'c-2', '1'))
      expect(body.result.resultCode).toBe('ORDER_STATUS_INVALID')
    }
  })

  it('refuses before the payer has authorized, and after an automatic capture', async () => {
    const merchant = await createMerchant()
    const open = await merchant.pay({ ...manualCard, paymentRequestId: 'open' })
    const early = await merchant.capture(captureOf(open.body.paymentId, 'c-1'))
    expect(early.body.result.resultCode).toBe('ORDER_STATUS_INVALID')
    const automatic = await merchant.pay({
      ...manualCard,
      paymentRequestId: 'sim.approve-1',
      paymentFactor: { isAuthorization: true },
    })
    await merchant.pass(10_000)
    const again = await merchant.capture(captureOf(automatic.body.paymentId, 'c-2'))
    expect(again.body.result.resultCode).toBe('ORDER_STATUS_INVALID')
    await merchant.pass(10_000)
    expect(merchant.received.map(({ body }) => body.notifyType).sort()).toEqual([
      'CAPTURE_RESULT',
      'CAPTURE_RESULT',
      'CAPTURE_RESULT',
      'PAYMENT_RESULT',
    ])
  })

  it('is possible to the end of the seventh day', async () => {
    const merchant = await createMerchant()
    const early = await authorize(merchant, 'early')
    await merchant.pass(7 * day - 1)
    expect((await merchant.capture(captureOf(early, 'c-1', '1'))).body.result.resultCode).toBe('SUCCESS')
    await merchant.pass(1)
    expect((await merchant.capture(captureOf(early, 'c-2', '1'))).body.result.resultCode).toBe('AUTH_EXPIRED')
    expect((await merchant.inquire('early')).body.paymentStatus).toBe('SUCCESS')
  })

  it('leaves nothing of a payment that was never captured', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const { body } = await merchant.inquire('pay-1')
    expect(body.authExpiryTime).toBe('2026-03-17T10:00:00+08:00')
    await merchant.pass(7 * day)
    expect((await merchant.inquire('pay-1')).body).toMatchObject({ paymentStatus: 'CANCELLED' })
    expect((await merchant.capture(captureOf(paymentId, 'c-1'))).body.result.resultCode).toBe('AUTH_EXPIRED')
  })
})

describe('idempotency', () => {
  it('gives the same final answer, byte for byte, and does nothing twice', async () => {
    const merchant = await createMerchant()
    const first = await merchant.pay()
    merchant.clock.advance(1500)
    const second = await merchant.pay()
    expect(second.text).toBe(first.text)
    const paymentId = await authorize(merchant, 'card')
    const capture = captureOf(paymentId, 'c-1', '600')
    const [one, two] = [await merchant.capture(capture), await merchant.capture(capture)]
    expect(two.text).toBe(one.text)
    await merchant.pass(10_000)
    expect(merchant.received).toHaveLength(3)
  })

  it('keeps a final failure', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const tooMuch = captureOf(paymentId, 'c-1', '1001')
    const codes = [await merchant.capture(tooMuch), await merchant.capture(tooMuch)]
    expect(codes.map(({ body }) => body.result.resultCode)).toEqual([
      'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT',
      'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT',
    ])
    expect(merchant.sandbox.payment('pay-1')?.captures).toHaveLength(1)
  })

  it.each([
    ['the amount', { paymentAmount: { currency: 'HKD', value: '1001' } }, 'REPEAT_REQ_INCONSISTENT'],
    ['the currency', { paymentAmount: { currency: 'USD', value: '1000' } }, 'REPEAT_REQ_INCONSISTENT'],
    [
      'the payment method',
      { paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token-2' } },
      'REPEAT_REQ_INCONSISTENT',
    ],
    ['what is not compared', { settlementStrategy: { settlementCurrency: 'HKD' } }, 'SUCCESS'],
    ['the order of fields', { paymentAmount: { value: '1000', currency: 'HKD' } }, 'SUCCESS'],
  ])('of a payment that changes %s', async (_, change, code) => {
    const { pay } = await createMerchant()
    await pay()
    expect((await pay(change)).body.result.resultCode).toBe(code)
  })

  it('of a capture that changes the amount or the payment', async () => {
    const merchant = await createMerchant()
    const [one, two] = [await authorize(merchant, 'one'), await authorize(merchant, 'two')]
    await merchant.capture(captureOf(one, 'c-1', '1'))
    for (const changed of [captureOf(one, 'c-1', '2'), captureOf(two, 'c-1', '1')]) {
      expect((await merchant.capture(changed)).body.result.resultCode).toBe('REPEAT_REQ_INCONSISTENT')
    }
  })

  it('lets a U become final under the same id', async () => {
    const merchant = await createMerchant()
    const body = { paymentRequestId: 'sim.PAYMENT_IN_PROCESS.USER_BALANCE_NOT_ENOUGH-1' }
    const statuses = [(await merchant.pay(body)).body.result.resultStatus]
    await merchant.pass(5000)
    statuses.push((await merchant.pay(body)).body.result.resultCode)
    expect(statuses).toEqual(['U', 'USER_BALANCE_NOT_ENOUGH'])
  })
})

describe('a payment nobody completes', () => {
  it('closes after 14 minutes, and says so', async () => {
    const merchant = await createMerchant()
    await merchant.pay(manualCard)
    await merchant.pass(14 * 60_000 - 1)
    expect((await merchant.inquire('pay-1')).body.paymentStatus).toBe('PROCESSING')
    await merchant.pass(1)
    expect((await merchant.inquire('pay-1')).body).toMatchObject({
      paymentStatus: 'FAIL',
      paymentResultCode: 'ORDER_IS_CLOSED',
    })
    expect(merchant.sandbox.approve('pay-1')).toBe(false)
    expect((await merchant.pay(manualCard)).body.result.resultCode).toBe('ORDER_IS_CLOSED')
    await merchant.pass(3000)
    expect(merchant.received.map(({ body }) => body.result)).toMatchObject([
      { resultCode: 'ORDER_IS_CLOSED', resultStatus: 'F' },
    ])
  })

  it('closes at its own paymentExpiryTime', async () => {
    const merchant = await createMerchant()
    await merchant.pay({ ...manualCard, paymentExpiryTime: '2026-03-10T10:05:00+08:00' })
    await merchant.pass(5 * 60_000)
    expect(merchant.sandbox.payment('pay-1')?.status).toBe('FAIL')
  })

  it('closes sooner where time passes faster', async () => {
    const merchant = await createMerchant({ speed: 840 })
    await merchant.pay(manualCard)
    await merchant.pass(1000)
    expect(merchant.sandbox.payment('pay-1')?.status).toBe('FAIL')
  })
})

it('lets paymentId decide when an inquiry names two payments', async () => {
  const merchant = await createMerchant()
  const one = await merchant.pay({ paymentRequestId: 'one' })
  await merchant.pay({ paymentRequestId: 'two' })
  const both = { paymentId: one.body.paymentId, paymentRequestId: 'two' }
  const answer = await merchant.call('/v1/payments/inquiryPayment', both)
  expect(answer.body.paymentRequestId).toBe('one')
  expect((await merchant.inquire('three')).body.result).toMatchObject({
    resultCode: 'ORDER_NOT_EXIST',
    resultStatus: 'F',
  })
})

it('forgets the oldest payments, and their captures and waits with them', async () => {
  const merchant = await createMerchant({ keep: 2 })
  for (const id of ['one', 'two', 'three'])
    await merchant.capture(captureOf(await authorize(merchant, id), `c-${id}`))
  expect(merchant.sandbox.payments().map(({ paymentRequestId }) => paymentRequestId)).toEqual([
    'three',
    'two',
  ])
  expect((await merchant.inquire('one')).body.result.resultCode).toBe('ORDER_NOT_EXIST')
  expect(merchant.sandbox.deliveries()).toHaveLength(2)
})
