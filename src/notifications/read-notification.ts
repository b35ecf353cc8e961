import { notificationValidators } from '../../generated/notification-validators.ts'
import { whenReady } from '../core/when-ready.ts'
import type { MessageValidator } from '../validation/deviation.ts'
import { withoutNullMembers } from '../validation/null-members.ts'
import { deduplicationKey } from './deduplication-key.ts'
import { essentialFields } from './essential-fields.ts'
import { matchEvent } from './match-event.ts'
import type { KnownMessage, NotificationValue, ReadNotification } from './notification-value.ts'
import { parseBody } from './parse-body.ts'
import { refusal } from './refusal.ts'
import type { EventName } from './types.ts'

/**
 * Reads an authentic body. Throws a `Refusal` (400) when it is no JSON object. Gives a promise only where something has
 * to be waited for.
 */
export type NotificationReader = (
  body: Uint8Array<ArrayBuffer>,
) => ReadNotification | Promise<ReadNotification>

/**
 * Makes what reads authentic bodies. Validators are loaded when their event first comes, and kept.
 *
 * @param clientId - of the receiver
 * @param strict - whether a notification that differs from what is documented is a problem
 */
export function createNotificationReader(clientId: string, strict = false): NotificationReader {
  const validators = new Map<EventName, MessageValidator>()
  const load = async (event: EventName) => {
    // Each validator guards its own type; here its errors count.
    const loaded: MessageValidator = await notificationValidators[event]()
    validators.set(event, loaded)
    return loaded
  }
  /** Reads one whose event the contract does not know, or that differs from what is documented. */
  const readDeviating = async (
    value: NotificationValue,
    body: Uint8Array<ArrayBuffer>,
    known?: KnownMessage,
  ): Promise<ReadNotification> => {
    const { examineNotification } = await import('./notification-deviations.ts')
    const found = examineNotification(value, notifyTypeOf(value), strict, known)
    // The fields of what its handler cannot have do not tell it apart for sure; its bytes do.
    const fields = (!found.problem && known?.fields.values) || body
    return { ...found, key: await deduplicationKey(clientId, found.eventName ?? found.notifyType, fields) }
  }

  return (body) => {
    const value = parsed(body)
    const eventName = matchEvent(value)
    if (!eventName) return readDeviating(value, body)
    return whenReady(validators.get(eventName) ?? load(eventName), (validate) => {
      const fields = essentialFields(eventName, value)
      const { values } = fields
      if (!values || !validate(value)) return readDeviating(value, body, { eventName, validate, fields })
      return whenReady(deduplicationKey(clientId, eventName, values), (key) => {
        return { value, notifyType: notifyTypeOf(value), eventName, deviations: [], problem: undefined, key }
      })
    })
  }
}

function notifyTypeOf({ notifyType }: NotificationValue): string | undefined {
  return typeof notifyType === 'string' ? notifyType : undefined
}

function parsed(body: Uint8Array): NotificationValue {
  try {
    return withoutNullMembers(parseBody(body))
  } catch {
    // Why is found out again where there is time for it.
    throw refusal(400)
  }
}
