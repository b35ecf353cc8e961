import { type Answer, resultCodeOf, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode, leavesNoRecord } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { type JsonObject, textIn } from '../../json.ts'
import type { SandboxDispute } from '../../state/dispute-state.ts'
import {
  answerRefusal,
  type DisputeRefusal,
  documentRefusal,
  refusedAnswer,
  unknownDispute,
} from './dispute-answer.ts'
import type { DisputeLifecycle } from './dispute-lifecycle.ts'

/** One of the two ways to answer a dispute. */
interface DisputeCall {
  readonly operation: 'acceptDispute' | 'supplyDefenseDocument'
  readonly refusal: (dispute: SandboxDispute, now: number) => DisputeRefusal | undefined
  readonly perform: (dispute: SandboxDispute, request: JsonObject) => void
}

/** Makes the behaviour of `acceptDispute`. */
export function createAcceptDispute(context: FamilyContext, lifecycle: DisputeLifecycle): OperationHandler {
  return createDisputeCall(context, {
    operation: 'acceptDispute',
    refusal: answerRefusal,
    perform: (dispute) => lifecycle.accept(dispute, 'MERCHANT_ACCEPTED'),
  })
}

/** Makes the behaviour of `supplyDefenseDocument`. */
export function createSupplyDefenseDocument(
  context: FamilyContext,
  lifecycle: DisputeLifecycle,
): OperationHandler {
  return createDisputeCall(context, {
    operation: 'supplyDefenseDocument',
    refusal: documentRefusal,
    perform: (dispute, request) => lifecycle.supply(dispute, textIn(request, 'disputeEvidence')),
  })
}

/** Neither call has an idempotency key: a repetition of what has worked is refused with REPEAT_REQUEST. */
function createDisputeCall(
  { clock, contract, state }: FamilyContext,
  { operation, refusal: refusalOf, perform }: DisputeCall,
): OperationHandler {
  const answerWith = (code: string): Answer => ({ result: resultOf(contract, operation, code) })
  return (call) => {
    const forced = forcedCode(contract, call)
    const status = forced === undefined ? undefined : resultCodeOf(contract, operation, forced)?.status
    if (forced !== undefined && (status === 'F' || leavesNoRecord(contract, forced)))
      return answerWith(forced)
    const dispute = state.disputes.find(textIn(call.request, 'disputeId'))
    if (dispute === undefined) {
      return forced === undefined ? refusedAnswer(contract, operation, unknownDispute) : answerWith(forced)
    }
    const now = clock.now()
    const refusal = refusalOf(dispute, now)
    if (refusal !== undefined) return refusedAnswer(contract, operation, refusal)
    perform(dispute, call.request)
    if (forced !== undefined && status === 'U') return answerWith(forced)
    return {
      ...answerWith('SUCCESS'),
      disputeId: dispute.disputeId,
      disputeResolutionTime: timeText(now),
    }
  }
}
