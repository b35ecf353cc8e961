import { describe, expectTypeOf, test } from 'vitest'
import type {
  AntomClient,
  CaptureResponse,
  CashierOneTimePayRequest,
  ConsultPaymentSuccess,
  Goods,
  InquireSubscriptionListRequest,
  Order,
  PaymentOption,
  PayRequest,
  RefundRequest,
} from '../../src/index.ts'
import type { NotificationReceiverOptions } from '../../src/notifications/index.ts'
import {
  createTestNotification,
  type SandboxOptions,
  type Scenario,
  type SignNotificationOptions,
} from '../../src/testing/index.ts'

declare const antom: AntomClient
declare const given: string | undefined
declare const number: number | undefined
declare const goods: readonly Goods[]

describe('a request takes what the client sends correctly', () => {
  test('undefined for what can be left out', () => {
    const refund = {} as RefundRequest // any
    const order = {} as Order // any
    const payment = {} as CashierOneTimePayRequest // any
    antom.refund({ ...refund, refundReason: given })
    antom.pay({
      ...payment,
      paymentNotifyUrl: given,
      order: { ...order, goods: undefined, shipping: undefined },
    })
  })

  test('lists that nobody may change, also in a call of raw', () => {
    const order = {} as Order // any
    const payment = {} as CashierOneTimePayRequest // any
    antom.pay({ ...payment, order: { ...order, goods } })
    antom.raw.POST('/v1/payments/pay', { body: { ...payment, order: { ...order, goods } } })
  })

  test('whole numbers of any size', () => {
    expectTypeOf<number | bigint | string>().toEqualTypeOf<NonNullable<Goods['goodsQuantity']>>()
    expectTypeOf<{ pageSize: bigint }>().toExtend<Pick<InquireSubscriptionListRequest, 'pageSize'>>()
    const page = {} as InquireSubscriptionListRequest // any
    antom.raw.POST('/v1/subscriptions/inquireSubscriptionList', { body: { ...page, pageSize: 5n } })
  })

  test('no field that its kind of request does not have', () => {
    const payment = {} as CashierOneTimePayRequest // any
    const subscriptionId: string = String(given)
    // @ts-expect-error -- a payment of an order is none of a subscription
    const both: PayRequest = { ...payment, subscriptionId }
    expectTypeOf(both).toEqualTypeOf<PayRequest>()
    expectTypeOf<CashierOneTimePayRequest['subscriptionId']>().toEqualTypeOf<undefined>()
  })
})

describe('what is received is as exact as the contract', () => {
  test('what can be missing is not undefined', () => {
    // @ts-expect-error -- an answer has it or has it not
    const answer: CaptureResponse = { ...({} as CaptureResponse), captureId: undefined }
    expectTypeOf(answer).toEqualTypeOf<CaptureResponse>()
  })

  test('a list that success promises is one of its items', () => {
    expectTypeOf<ConsultPaymentSuccess['paymentOptions']>().toEqualTypeOf<PaymentOption[]>()
    // @ts-expect-error -- a method is no text
    ;(({}) as ConsultPaymentSuccess).paymentOptions.includes('CARD')
  })
})

test('options that can be left out can be undefined', () => {
  expectTypeOf<{
    inbox: undefined
    lease: typeof number
    onInvalid: undefined
    publicPath: typeof given
    strict: boolean | undefined
    tolerance: typeof number
  }>().toExtend<Partial<NotificationReceiverOptions>>()
  expectTypeOf<{ port: typeof number; notifyUrl: typeof given }>().toExtend<SandboxOptions>()
  expectTypeOf<{ code: typeof given; slow: typeof number }>().toExtend<Scenario>()
  expectTypeOf<{ path: typeof given }>().toExtend<Partial<SignNotificationOptions>>()
  createTestNotification('CAPTURE_RESULT', { captureId: given })
})
