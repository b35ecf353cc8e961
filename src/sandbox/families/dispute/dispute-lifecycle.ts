import { timing } from '../../../../generated/sandbox.ts'
import type { FamilyContext } from '../../family.ts'
import type {
  DisputeAcceptReason,
  DisputeJudgement,
  DisputeType,
  SandboxDispute,
} from '../../state/dispute-state.ts'
import { answerRefusal } from './dispute-answer.ts'
import { createDisputeNotifier } from './dispute-notify.ts'

/** The transitions of a dispute. Each one sends the notification that belongs to it. */
export interface DisputeLifecycle {
  /** Begins a new dispute, and lets its time run. */
  readonly open: (dispute: SandboxDispute, plan: DisputePlan) => void
  readonly accept: (dispute: SandboxDispute, reason: DisputeAcceptReason) => void
  /** Antom's staff accepts it for the merchant. Returns whether it waited for an answer. */
  readonly acceptManually: (dispute: SandboxDispute) => boolean
  /** The merchant supplies a document, as Base64 text. */
  readonly supply: (dispute: SandboxDispute, document: string) => void
  /** Returns whether the dispute waited for such a judgement. */
  readonly judge: (dispute: SandboxDispute, judgement: DisputeJudgement) => boolean
  /** The payer withdraws. Returns whether the dispute was not decided yet. */
  readonly withdraw: (dispute: SandboxDispute) => boolean
}

/** What is to happen to a dispute without a person. */
export interface DisputePlan {
  /** It is settled by Rapid Dispute Resolution as soon as it is opened. */
  readonly isRdr?: boolean
  /** How each document is judged. */
  readonly judgement?: DisputeJudgement | undefined
  readonly isWithdrawn?: boolean
}

/** How long a judgement or a withdrawal takes, in seconds. The documentation states no time, so it is short. */
const processingTime = 5

/** The judgements that a kind of dispute can have. A retrieval request is not judged. */
export const judgementsOf: Readonly<Record<DisputeType, readonly DisputeJudgement[]>> = {
  CHARGEBACK: ['ACCEPT_BY_CUSTOMER', 'ACCEPT_BY_MERCHANT'],
  COMPLIANCE_REQUEST: ['VALIDATE_SUCCESS', 'VALIDATE_FAIL'],
  RETRIEVAL_REQUEST: [],
}

export function createDisputeLifecycle(context: FamilyContext): DisputeLifecycle {
  const { clock, period, state } = context
  const notify = createDisputeNotifier(context)
  const plans = new WeakMap<SandboxDispute, DisputePlan>()

  const accept = (dispute: SandboxDispute, reason: DisputeAcceptReason) => {
    dispute.timers.clear()
    dispute.status = 'ACCEPTED'
    dispute.acceptance = { reason, at: clock.now() }
    notify(dispute, 'DISPUTE_ACCEPTED')
  }
  /** Only a chargeback is lost by silence; the other requests merely cannot be answered any more. */
  const timeOut = (dispute: SandboxDispute) => {
    if (dispute.type === 'CHARGEBACK') return accept(dispute, 'TIMEOUT')
    dispute.timers.clear()
    dispute.status = 'EXPIRED'
  }
  const waitForAnswer = (dispute: SandboxDispute) => {
    const { dueAt, timers } = dispute
    if (dueAt <= clock.now()) return timeOut(dispute)
    if (!dispute.isAlerted) {
      timers.startAt(dueAt - period(timing.disputeDueAlert), () => {
        dispute.isAlerted = true
        notify(dispute, 'DEFENSE_DUE_ALERT')
      })
    }
    timers.startAt(dueAt, () => timeOut(dispute))
  }
  const judge = (dispute: SandboxDispute, result: DisputeJudgement): boolean => {
    if (dispute.status !== 'DEFENDED' || !judgementsOf[dispute.type].includes(result)) return false
    dispute.timers.clear()
    const { currency, value } = dispute.amount
    const amount = { currency, value: result === 'ACCEPT_BY_MERCHANT' ? value : '0' }
    dispute.judgement = { result, amount, at: clock.now() }
    dispute.status = result === 'VALIDATE_FAIL' ? 'OPEN' : 'JUDGED'
    notify(dispute, 'DISPUTE_JUDGED')
    if (dispute.status === 'OPEN') waitForAnswer(dispute)
    return true
  }
  const withdraw: DisputeLifecycle['withdraw'] = (dispute) => {
    if (dispute.status !== 'OPEN' && dispute.status !== 'DEFENDED') return false
    dispute.timers.clear()
    dispute.status = 'CANCELLED'
    notify(dispute, 'DISPUTE_CANCELLED')
    return true
  }

  return {
    open: (dispute, given) => {
      state.disputes.add(dispute)
      plans.set(dispute, given)
      if (given.isRdr === true) {
        dispute.status = 'RDR_RESOLVED'
        return notify(dispute, 'RDR_RESOLVED')
      }
      notify(dispute, 'DISPUTE_CREATED')
      if (given.isWithdrawn === true) dispute.timers.start(period(processingTime), () => withdraw(dispute))
      waitForAnswer(dispute)
    },
    accept,
    acceptManually: (dispute) => {
      const isOpen = answerRefusal(dispute, clock.now()) === undefined
      if (isOpen) accept(dispute, 'MANUAL_PROCESSING_ACCEPTED')
      return isOpen
    },
    supply: (dispute, document) => {
      dispute.timers.clear()
      dispute.status = 'DEFENDED'
      dispute.documents += 1
      state.disputes.keepDocument(dispute.disputeId, document)
      notify(dispute, 'DEFENSE_SUPPLIED')
      const { judgement, isWithdrawn } = plans.get(dispute) ?? {}
      const wait = period(processingTime)
      if (isWithdrawn === true) dispute.timers.start(wait, () => withdraw(dispute))
      else if (judgement !== undefined) dispute.timers.start(wait, () => judge(dispute, judgement))
    },
    judge,
    withdraw,
  }
}
