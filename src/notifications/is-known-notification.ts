import { essentialFields, knownType } from './deduplication-key.ts'
import type { KnownNotification, VerifiedNotification } from './types.ts'

/**
 * Tells whether a verified notification is of a type that the contract describes, and has the fields by which it is told
 * apart from others. After it, `notifyType` narrows.
 *
 * @param notification - from `receiver.verify`, or what `onUnknown` was given
 * @returns whether it is; if not, it still is authentic
 *
 * @example
 * ```ts
 * const notification = await receiver.verify(message)
 * if (isKnownNotification(notification) && notification.notifyType === 'CAPTURE_RESULT') {
 *   console.log(notification.captureId)
 * }
 * ```
 */
export function isKnownNotification(notification: VerifiedNotification): notification is KnownNotification {
  // Both kinds are objects with fields; only one of their types says so.
  const value = notification as Readonly<Record<string, unknown>>
  const type = knownType(value)
  return type !== undefined && essentialFields(type, value).missing === undefined
}
