import type { Amount } from '../../../generated/types.ts'
import type { JsonObject } from '../json.ts'
import type { Scenario } from '../scenario.ts'
import { createRecentMap } from './recent-map.ts'
import type { RecordTimers } from './record-timers.ts'

/** State of a subscription: `WAITING` for the payer's authorization, and then as inquireSubscription reports it. */
export type SubscriptionStatus = 'WAITING' | 'ACTIVE' | 'CANCELLED' | 'TERMINATED'

/** Periods of one length: from a period on, until the next of these. */
export interface PeriodSegment {
  /** The number of its first period. */
  readonly fromPhase: number
  /** When that begins. */
  readonly at: number
  readonly periodType: string
  readonly periodCount: number
}

/** The amount for each period from one on, until the next of these. */
export interface PriceSegment {
  readonly fromPhase: number
  readonly amount: Amount
}

/** Periods at another price. */
export interface SandboxTrial {
  readonly first: number
  readonly last: number
  readonly amount: Amount
}

/** The charge of a period, once it is decided. */
export interface SandboxCharge {
  readonly paymentId: string
  readonly phase: number
  readonly amount: Amount
  readonly status: 'SUCCESS' | 'FAIL'
  readonly resultCode: string
  readonly createdAt: number
  readonly paidAt: number | undefined
}

/** What of a subscription can change. */
export interface SubscriptionTerms {
  description: string
  /** When the first period begins. */
  start: number
  /** When the last period ends; `undefined` without an end. */
  end: number | undefined
  /** In the order of their first periods; the first begins with period 1. */
  segments: readonly PeriodSegment[]
  prices: readonly PriceSegment[]
  trials: readonly SandboxTrial[]
}

/** A subscription as the gateway keeps it. Times are in milliseconds since 1970, and pass as fast as the sandbox's. */
export interface SandboxSubscription extends SubscriptionTerms {
  readonly subscriptionId: string
  readonly subscriptionRequestId: string
  readonly merchantAccountId: string | undefined
  readonly paymentMethod: JsonObject
  readonly methodType: string
  readonly redirectUrl: string | undefined
  readonly notificationUrl: string | undefined
  readonly paymentNotificationUrl: string | undefined
  /** The values that a repetition must not change, as text. */
  readonly fingerprint: string
  readonly scenario: Scenario
  /** The offset that `start` was written with, in minutes: months are counted in it. */
  readonly offset: number
  /** When it was made, by the sandbox's clock: from here its time passes as fast as the sandbox's periods. */
  readonly origin: number
  /** Until when the payer can authorize it. */
  readonly authorizeBy: number
  /** The subscription that this one has replaced. */
  readonly relatedSubscriptionId: string | undefined
  status: SubscriptionStatus
  /** When the payer authorized it; before that nothing is charged. */
  activeFrom: number
  updatedAt: number | undefined
  /** When a cancelled one is over. */
  serviceEnd: number | undefined
  /** The first period whose charge is not decided. */
  nextPhase: number
  /** The charge that is being tried. */
  openCharge: { readonly paymentId: string; readonly createdAt: number; readonly triedAt: number } | undefined
  /** How many of the coming tries fail, and with which code. */
  failing: { readonly tries: number; readonly code: string }
  readonly charges: SandboxCharge[]
  /** How many notifications were made for it. */
  notifications: number
  readonly timers: RecordTimers
}

/** The subscriptions of a sandbox. */
export interface SubscriptionState {
  readonly add: (subscription: SandboxSubscription) => void
  readonly find: (subscriptionId: string) => SandboxSubscription | undefined
  /** The newest subscription with a merchant's id: one that has replaced another has the same. */
  readonly findByRequestId: (subscriptionRequestId: string) => SandboxSubscription | undefined
  /** The latest subscriptions, newest first. */
  readonly newest: (count: number) => SandboxSubscription[]
  /** Adds a charge that is decided. The oldest charges, and the oldest subscriptions, make room for it. */
  readonly addCharge: (subscription: SandboxSubscription, charge: SandboxCharge) => void
}

/** How many charges of one subscription are kept. */
const maxCharges = 400

/** How many charges are kept for each subscription that is kept, on average: time can be moved on by decades. */
const chargesPerSubscription = 24

/**
 * Makes the place where subscriptions are kept. One that is removed takes its timers with it.
 *
 * @param maxEntries - how many are kept; the oldest are removed above it
 */
export function createSubscriptionState(maxEntries: number): SubscriptionState {
  const byRequestId = new Map<string, SandboxSubscription>()
  let charges = 0
  const subscriptions = createRecentMap<SandboxSubscription>(maxEntries, {
    onEvict: (subscription) => {
      const { subscriptionRequestId: id, timers } = subscription
      timers.clear()
      charges -= subscription.charges.length
      if (byRequestId.get(id) === subscription) byRequestId.delete(id)
    },
  })
  return {
    add: (subscription) => {
      subscriptions.set(subscription.subscriptionId, subscription)
      byRequestId.set(subscription.subscriptionRequestId, subscription)
    },
    find: subscriptions.get,
    findByRequestId: (id) => byRequestId.get(id),
    newest: subscriptions.newest,
    addCharge: (subscription, charge) => {
      subscription.charges.push(charge)
      if (subscription.charges.length > maxCharges) subscription.charges.shift()
      else charges += 1
      while (charges > maxEntries * chargesPerSubscription && subscriptions.size() > 1)
        subscriptions.evictOldest()
    },
  }
}
