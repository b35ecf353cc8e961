import { redactJson } from '../../core/redact.ts'
import type { Answer } from '../contract.ts'
import { type AmountUpdateState, createAmountUpdateState } from './amount-update-state.ts'
import type { Delivery, DeliveryRecord } from './delivery-state.ts'
import { type DisputeSnapshot, disputeSnapshot } from './dispute-snapshot.ts'
import { createDisputeState, type DisputeState } from './dispute-state.ts'
import { type PaymentSnapshot, paymentSnapshot } from './payment-snapshot.ts'
import { createPaymentState, type PaymentState } from './payment-state.ts'
import { createPaymentTokens, type PaymentTokens } from './payment-tokens.ts'
import { createRecentMap, type RecentMap } from './recent-map.ts'
import { createRefundState, type RefundState } from './refund-state.ts'
import { type SubscriptionSnapshot, subscriptionSnapshot } from './subscription-snapshot.ts'
import { createSubscriptionState, type SubscriptionState } from './subscription-state.ts'

/** An answer that a repetition of its request gets again. */
export interface RememberedAnswer {
  /** The values that a repetition must not change, as text. */
  readonly fingerprint: string
  readonly answer: Answer
  /** The length of the fingerprint and of the answer as JSON text. */
  readonly size: number
}

/** Everything that a sandbox keeps, each kind of record within a limit. */
export interface SandboxState {
  /** How many payments and notifications are kept. */
  readonly maxEntries: number
  /** Payments and captures. */
  readonly payments: PaymentState
  readonly refunds: RefundState
  readonly subscriptions: SubscriptionState
  readonly disputes: DisputeState
  /** Changes of authorized amounts. */
  readonly amountUpdates: AmountUpdateState
  /** Tokens that were issued and that pay can take. */
  readonly tokens: PaymentTokens
  /** Notifications, by their number. */
  readonly deliveries: RecentMap<DeliveryRecord>
  /** How often a request was sent, by operation and id. */
  readonly attempts: RecentMap<number>
  /** Answers that a repetition of their request gets again, by operation and id. */
  readonly exampleAnswers: RecentMap<RememberedAnswer>
  /**
   * The latest records as plain data without secrets, newest first: what `/state.json` shows.
   *
   * @param count - how many of each kind
   */
  readonly snapshot: (count: number) => StateSnapshot
}

/** Records as plain data. */
export interface StateSnapshot {
  readonly payments: readonly PaymentSnapshot[]
  readonly subscriptions: readonly SubscriptionSnapshot[]
  readonly disputes: readonly DisputeSnapshot[]
  readonly deliveries: readonly Delivery[]
}

/** How many requests are counted for each payment that is kept: it can be captured, inquired and cancelled. */
const attemptsPerPayment = 4

/** How many characters of example answers are kept: requests can be as large as the body limit. */
const maxAnswerCharacters = 64 * 1_048_576

/**
 * Makes the state of a sandbox, empty.
 *
 * @param maxEntries - how many payments and notifications are kept, 1 or more; the oldest are removed above it
 */
export function createSandboxState(maxEntries: number): SandboxState {
  const refunds = createRefundState()
  const amountUpdates = createAmountUpdateState()
  const payments = createPaymentState(maxEntries, ({ paymentId }) => {
    refunds.removeOf(paymentId)
    amountUpdates.removeOf(paymentId)
  })
  const subscriptions = createSubscriptionState(maxEntries)
  const disputes = createDisputeState(maxEntries)
  const deliveries = createRecentMap<DeliveryRecord>(maxEntries, {
    onEvict: ({ cancelTimer }) => cancelTimer(),
  })
  return {
    maxEntries,
    payments,
    refunds,
    subscriptions,
    disputes,
    amountUpdates,
    tokens: createPaymentTokens(),
    deliveries,
    attempts: createRecentMap(maxEntries * attemptsPerPayment),
    exampleAnswers: createRecentMap(maxEntries, {
      sizeOf: ({ size }) => size,
      maxSize: maxAnswerCharacters,
    }),
    snapshot: (count) => ({
      payments: payments
        .newest(count)
        .map((payment) =>
          paymentSnapshot(
            payment,
            refunds.ofPayment(payment.paymentId),
            amountUpdates.ofPayment(payment.paymentId),
          ),
        ),
      subscriptions: subscriptions.newest(count).map(subscriptionSnapshot),
      disputes: disputes.newest(count).map(disputeSnapshot),
      deliveries: deliveries.newest(count).map(({ delivery }) => withoutSecrets(delivery)),
    }),
  }
}

/** A notification as hooks, logs and pages may have it: what it says is sent as it is, and shown without secrets. */
export function withoutSecrets(delivery: Delivery): Delivery {
  const body = redactJson(delivery.body)
  return body === delivery.body ? delivery : { ...delivery, body }
}
