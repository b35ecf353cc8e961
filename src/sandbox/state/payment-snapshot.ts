import { authorizedAmount, type SandboxAmountUpdate } from './amount-update-state.ts'
import type { PaymentStatus, SandboxPayment } from './payment-state.ts'
import type { SandboxRefund } from './refund-state.ts'

/** A payment as the sandbox keeps it. */
export interface PaymentSnapshot {
  /** The gateway's id. */
  readonly paymentId: string
  /** The merchant's id. */
  readonly paymentRequestId: string
  /** The status, as inquiryPayment reports it. */
  readonly status: PaymentStatus
  /** The code that goes with the status. */
  readonly resultCode: string
  /** The amount that was asked for, in the currency's smallest unit. */
  readonly amount: { readonly currency: string; readonly value: string }
  /** The amount with the changes of it that succeeded: what can be captured. */
  readonly authorizedAmount: { readonly currency: string; readonly value: string }
  /** Its captures, in the order in which they were asked for. */
  readonly captures: readonly {
    readonly captureId: string
    readonly captureRequestId: string
    readonly status: 'S' | 'F' | 'U'
    readonly resultCode: string
    readonly amount: { readonly currency: string; readonly value: string }
  }[]
  /** The changes of its amount that were accepted, in the order in which they were asked for. */
  readonly amountUpdates: readonly {
    readonly updateRequestId: string
    readonly status: 'S' | 'F' | 'U'
    readonly resultCode: string
    readonly amount: { readonly currency: string; readonly value: string }
  }[]
  /** Its refunds, in the order in which they were asked for. */
  readonly refunds: readonly {
    readonly refundId: string
    readonly refundRequestId: string
    /** The capture that it refunds, where the payment has captures. */
    readonly captureId?: string
    readonly status: 'S' | 'F' | 'U'
    readonly resultCode: string
    readonly amount: { readonly currency: string; readonly value: string }
  }[]
}

/** A copy of a payment for programs and pages; later changes of the payment do not show in it. */
export function paymentSnapshot(
  payment: SandboxPayment,
  refunds: readonly SandboxRefund[],
  amountUpdates: readonly SandboxAmountUpdate[],
): PaymentSnapshot {
  return {
    paymentId: payment.paymentId,
    paymentRequestId: payment.paymentRequestId,
    status: payment.status,
    resultCode: payment.code,
    amount: payment.amount,
    authorizedAmount: authorizedAmount(payment, amountUpdates),
    captures: payment.captures.map(({ captureId, captureRequestId, status, code, amount }) => ({
      captureId,
      captureRequestId,
      status,
      resultCode: code,
      amount,
    })),
    amountUpdates: amountUpdates
      .filter(({ refusal }) => refusal === undefined)
      .map(({ updateRequestId, status, code, amount }) => ({
        updateRequestId,
        status,
        resultCode: code,
        amount,
      })),
    refunds: refunds.map(({ refundId, refundRequestId, captureId, status, code, amount }) => ({
      refundId,
      refundRequestId,
      ...(captureId !== undefined && { captureId }),
      status,
      resultCode: code,
      amount,
    })),
  }
}
