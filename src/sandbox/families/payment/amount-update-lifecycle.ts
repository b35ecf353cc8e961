import type { FamilyContext } from '../../family.ts'
import type { SandboxAmountUpdate } from '../../state/amount-update-state.ts'
import { authorizationEnd, capturedTotal, type SandboxPayment } from '../../state/payment-state.ts'
import { processingTime } from '../processing-time.ts'
import { createPaymentNotifier } from './notify.ts'

/** The transitions of a change of an authorized amount. */
export interface AmountUpdateLifecycle {
  /** Decides a change after the time that processing takes, unless the payment ends before. */
  readonly finishLater: (payment: SandboxPayment, update: SandboxAmountUpdate, code: string) => void
  /** Ends the change of a payment that is in process, if there is one, with a failure. */
  readonly failOpen: (payment: SandboxPayment, code: string) => void
}

export function createAmountUpdateLifecycle(context: FamilyContext): AmountUpdateLifecycle {
  const { clock, period, state } = context
  const { notifyAmountUpdate } = createPaymentNotifier(context)
  const finish = (payment: SandboxPayment, update: SandboxAmountUpdate, code: string) => {
    if (update.status !== 'U') return
    // What a capture or the end of the authorization has overtaken cannot be raised any more.
    const isOvertaken = capturedTotal(payment) > 0n || authorizationEnd(payment) !== undefined
    update.code = code === 'SUCCESS' && isOvertaken ? 'PROCESS_FAIL' : code
    update.status = update.code === 'SUCCESS' ? 'S' : 'F'
    if (update.status === 'S') update.updatedAt = clock.now()
    notifyAmountUpdate(payment, update)
  }
  return {
    finishLater: (payment, update, code) =>
      payment.timers.start(period(processingTime), () => finish(payment, update, code)),
    failOpen: (payment, code) => {
      for (const update of state.amountUpdates.ofPayment(payment.paymentId)) finish(payment, update, code)
    },
  }
}
