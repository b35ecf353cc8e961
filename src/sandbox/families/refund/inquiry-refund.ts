import { resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { findRequestedRefund } from './find-requested-refund.ts'

/** The state of a refund, by its status. */
const refundStatuses = { S: 'SUCCESS', F: 'FAIL', U: 'PROCESSING' } as const

/** Makes the behaviour of `inquiryRefund`. */
export function createInquiryRefund({ contract, state }: FamilyContext): OperationHandler {
  return (call) => {
    const forced = forcedCode(contract, call)
    if (forced !== undefined && forced !== 'SUCCESS') {
      return { result: resultOf(contract, 'inquiryRefund', forced) }
    }
    const refund = findRequestedRefund(state.refunds, call.request)
    if (refund === undefined) return { result: resultOf(contract, 'inquiryRefund', 'ORDER_NOT_EXIST') }
    const { status, finishedAt } = refund
    return {
      result: resultOf(contract, 'inquiryRefund', 'SUCCESS'),
      refundId: refund.refundId,
      refundRequestId: refund.refundRequestId,
      refundAmount: refund.amount,
      refundStatus: refundStatuses[status],
      ...(status === 'S' && finishedAt !== undefined && { refundTime: timeText(finishedAt) }),
      ...refund.givenBack,
    }
  }
}
