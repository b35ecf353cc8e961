import { describe, expect, it } from 'vitest'
import { declarationOf } from './customs/declarations.ts'
import { authorize, captureOf, createMerchant, type Merchant, manualCard } from './merchant.ts'
import { captured, codeOf, hkd, paid, refund } from './refund/refunds.ts'
import { createSubscriber, day } from './subscription/subscriber.ts'

/** Payments, by what was taken of their 10.00 from the payer. */
const payments: Readonly<Record<string, [taken: string, pay: (merchant: Merchant) => Promise<string>]>> = {
  'a wallet payment': ['1000', (merchant) => paid(merchant)],
  'a card payment that is captured in part': [
    '400',
    async (merchant) => (await captured(merchant, ['400'])).paymentId,
  ],
  'a card payment with two captures, one of which fails': [
    '300',
    async (merchant) => {
      const { paymentId } = await captured(merchant, ['300'])
      await merchant.capture(captureOf(paymentId, 'sim.PROCESS_FAIL-2', '500'))
      return paymentId
    },
  ],
  'a card payment that is captured automatically': [
    '1000',
    async (merchant) => {
      const paymentFactor = { isAuthorization: true }
      await merchant.pay({ ...manualCard, paymentFactor, paymentRequestId: 'pay-1' })
      merchant.sandbox.approve('pay-1')
      return merchant.sandbox.payment('pay-1')?.paymentId ?? ''
    },
  ],
  'a card payment whose amount was raised': [
    '2500',
    async (merchant) => {
      const paymentId = await authorize(merchant)
      const request = { updateRequestId: 'update-1', paymentId, amount: hkd('3000') }
      await merchant.call('/v1/payments/updateAmount', request)
      await merchant.pass(5000)
      await merchant.capture(captureOf(paymentId, 'capture-1', '2500'))
      return paymentId
    },
  ],
  'a card payment that is only authorized': ['0', (merchant) => authorize(merchant)],
  'a card payment with a capture in process': [
    '0',
    async (merchant) => {
      const paymentId = await authorize(merchant)
      await merchant.capture(captureOf(paymentId, 'sim.CAPTURE_IN_PROCESS-1', '400'))
      return paymentId
    },
  ],
}

describe.each(Object.entries(payments))('%s', (_, [taken, pay]) => {
  it('can be disputed for what was taken, and not for more', async () => {
    const merchant = await createMerchant()
    const id = await pay(merchant)
    const { disputes } = merchant.sandbox
    const more = String(BigInt(taken) + 1n)
    if (taken === '0') return expect(() => disputes.open(id)).toThrow('payment was not captured')
    expect(() => disputes.open(id, { amount: more })).toThrow(`from 1 to the ${taken}`)
    expect(disputes.open(id).amount.value).toBe(taken)
    expect(() => disputes.open(id)).toThrow('was charged back as a whole')
    expect(() => disputes.openRdr(id)).toThrow('was charged back as a whole')
    // Documents are asked for of any payment.
    expect(disputes.open(id, { type: 'RETRIEVAL_REQUEST' }).amount.value).toBe(taken)
  })

  it('can be refunded by what was taken, and not by more', async () => {
    const merchant = await createMerchant()
    const paymentId = await pay(merchant)
    const of = (refundRequestId: string, value: string) =>
      codeOf(refund(merchant, paymentId, { refundRequestId, refundAmount: hkd(value) }))
    const more = String(BigInt(taken) + 1n)
    expect(await of('more', more)).toBe(taken === '0' ? 'ORDER_STATUS_INVALID' : 'REFUND_AMOUNT_EXCEED')
    if (taken !== '0') expect(['SUCCESS', 'REFUND_IN_PROCESS']).toContain(await of('all', taken))
  })
})

describe('chargebacks of one payment', () => {
  it.each([
    ['is open', () => {}, '600'],
    ['was withdrawn', (merchant: Merchant, id: string) => merchant.sandbox.disputes.withdraw(id), '1000'],
    ['was accepted', (merchant: Merchant, id: string) => merchant.sandbox.disputes.acceptManually(id), '600'],
  ])('come to what was taken when one of 4.00 %s', async (_, act, left) => {
    const merchant = await createMerchant()
    const id = await paid(merchant)
    act(merchant, merchant.sandbox.disputes.open(id, { amount: '400' }).disputeId)
    expect(merchant.sandbox.disputes.open(id).amount.value).toBe(left)
  })

  it.each([
    ['ACCEPT_BY_CUSTOMER', '1000'],
    ['ACCEPT_BY_MERCHANT', '600'],
  ] as const)('come to what was taken when one of 4.00 was judged %s', async (judgement, left) => {
    const merchant = await createMerchant()
    const id = await paid(merchant)
    const { disputeId } = merchant.sandbox.disputes.open(id, { amount: '400', judgement })
    const request = { disputeId, disputeEvidence: 'JVBERi0xLjQK' }
    await merchant.call('/v1/payments/supplyDefenseDocument', request)
    await merchant.pass(5000)
    expect(merchant.sandbox.disputes.open(id).amount.value).toBe(left)
  })
})

describe('a payment whose id asks for a dispute', () => {
  it('is disputed once, after it was captured', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant, 'sim.dispute-1')
    await merchant.pass(day)
    expect(merchant.sandbox.disputes.newest()).toEqual([])
    await merchant.capture(captureOf(paymentId, 'capture-1', '300'))
    await merchant.capture(captureOf(paymentId, 'capture-2', '100'))
    await merchant.pass(5000)
    expect(merchant.sandbox.disputes.newest().map(({ amount }) => amount.value)).toEqual(['400'])
  })
})

describe('a declaration', () => {
  it.each([
    [undefined, '1', 'ORDER_STATUS_INVALID'],
    ['400', '401', 'TOTAL_DECLARATION_AMOUNT_EXCEED'],
    ['400', '400', 'SUCCESS'],
  ])('of a card payment of which %s is captured: %s is %s', async (value, declared, code) => {
    const merchant = await createMerchant()
    const money = (text: string) => ({ currency: 'CNY', value: text })
    const { body } = await merchant.pay({ ...manualCard, paymentAmount: money('1000') })
    const { paymentId } = body
    merchant.sandbox.approve(String(paymentId))
    if (value !== undefined) {
      await merchant.capture({ captureRequestId: 'c-1', paymentId, captureAmount: money(value) })
    }
    const request = { ...declarationOf(String(paymentId)), declarationAmount: money(declared) }
    expect(await codeOf(merchant.call('/v1/customs/declare', request))).toBe(code)
  })
})

describe('what was taken by card', () => {
  it('cannot be cancelled, a charge of a subscription included', async () => {
    const shop = await createSubscriber()
    for (const [index, paymentMethodType] of ['CARD', 'GCASH'].entries()) {
      await shop.subscribe({
        subscriptionRequestId: `plan-${index}`,
        paymentMethod: { paymentMethodType, paymentMethodId: 'token-1' },
      })
    }
    const [wallet, card] = shop.sandbox.payments().map(({ paymentRequestId }) => paymentRequestId)
    expect(await codeOf(shop.cancel(card ?? ''))).toBe('ORDER_STATUS_INVALID')
    expect(await codeOf(shop.cancel(wallet ?? ''))).toBe('SUCCESS')
  })
})

describe('a payment that is disputed', () => {
  it('is not cancelled before that is decided', async () => {
    const merchant = await createMerchant()
    const id = await paid(merchant)
    const { disputeId } = merchant.sandbox.disputes.open(id)
    expect(await codeOf(merchant.cancel('pay-1'))).toBe('ORDER_STATUS_INVALID')
    merchant.sandbox.disputes.withdraw(disputeId)
    expect(await codeOf(merchant.cancel('pay-1'))).toBe('SUCCESS')
  })

  it.each([
    ['RETRIEVAL_REQUEST', 'REFUND_IN_PROCESS'],
    ['CHARGEBACK', 'ORDER_STATUS_INVALID'],
    ['COMPLIANCE_REQUEST', 'ORDER_STATUS_INVALID'],
  ] as const)('by a %s that was answered: its refund is %s', async (type, code) => {
    const merchant = await createMerchant()
    const { paymentId } = await captured(merchant, ['1000'])
    const { disputeId } = merchant.sandbox.disputes.open(paymentId, { type })
    const refunded = (refundRequestId: string) => codeOf(refund(merchant, paymentId, { refundRequestId }))
    expect(await refunded('early')).toBe('ORDER_STATUS_INVALID')
    const request = { disputeId, disputeEvidence: 'JVBERi0xLjQK' }
    await merchant.call('/v1/payments/supplyDefenseDocument', request)
    expect(await refunded('answered')).toBe(code)
  })
})
