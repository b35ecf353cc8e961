import type { NotificationMessages } from '../../generated/operations.ts'
import { testNotifications } from '../../generated/test-notifications.ts'

/**
 * Makes a notification as the contract describes it, from the contract's own examples.
 *
 * @param notifyType - its type
 * @param overrides - fields that are to be other than in the example; a nested object replaces the whole one
 * @returns a notification that is valid as long as `overrides` is; it is not signed
 *
 * @example
 * ```ts
 * createTestNotification('CAPTURE_RESULT', { captureRequestId: 'capture-1' })
 * ```
 */
export function createTestNotification<Type extends keyof NotificationMessages>(
  notifyType: Type,
  overrides: Partial<NotificationMessages[Type]> = {},
): NotificationMessages[Type] {
  const example: unknown = structuredClone(testNotifications[notifyType])
  // The examples are checked against the contract when the module is generated.
  return Object.assign(example as NotificationMessages[Type], overrides)
}
