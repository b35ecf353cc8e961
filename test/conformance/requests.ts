import type { CaptureRequest, InquiryPaymentRequest, PayRequest } from '../../generated/types.ts'
import { requestOf } from '../support/requests.ts'

/** A payment of an order: one of a subscription has no amount. */
type OrderPayRequest = Extract<PayRequest, { readonly paymentAmount: object }>

/** A request of each operation that the cases call, which they change where they are about something. */
export interface Requests {
  readonly pay: OrderPayRequest
  readonly capture: CaptureRequest
  readonly inquiryPayment: InquiryPaymentRequest
}

const amount = { currency: 'HKD', value: '15000' }

/** Makes them: with what the contract of the day requires, which the run-times that they are sent to cannot find out. */
export function completeRequests(): Requests {
  return {
    pay: requestOf('pay', {
      productCode: 'CASHIER_PAYMENT',
      paymentRequestId: 'pay-1',
      order: { referenceOrderId: 'order-1', orderDescription: 'Running shoes', orderAmount: amount },
      paymentAmount: amount,
      paymentMethod: { paymentMethodType: 'CARD' },
      paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
      paymentRedirectUrl: 'https://shop.example/done',
      settlementStrategy: { settlementCurrency: 'HKD' },
      env: { terminalType: 'WEB' },
      // It names an order and an amount, which tells it apart.
    }) as OrderPayRequest,
    capture: requestOf('capture', {
      captureRequestId: 'capture-1',
      paymentId: 'payment-1',
      captureAmount: { currency: 'HKD', value: '1000' },
    }),
    inquiryPayment: requestOf('inquiryPayment', { paymentRequestId: 'pay-1' }),
  }
}
