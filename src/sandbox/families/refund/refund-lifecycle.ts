import { resultOf } from '../../contract.ts'
import type { FamilyContext } from '../../family.ts'
import { timeText } from '../../format.ts'
import type { SandboxRefund } from '../../state/refund-state.ts'
import { processingTime } from '../processing-time.ts'

/** The transitions of a refund. Each final one sends the notification that belongs to it. */
export interface RefundLifecycle {
  /** Gives a refund its final result code in the answer to its request. */
  readonly finish: (refund: SandboxRefund, code: string) => void
  /** The same after the time that processing takes. */
  readonly finishLater: (refund: SandboxRefund, code: string) => void
}

export function createRefundLifecycle({ clock, contract, notify, period }: FamilyContext): RefundLifecycle {
  /** Whether notifyRefund can report a code. */
  const isNotified = (code: string) => Object.hasOwn({ ...contract.resultCodes.notifyRefund }, code)
  const end = (refund: SandboxRefund, code: string) => {
    refund.code = code
    refund.status = code === 'SUCCESS' ? 'S' : 'F'
    refund.finishedAt = clock.now()
  }
  const send = (refund: SandboxRefund, code: string) => {
    const { status, finishedAt } = refund
    notify({
      event: 'REFUND_RESULT',
      body: {
        notifyType: 'REFUND_RESULT',
        result: resultOf(contract, 'notifyRefund', code),
        refundStatus: status === 'S' ? 'SUCCESS' : 'FAIL',
        refundRequestId: refund.refundRequestId,
        refundId: refund.refundId,
        refundAmount: refund.amount,
        ...(status === 'S' && finishedAt !== undefined && { refundTime: timeText(finishedAt) }),
        ...refund.givenBack,
      },
      url: refund.notifyUrl,
      scenario: refund.scenario,
      isFirst: true,
    })
  }
  return {
    finish: (refund, code) => {
      end(refund, code)
      // A refusal that the notification has no code for has been answered already.
      if (isNotified(code)) send(refund, code)
    },
    finishLater: (refund, code) =>
      refund.timers.start(period(processingTime), () => {
        end(refund, code)
        send(refund, isNotified(code) ? code : 'PROCESS_FAIL')
      }),
  }
}
