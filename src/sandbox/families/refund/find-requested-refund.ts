import { type JsonObject, textIn, textOf } from '../../json.ts'
import type { RefundState, SandboxRefund } from '../../state/refund-state.ts'

/** The refund that a request names; `refundId` decides when the request has both ids. */
export function findRequestedRefund(refunds: RefundState, request: JsonObject): SandboxRefund | undefined {
  const refundId = textOf(request, 'refundId')
  return refundId === undefined
    ? refunds.findByRequestId(textIn(request, 'refundRequestId'))
    : refunds.find(refundId)
}
