import { type Answer, resultOf, type SandboxContract } from '../../contract.ts'
import { timeText } from '../../format.ts'
import type { SandboxDispute } from '../../state/dispute-state.ts'

/** How many documents of one compliance request are taken. The documentation says that there is a limit, not which. */
const maxComplianceDocuments = 3

/** Why a call about a dispute is refused. */
export interface DisputeRefusal {
  readonly code: string
  /** Instead of the meaning that the contract states. */
  readonly message?: string
}

/** The refusal of a call about a dispute that does not exist, for which no code is documented. */
export const unknownDispute: DisputeRefusal = {
  code: 'PARAM_ILLEGAL',
  message: 'There is no dispute with this disputeId.',
}

/** Why a dispute can be neither accepted nor defended, if it cannot. The deadline itself is too late. */
export function answerRefusal(dispute: SandboxDispute, now: number): DisputeRefusal | undefined {
  const { status, acceptance, dueAt } = dispute
  const isTimedOut = acceptance?.reason === 'TIMEOUT' || status === 'EXPIRED'
  if (isTimedOut || (status === 'OPEN' && now >= dueAt)) {
    return {
      code: 'TIME_EXCEEDS_LIMIT',
      message: `The dispute could be answered before ${timeText(dueAt)}, its defenseDueTime.`,
    }
  }
  if (status === 'OPEN') return undefined
  return { code: 'REPEAT_REQUEST', message: `The dispute is ${status} already.` }
}

/** Why a document cannot be supplied, if it cannot. */
export function documentRefusal(dispute: SandboxDispute, now: number): DisputeRefusal | undefined {
  const { type, status, dueAt, documents, isDefendable } = dispute
  const isCompliance = type === 'COMPLIANCE_REQUEST'
  if (isCompliance && status === 'DEFENDED') {
    return { code: now >= dueAt ? 'TIME_EXCEEDS_LIMIT' : 'NOT_ALLOW_IN_CURRENT_STATUS' }
  }
  const refusal = answerRefusal(dispute, now)
  if (refusal !== undefined) return refusal
  if (!isDefendable) {
    return { code: 'PARAM_ILLEGAL', message: 'This dispute cannot be defended: its defendable is false.' }
  }
  const isTooMany = isCompliance && documents >= maxComplianceDocuments
  return isTooMany ? { code: 'DEFENSE_EXCEED_LIMIT' } : undefined
}

/** The answer to a call that was refused. */
export function refusedAnswer(contract: SandboxContract, operation: string, refusal: DisputeRefusal): Answer {
  return { result: resultOf(contract, operation, refusal.code, refusal.message) }
}
