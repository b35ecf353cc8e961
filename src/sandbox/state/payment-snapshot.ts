import type { PaymentSnapshot } from '../types.ts'
import type { SandboxPayment } from './payment-state.ts'

/** A payment as it is shown to programs: a copy, which does not change any more. */
export function snapshot(payment: SandboxPayment): PaymentSnapshot {
  return {
    paymentId: payment.paymentId,
    paymentRequestId: payment.paymentRequestId,
    status: payment.status,
    resultCode: payment.code,
    amount: payment.amount,
    captures: payment.captures.map(({ captureId, captureRequestId, status, code, amount }) => ({
      captureId,
      captureRequestId,
      status,
      resultCode: code,
      amount,
    })),
  }
}
