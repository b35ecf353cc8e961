import type { NotificationMessages } from '../../generated/operations.ts'
import { testNotifications } from '../../generated/test-notifications.ts'

/**
 * Makes a notification as the contract describes it, from the contract's own examples.
 *
 * @param eventName - the name of its event
 * @param overrides - fields that are to be other than in the example; a nested object replaces the whole one
 * @returns a notification that is valid as long as `overrides` is; it is not signed
 *
 * @example
 * ```ts
 * createTestNotification('CAPTURE_RESULT', { captureRequestId: 'capture-1' })
 * ```
 */
export function createTestNotification<Name extends keyof NotificationMessages>(
  eventName: Name,
  overrides: Partial<NotificationMessages[Name]> = {},
): NotificationMessages[Name] {
  const example: unknown = structuredClone(testNotifications[eventName])
  // The examples are checked against the contract when the module is generated.
  return Object.assign(example as NotificationMessages[Name], overrides)
}
