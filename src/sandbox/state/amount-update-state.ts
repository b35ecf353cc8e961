import type { ResultStatus } from '../../../generated/result-codes.ts'
import type { Amount } from '../../../generated/types.ts'
import type { Scenario } from '../scenario.ts'
import type { SandboxPayment } from './payment-state.ts'

/** A change of the amount of an authorization, as the gateway keeps it. Times are in milliseconds since 1970. */
export interface SandboxAmountUpdate {
  readonly updateId: string
  readonly updateRequestId: string
  readonly paymentId: string
  /** The new total that was asked for. */
  readonly amount: Amount
  /** The values that a repetition must not change, as text. */
  readonly fingerprint: string
  readonly scenario: Scenario
  /** Why the request was refused; `undefined` for a change that was accepted. */
  readonly refusal: { readonly code: string; readonly message?: string } | undefined
  /** `U` while it is in process. */
  status: ResultStatus
  /** The result code that belongs to `status`. */
  code: string
  /** When it succeeded. */
  updatedAt: number | undefined
}

/** The changes of amounts of a sandbox. */
export interface AmountUpdateState {
  readonly add: (update: SandboxAmountUpdate) => void
  readonly findByRequestId: (updateRequestId: string) => SandboxAmountUpdate | undefined
  /** The changes of a payment, in the order in which they were asked for. */
  readonly ofPayment: (paymentId: string) => readonly SandboxAmountUpdate[]
  readonly size: () => number
  readonly removeOf: (paymentId: string) => void
}

/** Makes the place where changes of amounts are kept, as long as their payments. */
export function createAmountUpdateState(): AmountUpdateState {
  const byRequestId = new Map<string, SandboxAmountUpdate>()
  const byPayment = new Map<string, SandboxAmountUpdate[]>()
  return {
    add: (update) => {
      byRequestId.set(update.updateRequestId, update)
      const updates = byPayment.get(update.paymentId)
      if (updates === undefined) byPayment.set(update.paymentId, [update])
      else updates.push(update)
    },
    findByRequestId: (id) => byRequestId.get(id),
    ofPayment: (paymentId) => byPayment.get(paymentId) ?? [],
    size: () => byRequestId.size,
    removeOf: (paymentId) => {
      for (const { updateRequestId } of byPayment.get(paymentId) ?? []) byRequestId.delete(updateRequestId)
      byPayment.delete(paymentId)
    },
  }
}

/**
 * The amount that is authorized: that of the last change that succeeded, otherwise that of the payment.
 *
 * @param updates - the changes of the payment
 */
export function authorizedAmount(payment: SandboxPayment, updates: readonly SandboxAmountUpdate[]): Amount {
  return updates.filter(({ status }) => status === 'S').at(-1)?.amount ?? payment.amount
}

/** Whether the amount of a payment can be raised once it is authorized: `incrementalAuthorizationAvailable`. */
export function allowsAmountUpdate({ methodType, isManual }: SandboxPayment): boolean {
  return methodType === 'CARD' && isManual
}
