import { type JsonObject, textIn, textOf } from '../../json.ts'
import type { PaymentState, SandboxPayment } from '../../state/payment-state.ts'

/** The payment that a request names; `paymentId` decides when the request has both ids. */
export function findRequestedPayment(
  payments: PaymentState,
  request: JsonObject,
): SandboxPayment | undefined {
  const paymentId = textOf(request, 'paymentId')
  return paymentId === undefined
    ? payments.findByRequestId(textIn(request, 'paymentRequestId'))
    : payments.find(paymentId)
}
