import type { Amount } from '../../../generated/types.ts'
import type { Scenario } from '../scenario.ts'
import { createRecentMap } from './recent-map.ts'
import type { RecordTimers } from './record-timers.ts'

/** What a dispute is: a chargeback, the request for documents before one, or a request to prove that rules were kept. */
export type DisputeType = 'CHARGEBACK' | 'RETRIEVAL_REQUEST' | 'COMPLIANCE_REQUEST'

/**
 * How a dispute stands.
 *
 * - `OPEN`: it waits for the merchant's answer
 * - `DEFENDED`: a document was supplied, and it waits for the judgement
 * - `JUDGED`, `ACCEPTED`, `CANCELLED`, `RDR_RESOLVED`: as the notification of that name says
 * - `EXPIRED`: a retrieval or compliance request that was not answered in time
 */
export type DisputeStatus =
  | 'OPEN'
  | 'DEFENDED'
  | 'JUDGED'
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'RDR_RESOLVED'
  | 'EXPIRED'

/** How a dispute or a document is judged. */
export type DisputeJudgement =
  | 'ACCEPT_BY_CUSTOMER'
  | 'ACCEPT_BY_MERCHANT'
  | 'VALIDATE_SUCCESS'
  | 'VALIDATE_FAIL'

/** Why a dispute counts as accepted. */
export type DisputeAcceptReason = 'MERCHANT_ACCEPTED' | 'TIMEOUT' | 'MANUAL_PROCESSING_ACCEPTED'

/** A dispute as the gateway keeps it. Times are in milliseconds since 1970. */
export interface SandboxDispute {
  readonly disputeId: string
  readonly paymentId: string
  readonly paymentRequestId: string
  readonly amount: Amount
  readonly type: DisputeType
  readonly source: string
  readonly reasonCode: string
  readonly reasonMessage: string
  readonly isDefendable: boolean
  readonly openedAt: number
  /** From then on it can be neither accepted nor defended. */
  readonly dueAt: number
  readonly scenario: Scenario
  status: DisputeStatus
  /** How many documents were supplied. */
  documents: number
  isAlerted: boolean
  judgement: { readonly result: DisputeJudgement; readonly amount: Amount; readonly at: number } | undefined
  acceptance: { readonly reason: DisputeAcceptReason; readonly at: number } | undefined
  /** How many notifications were made for it. */
  notifications: number
  readonly timers: RecordTimers
}

/** The disputes of a sandbox, and the documents that were supplied. */
export interface DisputeState {
  readonly add: (dispute: SandboxDispute) => void
  readonly find: (disputeId: string) => SandboxDispute | undefined
  /** The latest disputes, newest first. */
  readonly newest: (count: number) => SandboxDispute[]
  /** The latest dispute of a payment. */
  readonly latestOf: (paymentId: string) => SandboxDispute | undefined
  /** Whether a dispute of a payment is not decided yet: such a payment is not refunded. */
  readonly isDisputed: (paymentId: string) => boolean
  /** What the payer has got back by chargebacks of a payment, or can get back by those that are not decided. */
  readonly chargedBack: (paymentId: string) => bigint
  /** Keeps the document that was supplied last, as Base64 text. */
  readonly keepDocument: (disputeId: string, text: string) => void
  readonly findDocument: (disputeId: string) => string | undefined
}

/** Whether something can still be decided. A retrieval request is over when it is answered, since nobody judges it. */
function isUndecided({ status, type }: SandboxDispute): boolean {
  return status === 'OPEN' || (status === 'DEFENDED' && type !== 'RETRIEVAL_REQUEST')
}

/** How many characters of documents are kept: each can have a million. */
const maxDocumentCharacters = 64 * 1_048_576

/**
 * Makes the place where disputes are kept. A dispute that is removed takes its timers with it.
 *
 * @param maxEntries - how many disputes are kept; the oldest are removed above it
 */
export function createDisputeState(maxEntries: number): DisputeState {
  const byPayment = new Map<string, Set<SandboxDispute>>()
  const disputes = createRecentMap<SandboxDispute>(maxEntries, {
    onEvict: (dispute) => {
      dispute.timers.clear()
      const others = byPayment.get(dispute.paymentId)
      others?.delete(dispute)
      if (others?.size === 0) byPayment.delete(dispute.paymentId)
    },
  })
  const documents = createRecentMap<string>(maxEntries, {
    sizeOf: (text) => text.length,
    maxSize: maxDocumentCharacters,
  })
  return {
    add: (dispute) => {
      const others = byPayment.get(dispute.paymentId) ?? new Set()
      byPayment.set(dispute.paymentId, others.add(dispute))
      disputes.set(dispute.disputeId, dispute)
    },
    find: (disputeId) => disputes.get(disputeId),
    newest: (count) => disputes.newest(count),
    latestOf: (paymentId) => [...(byPayment.get(paymentId) ?? [])].at(-1),
    isDisputed: (paymentId) => [...(byPayment.get(paymentId) ?? [])].some(isUndecided),
    chargedBack: (paymentId) =>
      [...(byPayment.get(paymentId) ?? [])]
        .filter(({ type }) => type === 'CHARGEBACK')
        .filter(
          ({ status, judgement }) => status !== 'CANCELLED' && judgement?.result !== 'ACCEPT_BY_CUSTOMER',
        )
        .reduce((total, { amount }) => total + BigInt(amount.value), 0n),
    keepDocument: (disputeId, text) => documents.set(disputeId, text),
    findDocument: (disputeId) => documents.get(disputeId),
  }
}
