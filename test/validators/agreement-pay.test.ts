import { describe, expect, it } from 'vitest'
import { describeErrors } from '../../src/validation/validation-issue.ts'
import { validatorOf } from '../support/contract.ts'
import { withPromised, withRequired } from '../support/requests.ts'

const amount = { currency: 'PHP', value: '10000' }
const order = { referenceOrderId: 'order-1', orderDescription: 'Wrist strap', orderAmount: amount }
const wallet = { paymentMethodType: 'GCASH', paymentMethodId: 'token-1' }
const pix = { paymentMethodType: 'PIX_AUTOMATICO' }
const miniProgram = { terminalType: 'MINI_APP', osType: 'IOS' }
const dueDate = '2026-03-10T23:59:59-03:00'

const debit = withRequired('pay', {
  productCode: 'AGREEMENT_PAYMENT',
  paymentRequestId: 'pay-1',
  order,
  paymentAmount: amount,
  paymentMethod: wallet,
})

const [validate, validateInquiry] = await Promise.all([
  validatorOf('PayRequest'),
  validatorOf('InquiryPaymentResponse'),
])

function problemsOf(value: unknown, check = validate): string[] {
  return check(value) ? [] : describeErrors(check.errors ?? []).map(({ pointer }) => pointer)
}

describe('an auto debit', () => {
  it.each([
    ['with a token', {}, []],
    [
      'without a token',
      { paymentMethod: { paymentMethodType: 'GCASH' } },
      ['/paymentMethod/paymentMethodId'],
    ],
    [
      'that authorizes',
      { paymentMethod: { paymentMethodType: 'GCASH' }, agreementInfo: { authState: 's' } },
      [],
    ],
    [
      'that authorizes without a state',
      { paymentMethod: { paymentMethodType: 'GCASH' }, agreementInfo: {} },
      ['/agreementInfo/authState'],
    ],
    ['in a mini program', { env: miniProgram, appId: '3333' }, []],
    ['in a mini program without its id', { env: miniProgram }, ['/appId']],
    ['in a mini program of the order, without its id', { order: { ...order, env: miniProgram } }, ['/appId']],
    [
      'of a Pix period',
      { paymentMethod: pix, subscriptionInfo: { subscriptionId: 's' }, paymentExpiryTime: dueDate },
      [],
    ],
    [
      'of a Pix period that failed',
      { paymentMethod: pix, subscriptionInfo: { subscriptionId: 's', subscriptionOrderId: 'o' } },
      [],
    ],
    [
      'of a Pix period without its day',
      { paymentMethod: pix, subscriptionInfo: { subscriptionId: 's' } },
      ['/paymentExpiryTime'],
    ],
    [
      'of a Pix period without its subscription',
      { paymentMethod: { ...pix, paymentMethodId: 't' }, paymentExpiryTime: dueDate },
      ['/subscriptionInfo'],
    ],
  ])('%s', (_, change, want) => {
    const found = problemsOf({ ...debit, ...change })
    if (want.length === 0) expect(found).toEqual([])
    else expect(found).toEqual(expect.arrayContaining(want))
  })

  it.each([
    ['the terminal beside the order', { env: { terminalType: 'APP', osType: 'IOS' } }],
    ['the terminal in the order', { order: { ...order, env: { terminalType: 'APP', osType: 'IOS' } } }],
    ['goods without an id', { order: { ...order, goods: [{ goodsName: 'Strap', goodsBrand: 'Example' }] } }],
    ['a page to return to', { paymentRedirectUrl: 'https://shop.example/done?order=1' }],
    ['no settlement currency', {}],
    ['a settlement currency', { settlementStrategy: { settlementCurrency: 'USD' } }],
    ['authorization as text', { isAuthorization: 'true' }],
    ['a way to capture', { paymentFactor: { isAuthorization: true, captureMode: 'AUTOMATIC' } }],
    ['a reason beside the method', { recurringType: 'SCHEDULED' }],
    [
      'a reason among the data of the method',
      { paymentMethod: { ...wallet, paymentMethodMetaData: { recurringType: 'SCHEDULED' } } },
    ],
    ['a reason that nobody knows yet', { recurringType: 'UNSCHEDULED' }],
    ['data of the merchant', { metadata: '{"a":1}', customizedInfo: { customizedField1: 'x' } }],
  ])('can be sent with %s', (_, change) => {
    expect(problemsOf({ ...debit, ...change })).toEqual([])
  })
})

describe('a card payment', () => {
  const cashier = (paymentMethod: object) =>
    withRequired('pay', {
      ...debit,
      productCode: 'CASHIER_PAYMENT',
      paymentMethod: { paymentMethodType: 'CARD', ...paymentMethod },
      paymentFactor: { isAuthorization: true },
      settlementStrategy: { settlementCurrency: 'USD' },
      paymentRedirectUrl: 'https://shop.example/done',
      env: { terminalType: 'WEB', clientIp: '203.0.113.1' },
    })
  const token = (characters: number) => ({ paymentMethodId: 'x'.repeat(characters) })

  it.each([
    ['a token as long as vaulting makes them', token(2048), []],
    ['a token that is longer', token(2049), ['/paymentMethod/paymentMethodId']],
    [
      'a new card',
      {
        paymentMethodMetaData: {
          cardNo: '4054695723100768',
          cvv: '123',
          expiryMonth: '06',
          expiryYear: '28',
        },
      },
      [],
    ],
    [
      'a year of four digits',
      { paymentMethodMetaData: { expiryYear: '2028' } },
      ['/paymentMethod/paymentMethodMetaData/expiryYear'],
    ],
    ['a key that nobody knows yet', { paymentMethodMetaData: { applePayConfiguration: { a: [1] } } }, []],
  ])('with %s', (_, method, want) => {
    expect(problemsOf(cashier(method))).toEqual(want)
  })
})

describe('the answer to an inquiry', () => {
  const published = withPromised('inquiryPayment', {
    result: { resultCode: 'SUCCESS', resultStatus: 'S' },
    paymentStatus: 'SUCCESS',
    paymentRequestId: 'pay-1',
    paymentId: '1',
    paymentAmount: amount,
    paymentCreateTime: '2024-11-05T12:01:01+08:30',
    transactions: null,
  })

  it.each([
    ['has no code of the payment', {}],
    ['has the names of the page', { authExpirytime: '2024-11-05T12:01:01+08:30', promotionResult: [] }],
    [
      'has the names of the official SDKs',
      { authExpiryTime: '2024-11-05T12:01:01+08:30', promotionResults: [] },
    ],
  ])('%s', (_, more) => {
    expect(problemsOf({ ...published, ...more }, validateInquiry)).toEqual([])
  })

  it('has a state of the payment', () => {
    expect(problemsOf({ ...published, paymentStatus: undefined }, validateInquiry)).toEqual([
      '/paymentStatus',
    ])
  })
})
