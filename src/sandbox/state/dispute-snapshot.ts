import type {
  DisputeAcceptReason,
  DisputeJudgement,
  DisputeStatus,
  DisputeType,
  SandboxDispute,
} from './dispute-state.ts'

/** A dispute as the sandbox keeps it. Times are in milliseconds since 1970. */
export interface DisputeSnapshot {
  /** The gateway's id. */
  readonly disputeId: string
  /** The gateway's id of the disputed payment. */
  readonly paymentId: string
  /** The merchant's id of it. */
  readonly paymentRequestId: string
  /** What it is, such as a chargeback. */
  readonly type: DisputeType
  /** How it stands. */
  readonly status: DisputeStatus
  /** The disputed amount, in the currency's smallest unit. */
  readonly amount: { readonly currency: string; readonly value: string }
  /** Whether the merchant may defend. */
  readonly isDefendable: boolean
  /** When it was opened. */
  readonly openedAt: number
  /** From then on it can be neither accepted nor defended. */
  readonly dueAt: number
  /** How many documents were supplied. */
  readonly documents: number
  /** How it was judged last; absent before. */
  readonly judgedResult?: DisputeJudgement
  /** Why it counts as accepted; absent unless it does. */
  readonly acceptReason?: DisputeAcceptReason
}

/** A copy of a dispute for programs and pages; later changes of the dispute do not show in it. */
export function disputeSnapshot(dispute: SandboxDispute): DisputeSnapshot {
  const { disputeId, paymentId, paymentRequestId, type, status, amount, isDefendable } = dispute
  const { openedAt, dueAt, documents, judgement, acceptance } = dispute
  return {
    disputeId,
    paymentId,
    paymentRequestId,
    type,
    status,
    amount: { ...amount },
    isDefendable,
    openedAt,
    dueAt,
    documents,
    ...(judgement !== undefined && { judgedResult: judgement.result }),
    ...(acceptance !== undefined && { acceptReason: acceptance.reason }),
  }
}
