import { toldApartBy } from '../../generated/receiving.ts'
import type { KnownNotification, VerifiedNotification } from './types.ts'

/**
 * Tells whether a verified notification is of a type that the contract describes. After it, `notifyType` narrows.
 *
 * @param notification - from `receiver.verify`
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
  return Object.hasOwn(toldApartBy, notification.notifyType)
}
