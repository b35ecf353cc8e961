import { describe, expect, it } from 'vitest'
import { refundResultCodes } from '../../../src/result-codes/index.ts'
import { createMerchant, type Merchant, manualCard } from '../merchant.ts'
import {
  captured,
  codeOf,
  hkd,
  inquireRefund,
  paid,
  refund,
  refundNotifications,
  refundUrl,
} from './refunds.ts'

const day = 86_400_000

describe('a refund of a wallet payment', () => {
  it('is decided at once, can be looked up by both ids, and is notified', async () => {
    const merchant = await createMerchant()
    const paymentId = await paid(merchant)
    const answer = await refund(merchant, paymentId, {
      metadata: '{"slip":"4711"}',
      customizedInfo: { customizedField1: 'note' },
    })
    expect(answer.body).toEqual({
      result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
      refundRequestId: 'refund-1',
      refundId: expect.stringMatching(/^\d{30,}$/),
      paymentId,
      refundAmount: hkd('250'),
      refundTime: '2026-03-10T10:00:00+08:00',
    })
    const { refundId } = answer.body
    const state = {
      refundId,
      refundRequestId: 'refund-1',
      refundAmount: hkd('250'),
      refundStatus: 'SUCCESS',
      refundTime: '2026-03-10T10:00:00+08:00',
      metadata: '{"slip":"4711"}',
      customizedInfo: { customizedField1: 'note' },
    }
    for (const ids of [{ refundRequestId: 'refund-1' }, { refundId, refundRequestId: 'another' }]) {
      const { result, ...found } = (await inquireRefund(merchant, ids)).body
      expect([result.resultCode, found]).toEqual(['SUCCESS', state])
    }
    await merchant.pass(3000)
    expect(refundNotifications(merchant)).toEqual([
      {
        notifyType: 'REFUND_RESULT',
        result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
        ...state,
      },
    ])
    expect(merchant.received.at(-1)?.request.url).toBe(refundUrl)
  })

  it('can be one of several, up to what was paid', async () => {
    const merchant = await createMerchant()
    const paymentId = await paid(merchant)
    const parts = [
      ['a', '400', 'SUCCESS'],
      ['b', '601', 'REFUND_AMOUNT_EXCEED'],
      ['c', '600', 'SUCCESS'],
      ['d', '1', 'REFUND_AMOUNT_EXCEED'],
    ] as const
    for (const [refundRequestId, value, want] of parts) {
      const code = await codeOf(refund(merchant, paymentId, { refundRequestId, refundAmount: hkd(value) }))
      expect([refundRequestId, code]).toEqual([refundRequestId, want])
    }
    const payment = await merchant.inquire('pay-1')
    expect(payment.body).toMatchObject({
      paymentStatus: 'SUCCESS',
      transactions: [
        { transactionType: 'REFUND', transactionRequestId: 'a', transactionStatus: 'SUCCESS' },
        {
          transactionType: 'REFUND',
          transactionRequestId: 'b',
          transactionStatus: 'FAIL',
          transactionResult: { resultStatus: 'F', resultCode: 'REFUND_AMOUNT_EXCEED' },
        },
        { transactionRequestId: 'c', transactionAmount: hkd('600') },
        { transactionRequestId: 'd' },
      ],
    })
  })

  it('says how much is left when it asks for more', async () => {
    const merchant = await createMerchant()
    const answer = await refund(merchant, await paid(merchant), { refundAmount: hkd('1001') })
    expect(answer.body.result.resultMessage).toBe('10.00 HKD is left to refund.')
    expect(Object.keys(answer.body)).toEqual(['result'])
  })
})

describe('a refund that cannot be', () => {
  it.each<[string, string, (merchant: Merchant) => Promise<[string, Record<string, unknown>?]>]>([
    ['of an unknown payment', 'ORDER_NOT_EXIST', async () => ['2026']],
    [
      'in another currency',
      'CURRENCY_NOT_SUPPORT',
      async (merchant) => [await paid(merchant), { refundAmount: { currency: 'USD', value: '1' } }],
    ],
    [
      'of a payment that failed',
      'ORDER_STATUS_INVALID',
      async (merchant) => {
        await paid(merchant, 'sim.RISK_REJECT-1')
        return [merchant.sandbox.payments()[0]?.paymentId ?? '']
      },
    ],
    [
      'of a payment that waits for its payer',
      'ORDER_STATUS_INVALID',
      async (merchant) => [await paid(merchant, 'pay-1', manualCard)],
    ],
    [
      'of a payment that nobody completed',
      'ORDER_IS_CLOSED',
      async (merchant) => {
        const paymentId = await paid(merchant, 'pay-1', manualCard)
        await merchant.pass(15 * 60_000)
        return [paymentId]
      },
    ],
    [
      'of a cancelled payment',
      'ORDER_IS_CANCELED',
      async (merchant) => {
        const paymentId = await paid(merchant)
        await merchant.cancel('pay-1')
        return [paymentId]
      },
    ],
    [
      'after the period of its method',
      'REFUND_WINDOW_EXCEED',
      async (merchant) => {
        const paymentId = await paid(merchant)
        merchant.clock.advance(365 * day + 1)
        return [paymentId]
      },
    ],
    [
      'of a capture that the payment has not',
      'PARAM_ILLEGAL',
      async (merchant) => [await paid(merchant), { captureId: '1' }],
    ],
    ['of nothing', 'PARAM_ILLEGAL', async (merchant) => [await paid(merchant), { refundAmount: hkd('0') }]],
  ])('%s is refused: %s', async (_, want, prepare) => {
    const merchant = await createMerchant()
    const [paymentId, more] = await prepare(merchant)
    expect(await codeOf(refund(merchant, paymentId, more))).toBe(want)
  })

  it.each([
    ['GCASH', 365],
    ['ZALOPAY', 180],
    ['PAGALEVE', 90],
  ])('has %s refunded for %i days and no millisecond more', async (paymentMethodType, days) => {
    const merchant = await createMerchant()
    const paymentMethod = { paymentMethodType, paymentMethodId: 'token' }
    const paymentId = await paid(merchant, 'pay-1', { paymentMethod })
    merchant.clock.advance(days * day)
    expect(await codeOf(refund(merchant, paymentId))).toBe('SUCCESS')
    merchant.clock.advance(1)
    expect(await codeOf(refund(merchant, paymentId, { refundRequestId: 'b' }))).toBe('REFUND_WINDOW_EXCEED')
  })
})

describe('the repetition of a refund', () => {
  it.each([
    ['another amount', { refundAmount: hkd('251') }, '/refundAmount'],
    ['another currency', { refundAmount: { currency: 'USD', value: '250' } }, '/refundAmount'],
    ['another payment', { paymentId: '2026' }, '/paymentId'],
  ])('with %s is refused, and changes nothing', async (_, more, differing) => {
    const merchant = await createMerchant()
    const paymentId = await paid(merchant)
    const first = await refund(merchant, paymentId)
    const state = merchant.sandbox.payment('pay-1')
    const { body } = await refund(merchant, paymentId, more)
    expect(body.result.resultCode).toBe('REPEAT_REQ_INCONSISTENT')
    expect(body.result.resultMessage).toMatch(new RegExp(` with other values in ${differing}\\.$`))
    expect(merchant.sandbox.payment('pay-1')).toEqual(state)
    expect((await refund(merchant, paymentId)).text).toBe(first.text)
  })

  it('with other words is the same refund', async () => {
    const merchant = await createMerchant()
    const paymentId = await paid(merchant)
    const first = await refund(merchant, paymentId)
    const again = await refund(merchant, paymentId, { refundReason: 'another', metadata: '{}' })
    expect(again.text).toBe(first.text)
  })

  it('of a refusal is refused again, whatever has changed', async () => {
    const merchant = await createMerchant()
    const { paymentId } = await captured(merchant, [])
    await refund(merchant, paymentId)
    await merchant.capture({ captureRequestId: 'c', paymentId, captureAmount: hkd('1000') })
    expect(await codeOf(refund(merchant, paymentId))).toBe('ORDER_STATUS_INVALID')
  })
})

describe('a payment with a refund', () => {
  it('cannot be cancelled, unless its refund has failed', async () => {
    const merchant = await createMerchant()
    const paymentId = await paid(merchant)
    await refund(merchant, paymentId, { refundAmount: hkd('1001') })
    await paid(merchant, 'pay-2')
    const [second] = merchant.sandbox.payments(1)
    await refund(merchant, second?.paymentId, { refundRequestId: 'b', refundAmount: hkd('1') })
    expect((await merchant.cancel('pay-1')).body.result.resultCode).toBe('SUCCESS')
    expect((await merchant.cancel('pay-2')).body.result.resultCode).toBe('PROCESS_FAIL')
  })
})

describe('every documented code of refund', () => {
  it.each(Object.entries(refundResultCodes).map(([code, { status }]) => [code, status]))(
    '%s can be asked for',
    async (code, status) => {
      const merchant = await createMerchant()
      const answer = await refund(merchant, await paid(merchant), { refundRequestId: `sim.${code}-1` })
      expect(answer.body.result).toMatchObject({ resultCode: code, resultStatus: status })
    },
  )
})

it('has at most 100 refunds a payment, those that failed included', async () => {
  const merchant = await createMerchant()
  const paymentId = await paid(merchant)
  const ask = (index: number) =>
    codeOf(refund(merchant, paymentId, { refundRequestId: `r${index}`, refundAmount: hkd('9999') }))
  for (let index = 0; index < 100; index += 1) expect(await ask(index)).toBe('REFUND_AMOUNT_EXCEED')
  expect(await ask(100)).toBe('PARAM_ILLEGAL')
  expect(await ask(0)).toBe('REFUND_AMOUNT_EXCEED')
})
