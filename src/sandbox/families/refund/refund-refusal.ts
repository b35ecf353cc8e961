import { timing } from '../../../../generated/sandbox.ts'
import type { Amount } from '../../../../generated/types.ts'
import { amountText } from '../../../amounts/amount-text.ts'
import type { FamilyContext } from '../../family.ts'
import { type SandboxCapture, type SandboxPayment, takenTotal } from '../../state/payment-state.ts'
import { refundedTotal } from '../../state/refund-state.ts'

/** What a refund takes its amount from, or why it takes nothing. */
export type RefundSource =
  | {
      /** The capture; `undefined` for a payment without captures. */
      readonly captureId: string | undefined
    }
  | RefundRefusal

/** Why an amount cannot be refunded. */
export interface RefundRefusal {
  readonly code: string
  /** Instead of the meaning that the contract states. */
  readonly message?: string
}

/** How long a payment can be refunded, in seconds, where its method has a rule of its own. */
const windows: Readonly<Record<string, number>> = {
  ZALOPAY: timing.zaloPayRefundWindow,
  PAGALEVE: timing.pagaleveRefundWindow,
}

/**
 * Finds what a refund takes its amount from.
 *
 * @param payment - the payment
 * @param amount - what is to be refunded
 * @param captureId - the capture that the request names, if it names one
 */
export function refundSource(
  payment: SandboxPayment,
  amount: Amount,
  captureId: string | undefined,
  { clock, period, state }: FamilyContext,
): RefundSource {
  const refusal = statusRefusal(payment)
  if (refusal !== undefined) return refusal
  if (payment.methodType === 'CARD' && state.disputes.isDisputed(payment.paymentId)) {
    const message = 'The payment is disputed: it can be refunded once the dispute is decided.'
    return { code: 'ORDER_STATUS_INVALID', message }
  }
  const refundWindow = windows[payment.methodType] ?? timing.refundWindow
  // A payment that has succeeded has the time at which it did.
  if (clock.now() > (payment.paidAt ?? 0) + period(refundWindow)) return { code: 'REFUND_WINDOW_EXCEED' }
  if (amount.currency !== payment.amount.currency) {
    const message = `The payment was made in ${payment.amount.currency}.`
    return { code: 'CURRENCY_NOT_SUPPORT', message }
  }
  const refunds = state.refunds.ofPayment(payment.paymentId)
  if (!payment.isAuthorization) {
    if (captureId !== undefined) return { code: 'PARAM_ILLEGAL', message: 'The payment has no captures.' }
    const left = takenTotal(payment) - refundedTotal(refunds)
    return exceeds(amount, left) ?? { captureId }
  }
  const found = captureOf(payment, captureId)
  if ('code' in found) return found
  const ofCapture = refunds.filter((refund) => refund.captureId === found.capture.captureId)
  const left = BigInt(found.capture.amount.value) - refundedTotal(ofCapture)
  return exceeds(amount, left) ?? { captureId: found.capture.captureId }
}

function statusRefusal({ status, code }: SandboxPayment): RefundRefusal | undefined {
  if (status === 'SUCCESS') return undefined
  if (status === 'CANCELLED') return { code: 'ORDER_IS_CANCELED' }
  if (code === 'ORDER_IS_CLOSED') return { code }
  return { code: 'ORDER_STATUS_INVALID', message: `The payment is ${status}: nothing was paid.` }
}

function captureOf(
  { captures }: SandboxPayment,
  captureId: string | undefined,
): { readonly capture: SandboxCapture } | RefundRefusal {
  const succeeded = captures.filter(({ status }) => status === 'S')
  const [capture, another] = succeeded.filter((one) => captureId === undefined || one.captureId === captureId)
  if (capture === undefined) {
    return captureId === undefined || captures.some((one) => one.captureId === captureId)
      ? { code: 'ORDER_STATUS_INVALID', message: 'What is authorized was not captured: cancel it instead.' }
      : { code: 'PARAM_ILLEGAL', message: 'The payment has no capture with this captureId.' }
  }
  return another === undefined
    ? { capture }
    : { code: 'PARAM_ILLEGAL', message: 'The payment has several captures: name one with captureId.' }
}

function exceeds({ currency, value }: Amount, left: bigint): RefundRefusal | undefined {
  if (BigInt(value) <= left) return undefined
  const leftText = amountText({ currency, value: String(left) })
  return { code: 'REFUND_AMOUNT_EXCEED', message: `${leftText} is left to refund.` }
}
