import type { SubscriptionSnapshot } from '../../state/subscription-snapshot.ts'

/**
 * What a program does with subscriptions: what payers and wallets do in reality. An id is a `subscriptionId` or a
 * `subscriptionRequestId`. `sandbox.approve` and `sandbox.decline` authorize or refuse one.
 */
export interface SandboxSubscriptions {
  /** Has the payer cancel a subscription at the wallet. Returns whether it was running. */
  readonly cancel: (id: string) => boolean
  /**
   * Has coming tries of its charges fail. A period is tried five times, and the first period once: five tries that fail
   * are a period that fails.
   *
   * @param id - which subscription
   * @param tries - how many tries fail, 0 or more; 5 when left out
   * @param code - why: a result code of notifySubscriptionPayment with the status `F`; `USER_BALANCE_NOT_ENOUGH` when left
   *   out
   * @returns whether there is such a subscription
   * @throws {ConfigurationError} when the number or the code cannot be used
   */
  readonly failCharges: (id: string, tries?: number, code?: string) => boolean
  /** A subscription. */
  readonly find: (id: string) => SubscriptionSnapshot | undefined
  /**
   * The latest subscriptions, newest first; 50 when no number is given.
   *
   * @throws {ConfigurationError} for what is no number from 0
   */
  readonly newest: (count?: number) => SubscriptionSnapshot[]
}
