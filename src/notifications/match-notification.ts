import type { NotificationMessages } from '../../generated/operations.ts'
import { ContractError } from '../core/errors/contract-error.ts'
import { identifyEvent } from './identify-event.ts'
import { isKnownNotification } from './is-known-notification.ts'
import type { EventName, KnownNotification, VerifiedNotification } from './types.ts'

/** What to do with a notification of each event. With every new event of the contract it grows by a member. */
export type NotificationCases<Result> = {
  readonly [Name in EventName]: (notification: NotificationMessages[Name]) => Result
}

/** What to do with notifications of some events, and with all others. */
export interface SomeNotificationCases<Result> extends Partial<NotificationCases<Result>> {
  /** Takes what has no case, what the contract does not know, and what lacks a field by which it is told apart. */
  readonly otherwise: (notification: VerifiedNotification) => Result
}

/**
 * Calls the case of a notification's event. Without `otherwise`, the compiler checks that each event of the contract has
 * a case, also those that a newer version of this package adds; and takes only notifications that are known.
 *
 * It verifies nothing: give it what the receiver has verified.
 *
 * @param notification - from `receiver.verify`, or what `onUnknown` was given
 * @param cases - a function for each event; all give the same type
 * @returns what the case has returned
 * @throws {ContractError} when there is neither a case nor `otherwise`, in spite of the types; and whatever the case throws
 *
 * @example
 * ```ts
 * const notification = await receiver.verify(message)
 * const id = matchNotification(notification, {
 *   CAPTURE_RESULT: ({ captureId }) => captureId,
 *   REFUND_RESULT: ({ refundId }) => refundId,
 *   otherwise: () => '',
 * })
 * ```
 */
export function matchNotification<Result>(
  notification: VerifiedNotification,
  cases: SomeNotificationCases<Result>,
): Result
export function matchNotification<Result>(
  notification: KnownNotification,
  cases: NotificationCases<Result>,
): Result
export function matchNotification<Result>(
  notification: VerifiedNotification,
  cases: Partial<SomeNotificationCases<Result>>,
): Result {
  const event = identifyEvent(notification)
  const isKnown = event !== undefined && isKnownNotification(notification, event)
  // The event decides which of the messages it is, which the compiler does not follow through a table.
  const found = isKnown
    ? (cases[event] as ((notification: VerifiedNotification) => Result) | undefined)
    : undefined
  const handle = found ?? cases.otherwise
  if (handle !== undefined) return handle(notification)
  throw new ContractError(
    `No case handles ${isKnown ? event : 'a notification that this version of the contract does not know'}: add it, or \`otherwise\`.`,
    { pointer: '', keyword: 'enum' },
  )
}
