import type { PayRequest } from '../../../generated/types.ts'
import { requestOf } from '../../support/requests.ts'

const amount = { currency: 'HKD', value: '1000' }

/** A payment that succeeds at once. */
export function payRequest(paymentRequestId: string): PayRequest {
  return requestOf('pay', {
    paymentRequestId,
    productCode: 'AGREEMENT_PAYMENT',
    paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
    order: { referenceOrderId: paymentRequestId, orderDescription: 'Tea', orderAmount: amount },
    paymentAmount: amount,
    paymentNotifyUrl: 'http://127.0.0.1:9/notify',
    settlementStrategy: { settlementCurrency: 'HKD' },
  })
}
