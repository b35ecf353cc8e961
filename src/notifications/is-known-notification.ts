import type { NotificationMessages } from '../../generated/operations.ts'
import { essentialFields } from './essential-fields.ts'
import { identifyEvent } from './identify-event.ts'
import type { EventName, VerifiedNotification } from './types.ts'

/**
 * Tells whether a verified notification is of an event that the contract describes, and has the fields by which it is
 * told apart from others.
 *
 * @param notification - from `receiver.verify`, or what `onUnknown` was given
 * @param eventName - the event that it is to be; any when left out
 * @returns whether it is; if not, it still is authentic
 *
 * @example
 * ```ts
 * const notification = await receiver.verify(message)
 * if (isKnownNotification(notification, 'CAPTURE_RESULT')) {
 *   console.log(notification.captureId)
 * }
 * ```
 */
export function isKnownNotification<Name extends EventName = EventName>(
  notification: VerifiedNotification,
  eventName?: Name,
): notification is NotificationMessages[Name] {
  const event = identifyEvent(notification)
  if (event === undefined || (eventName !== undefined && event !== eventName)) return false
  // Both kinds are objects with fields; only one of their types says so.
  return essentialFields(event, notification as Readonly<Record<string, unknown>>).missing === undefined
}
