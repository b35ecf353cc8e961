import type { SandboxSubscription, SubscriptionStatus } from './subscription-state.ts'

/** A subscription as the sandbox keeps it. */
export interface SubscriptionSnapshot {
  /** Antom's id. */
  readonly subscriptionId: string
  /** The merchant's id. */
  readonly subscriptionRequestId: string
  /** The state; `WAITING` while the payer has not authorized it. */
  readonly status: SubscriptionStatus
  /** The amount for each period outside of trials, in the currency's smallest unit. */
  readonly amount: { readonly currency: string; readonly value: string }
  /** The first period whose charge is not decided. */
  readonly nextPhase: number
  /** Whether the charge of that period is being tried. */
  readonly isCharging: boolean
  /** Its charges, in the order in which they were decided. */
  readonly charges: readonly {
    readonly paymentId: string
    readonly phase: number
    readonly status: 'SUCCESS' | 'FAIL'
    readonly resultCode: string
    readonly amount: { readonly currency: string; readonly value: string }
  }[]
}

/** A copy of a subscription for programs and pages; later changes of the subscription do not show in it. */
export function subscriptionSnapshot(subscription: SandboxSubscription): SubscriptionSnapshot {
  const { subscriptionId, subscriptionRequestId, status, prices, nextPhase, openCharge, charges } =
    subscription
  return {
    subscriptionId,
    subscriptionRequestId,
    status,
    amount: prices.at(-1)?.amount ?? { currency: '', value: '' },
    nextPhase,
    isCharging: openCharge !== undefined,
    charges: charges.map(({ paymentId, phase, status, resultCode, amount }) => ({
      paymentId,
      phase,
      status,
      resultCode,
      amount,
    })),
  }
}
