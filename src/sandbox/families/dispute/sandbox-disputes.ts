import type { DisputeSnapshot } from '../../state/dispute-snapshot.ts'
import type { DisputeJudgement, DisputeType } from '../../state/dispute-state.ts'

/** The dispute that is opened. */
export interface OpenDisputeOptions {
  /** What it is; a chargeback when left out. */
  readonly type?: DisputeType | undefined
  /** The disputed amount, in the currency's smallest unit and at least 1: all that can be disputed when left out. */
  readonly amount?: string | undefined
  /** How many seconds the merchant has to answer, 1 to 31,536,000 (a year); 14 days when left out. */
  readonly dueIn?: number | undefined
  /** Where it comes from, at most 64 characters; `Mastercard` when left out. */
  readonly source?: string | undefined
  /** The code of the reason, at most 64 characters; `4853` when left out. */
  readonly reasonCode?: string | undefined
  /** The reason for people, at most 256 characters. */
  readonly reasonMessage?: string | undefined
  /** Whether the merchant may defend; `true` when left out. */
  readonly defendable?: boolean | undefined
  /** How each document is judged, 5 seconds after it was supplied; nobody judges it when left out. */
  readonly judgement?: DisputeJudgement | undefined
}

/** What a program does with disputes: what payers, card schemes and Antom do in reality. Ids are `disputeId`s. */
export interface SandboxDisputes {
  /**
   * Opens a dispute about a payment that has succeeded, and notifies it.
   *
   * @param payment - a `paymentId` or a `paymentRequestId`
   * @param options - the kind of dispute, the amount and the deadline
   * @returns the dispute
   * @throws {ConfigurationError} when there is no such payment, it has not succeeded, nothing of it was captured or is left to
   *   charge back, or an option cannot be used
   */
  readonly open: (payment: string, options?: OpenDisputeOptions) => DisputeSnapshot
  /** Settles a payment by Rapid Dispute Resolution. The same as `open`, but the dispute ends as it begins. */
  readonly openRdr: (payment: string, options?: OpenDisputeOptions) => DisputeSnapshot
  /**
   * Judges a dispute that was defended: a chargeback with `ACCEPT_BY_...`, a compliance request with `VALIDATE_...`.
   *
   * @returns whether it waited for such a judgement
   * @throws {ConfigurationError} when there is no such judgement
   */
  readonly judge: (id: string, judgement: DisputeJudgement) => boolean
  /** Has the payer withdraw a dispute. Returns whether it was not decided yet. */
  readonly withdraw: (id: string) => boolean
  /** Has Antom's staff accept a dispute for the merchant. Returns whether it waited for an answer. */
  readonly acceptManually: (id: string) => boolean
  /** A dispute. */
  readonly find: (id: string) => DisputeSnapshot | undefined
  /**
   * The latest disputes, newest first; 50 when no number is given.
   *
   * @throws {ConfigurationError} for what is no number from 0
   */
  readonly newest: (count?: number) => DisputeSnapshot[]
}
