import type { NotificationMessages } from '../../generated/operations.ts'
import { testNotifications } from '../../generated/test-notifications.ts'
import { optionError } from '../core/check-options.ts'
import type { ConfigurationError } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { visibleText } from '../core/visible-text.ts'

/** Fields of a test notification that are to be other than in the contract's example. */
export type NotificationOverrides<Message> = {
  readonly [Field in keyof Message]?: Message[Field] | undefined
}

/**
 * Makes a notification as the contract describes it, from the contract's own examples.
 *
 * @param eventName - the name of its event
 * @param overrides - fields that are to be other than in the example; a nested object replaces the whole one, and one that
 *   is `undefined` is left out
 * @returns a notification that is valid as long as `overrides` is; it is not signed
 * @throws {ConfigurationError} when the contract has no such event, or `overrides` is no object with fields
 *
 * @example
 * ```ts
 * createTestNotification('CAPTURE_RESULT', { captureRequestId: 'capture-1' })
 * ```
 */
export function createTestNotification<Name extends keyof NotificationMessages>(
  eventName: Name,
  overrides: NotificationOverrides<NotificationMessages[Name]> = {},
): NotificationMessages[Name] {
  if (!Object.hasOwn(testNotifications, eventName)) throw unknownEvent(eventName)
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides))
    throw optionError('overrides', 'must be an object with fields of the notification')
  const example: unknown = structuredClone(testNotifications[eventName])
  // The examples are checked against the contract when the module is generated.
  return Object.assign(example as NotificationMessages[Name], overrides)
}

function unknownEvent(given: unknown): ConfigurationError {
  const names = Object.keys(testNotifications)
  const text = visibleText(String(given), 64)
  const near = nearest(text.toUpperCase(), names)
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are ${names.join(', ')}`
  return optionError('eventName', `must be an event of the contract, not ${text}: ${hint}`)
}
