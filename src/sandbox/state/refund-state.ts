import type { ResultStatus } from '../../../generated/result-codes.ts'
import type { Amount } from '../../../generated/types.ts'
import type { JsonObject } from '../json.ts'
import type { Scenario } from '../scenario.ts'
import type { RecordTimers } from './record-timers.ts'

/** A refund as the gateway keeps it. Times are in milliseconds since 1970. */
export interface SandboxRefund {
  readonly refundId: string
  readonly refundRequestId: string
  readonly paymentId: string
  /** The capture that is refunded; `undefined` for a payment without captures, and for a refund that was refused. */
  readonly captureId: string | undefined
  readonly amount: Amount
  /** The values that a repetition must not change, as text. */
  readonly fingerprint: string
  readonly notifyUrl: string | undefined
  /** What the request says and the inquiry and the notification give back. */
  readonly givenBack: JsonObject
  readonly scenario: Scenario
  /** `U` while it is in process. */
  status: ResultStatus
  /** The result code that belongs to `status`. */
  code: string
  /** When it succeeded or failed. */
  finishedAt: number | undefined
  readonly timers: RecordTimers
}

/** The refunds of a sandbox. */
export interface RefundState {
  readonly add: (refund: SandboxRefund) => void
  readonly find: (refundId: string) => SandboxRefund | undefined
  readonly findByRequestId: (refundRequestId: string) => SandboxRefund | undefined
  /** The refunds of a payment, in the order in which they were asked for. */
  readonly ofPayment: (paymentId: string) => readonly SandboxRefund[]
  /** The latest refunds, newest first. */
  readonly newest: (count: number) => SandboxRefund[]
  readonly size: () => number
  /** Removes the refunds of a payment, and their timers. */
  readonly removeOf: (paymentId: string) => void
}

/** Makes the place where refunds are kept, as long as their payments. */
export function createRefundState(): RefundState {
  const byRequestId = new Map<string, SandboxRefund>()
  const byId = new Map<string, SandboxRefund>()
  const byPayment = new Map<string, SandboxRefund[]>()
  return {
    add: (refund) => {
      byRequestId.set(refund.refundRequestId, refund)
      byId.set(refund.refundId, refund)
      const refunds = byPayment.get(refund.paymentId)
      if (refunds === undefined) byPayment.set(refund.paymentId, [refund])
      else refunds.push(refund)
    },
    find: (id) => byId.get(id),
    findByRequestId: (id) => byRequestId.get(id),
    ofPayment: (paymentId) => byPayment.get(paymentId) ?? [],
    newest: (count) => [...byId.values()].reverse().slice(0, count),
    size: () => byId.size,
    removeOf: (paymentId) => {
      for (const { refundId, refundRequestId, timers } of byPayment.get(paymentId) ?? []) {
        timers.clear()
        byId.delete(refundId)
        byRequestId.delete(refundRequestId)
      }
      byPayment.delete(paymentId)
    },
  }
}

/** The sum of what is refunded and of what is in process, in the currency's smallest unit. */
export function refundedTotal(refunds: readonly SandboxRefund[]): bigint {
  return refunds
    .filter(({ status }) => status !== 'F')
    .reduce((total, { amount }) => total + BigInt(amount.value), 0n)
}
