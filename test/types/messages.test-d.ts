import { describe, expectTypeOf, test } from 'vitest'
import type { NotificationMessages, OperationMessages } from '../../generated/operations.ts'
import type {
  AgreementPayRequest,
  Amount,
  CancelSuccess,
  CaptureNotification,
  CaptureRequest,
  CaptureResponse,
  CaptureSuccess,
  CashierPayRequest,
  InquiryPaymentRequest,
  InquiryPaymentSuccess,
  PaymentMethod,
  PaymentNotification,
  PaymentNotificationSuccess,
  PayRequest,
  PayResponse,
  PaySuccess,
  PositiveAmount,
  Result,
} from '../../generated/types.ts'

declare const pay: PayRequest
/** Fields that the contract of the day requires as well: which, is not what a test is about. */
declare const others: <Request, Named>() => Omit<Request, keyof Named | 'subscriptionId'>
declare const capture: CaptureResponse
declare const notification: CaptureNotification
declare const payment: PaymentNotification

describe('pay is told apart by productCode', () => {
  test('auto debit', () => {
    if (pay.productCode === 'AGREEMENT_PAYMENT') {
      expectTypeOf(pay).toEqualTypeOf<AgreementPayRequest>()
      // Not with a payment that authorizes as well; the contract's conditions say when it is needed.
      expectTypeOf(pay.paymentMethod.paymentMethodId).toEqualTypeOf<string | undefined>()
      expectTypeOf(pay.paymentRedirectUrl).toEqualTypeOf<string | undefined>()
    }
  })

  test('cashier', () => {
    if (pay.productCode === 'CASHIER_PAYMENT') {
      expectTypeOf(pay).toEqualTypeOf<CashierPayRequest>()
      expectTypeOf(pay.paymentRedirectUrl).toEqualTypeOf<string>()
      expectTypeOf<'WEB' | 'WAP' | 'APP' | 'MINI_APP'>().toExtend<typeof pay.env.terminalType>()
      expectTypeOf(pay.paymentMethod.paymentMethodId).toEqualTypeOf<string | undefined>()
    }
  })

  test('nothing else', () => {
    expectTypeOf<'AGREEMENT_PAYMENT' | 'CASHIER_PAYMENT'>().toExtend<typeof pay.productCode>()
    expectTypeOf<string>().not.toExtend<typeof pay.productCode>()
    // @ts-expect-error -- not a product of this contract
    const request: PayRequest = { productCode: 'IN_STORE_PAYMENT' }
    expectTypeOf(request).toEqualTypeOf<PayRequest>()
  })

  test('each variant has its own required fields', () => {
    const common = {
      paymentRequestId: 'r',
      order: { referenceOrderId: 'o', orderDescription: 'd', orderAmount: { currency: 'USD', value: '1' } },
      paymentAmount: { currency: 'USD', value: '1' },
      settlementStrategy: { settlementCurrency: 'USD' },
    }
    const namedDebit = {
      ...common,
      productCode: 'AGREEMENT_PAYMENT',
      paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
    } as const
    const autoDebit = { ...others<AgreementPayRequest, typeof namedDebit>(), ...namedDebit }
    expectTypeOf(autoDebit).toMatchTypeOf<AgreementPayRequest>()

    const namedCashier = {
      ...common,
      productCode: 'CASHIER_PAYMENT',
      paymentMethod: { paymentMethodType: 'GCASH' },
      paymentRedirectUrl: 'https://shop.example/return',
      env: { terminalType: 'WEB' },
    } as const
    const cashier = { ...others<CashierPayRequest, typeof namedCashier>(), ...namedCashier }
    expectTypeOf(cashier).toMatchTypeOf<CashierPayRequest>()

    const { paymentMethod: _method, ...noMethod } = autoDebit
    // @ts-expect-error -- auto debit needs a payment method
    const withoutMethod: PayRequest = noMethod
    const { env: _, ...withoutEnv } = cashier
    // @ts-expect-error -- a cashier payment needs env
    const noEnv: PayRequest = withoutEnv
    const { order: __, ...withoutOrder } = cashier
    // @ts-expect-error -- a cashier payment needs an order, unless it is for a subscription
    const noOrder: PayRequest = withoutOrder
    const { paymentAmount: ___, ...subscription } = { ...withoutOrder, subscriptionId: 's' }
    expectTypeOf(subscription).toMatchTypeOf<CashierPayRequest>()
    expectTypeOf([withoutMethod, noEnv, noOrder]).items.toEqualTypeOf<PayRequest>()
  })
})

describe('lists that grow', () => {
  test('complete the known values and allow any other', () => {
    type Type = PaymentMethod['paymentMethodType']
    expectTypeOf<'GCASH'>().toMatchTypeOf<Type>()
    expectTypeOf<'A_WALLET_OF_NEXT_YEAR'>().toMatchTypeOf<Type>()
    expectTypeOf<Type>().not.toEqualTypeOf<string>()
    // @ts-expect-error -- but only text
    const type: Type = 1
    expectTypeOf(type).toEqualTypeOf<Type>()
  })

  test('result codes as well', () => {
    expectTypeOf<'AUTH_EXPIRED'>().toMatchTypeOf<CaptureResponse['result']['resultCode']>()
    expectTypeOf<'A_CODE_OF_NEXT_YEAR'>().toMatchTypeOf<CaptureResponse['result']['resultCode']>()
    expectTypeOf<CaptureResponse['result']['resultCode']>().not.toEqualTypeOf<string>()
    expectTypeOf<PaymentNotification['result']['resultCode']>().not.toEqualTypeOf<string>()
  })

  test('the status does not grow', () => {
    expectTypeOf<Result['resultStatus']>().toEqualTypeOf<'S' | 'F' | 'U'>()
  })
})

describe('what only success promises', () => {
  test('is optional in the answer', () => {
    expectTypeOf(capture.captureId).toEqualTypeOf<string | undefined>()
    expectTypeOf(capture.captureAmount).toEqualTypeOf<Amount | null | undefined>()
  })

  test('is there when it succeeded', () => {
    expectTypeOf<CaptureSuccess['captureId']>().toEqualTypeOf<string>()
    expectTypeOf<CaptureSuccess['captureAmount']>().toEqualTypeOf<Amount>()
    expectTypeOf<CaptureSuccess['result']['resultStatus']>().toEqualTypeOf<'S'>()
    expectTypeOf<CaptureSuccess>().toMatchTypeOf<CaptureResponse>()
    expectTypeOf<PaySuccess['paymentId']>().toEqualTypeOf<string>()
    // The vendor's own sample of a success has no time.
    expectTypeOf<PaySuccess['paymentTime']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<PaySuccess>().toMatchTypeOf<PayResponse>()
    expectTypeOf<InquiryPaymentSuccess['paymentAmount']>().toEqualTypeOf<Amount>()
    expectTypeOf<CancelSuccess['cancelTime']>().toEqualTypeOf<string>()
    expectTypeOf<PaymentNotification['paymentTime']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<PaymentNotificationSuccess['paymentTime']>().toEqualTypeOf<string>()
  })
})

describe('requests', () => {
  test('amounts are text', () => {
    expectTypeOf<PositiveAmount['value']>().toEqualTypeOf<string>()
    // @ts-expect-error -- a number loses digits
    const amount: PositiveAmount = { currency: 'USD', value: 100 }
    expectTypeOf(amount).toEqualTypeOf<PositiveAmount>()
    expectTypeOf<Amount>().toEqualTypeOf<PositiveAmount>()
  })

  test('scalars may be native or text', () => {
    type Flag = CaptureRequest['isLastCapture']
    expectTypeOf<true>().toMatchTypeOf<Flag>()
    expectTypeOf<'false'>().toMatchTypeOf<Flag>()
    // @ts-expect-error -- neither
    const flag: Flag = 'no'
    expectTypeOf(flag).toEqualTypeOf<Flag>()
  })

  test('a payment is named by one of its two ids', () => {
    type Others = Omit<InquiryPaymentRequest, 'paymentId' | 'paymentRequestId'>
    type Ids = { paymentId: string; paymentRequestId: string }
    expectTypeOf<Others & Pick<Ids, 'paymentId'>>().toExtend<InquiryPaymentRequest>()
    expectTypeOf<Others & Pick<Ids, 'paymentRequestId'>>().toExtend<InquiryPaymentRequest>()
    expectTypeOf<Others & Ids>().toExtend<InquiryPaymentRequest>()
    expectTypeOf<Others>().not.toExtend<InquiryPaymentRequest>()
    // @ts-expect-error -- by at least one
    const request: InquiryPaymentRequest = {}
    expectTypeOf(request).toEqualTypeOf<InquiryPaymentRequest>()
  })

  test('a misspelled field does not compile', () => {
    const request: CaptureRequest = {
      ...others<CaptureRequest, object>(),
      // @ts-expect-error -- captureRequestID is not a field
      captureRequestID: 'c',
    }
    expectTypeOf(request).toEqualTypeOf<CaptureRequest>()
  })
})

describe('notifications', () => {
  test('are known by their type', () => {
    expectTypeOf(notification.notifyType).toEqualTypeOf<'CAPTURE_RESULT'>()
    expectTypeOf<'PAYMENT_RESULT' | 'PAYMENT_PENDING'>().toExtend<typeof payment.notifyType>()
    expectTypeOf<string>().not.toExtend<typeof payment.notifyType>()
    expectTypeOf<NotificationMessages['CAPTURE_RESULT']>().toEqualTypeOf<CaptureNotification>()
    expectTypeOf<NotificationMessages['PAYMENT_PENDING']['notifyType']>().toEqualTypeOf<'PAYMENT_PENDING'>()
  })
})

test('every operation has its messages', () => {
  expectTypeOf<'pay' | 'capture' | 'inquiryPayment' | 'cancel'>().toExtend<keyof OperationMessages>()
  expectTypeOf<OperationMessages['capture']['request']>().toEqualTypeOf<CaptureRequest>()
  expectTypeOf<OperationMessages['capture']['success']>().toEqualTypeOf<CaptureSuccess>()
  expectTypeOf<'INVALID_SIGNATURE'>().toMatchTypeOf<OperationMessages['capture']['resultCode']>()
})
