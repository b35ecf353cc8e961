import { timing } from '../../../../generated/sandbox.ts'
import { type Answer, resultCodeOf, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { nextMidnight, timeText } from '../../format.ts'
import { type SandboxPayment, takenTotal } from '../../state/payment-state.ts'
import { refundedTotal } from '../../state/refund-state.ts'
import { findRequestedPayment } from './find-requested-payment.ts'
import type { PaymentLifecycle } from './payment-lifecycle.ts'

/** Makes the behaviour of `cancel`. */
export function createCancel(context: FamilyContext, lifecycle: PaymentLifecycle): OperationHandler {
  const { clock, contract, state } = context
  const answerWith = (code: string): Answer => ({ result: resultOf(contract, 'cancel', code) })
  return (call) => {
    const forced = forcedCode(contract, call)
    const status = forced === undefined ? undefined : resultCodeOf(contract, 'cancel', forced)?.status
    if (forced !== undefined && status === 'F') return answerWith(forced)
    const payment = findRequestedPayment(state.payments, call.request)
    if (payment === undefined) return answerWith('ORDER_NOT_EXIST')
    let { cancelledAt } = payment
    if (cancelledAt === undefined) {
      const refusal = cancelRefusal(payment, context)
      if (refusal !== undefined) return answerWith(refusal)
      cancelledAt = clock.now()
      lifecycle.cancel(payment, cancelledAt)
    }
    if (forced !== undefined && status === 'U') return answerWith(forced)
    return {
      ...answerWith('SUCCESS'),
      paymentId: payment.paymentId,
      paymentRequestId: payment.paymentRequestId,
      cancelTime: timeText(cancelledAt),
    }
  }
}

/** The result code of a payment that cannot be cancelled; a refunded one cannot. */
function cancelRefusal(payment: SandboxPayment, { clock, period, state }: FamilyContext): string | undefined {
  if (payment.status === 'FAIL' || payment.status === 'CANCELLED') return 'ORDER_STATUS_INVALID'
  if (payment.paidAt === undefined) return undefined
  if (refundedTotal(state.refunds.ofPayment(payment.paymentId)) > 0n) return 'PROCESS_FAIL'
  const isCard = payment.methodType === 'CARD'
  // What was captured of a card can only be refunded.
  if (isCard && takenTotal(payment) > 0n) return 'ORDER_STATUS_INVALID'
  // Who has the money is decided with the dispute.
  if (state.disputes.isDisputed(payment.paymentId)) return 'ORDER_STATUS_INVALID'
  const end = isCard
    ? payment.createdAt + period(timing.cardCancelWindow)
    : nextMidnight(payment.paidAt) + timing.cancelWindow * 1000
  return clock.now() > end ? 'CANCEL_WINDOW_EXCEED' : undefined
}
