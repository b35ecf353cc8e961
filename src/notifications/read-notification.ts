import { notificationValidators } from '../../generated/notification-validators.ts'
import { whenReady } from '../core/when-ready.ts'
import type { Deviation, MessageValidator } from '../validation/deviation.ts'
import { withoutNullMembers } from '../validation/null-members.ts'
import { deduplicationKey, essentialFields, type NotificationValue } from './deduplication-key.ts'
import { matchEvent } from './match-event.ts'
import { parseBody } from './parse-body.ts'
import { refusal } from './refusal.ts'
import type { EventName } from './types.ts'

/** What an authentic body says. */
export interface ReadNotification {
  /** Without members that are `null`, and without a `notifyType` that is no text, which no handler expects. */
  readonly value: NotificationValue
  /** As Antom wrote it. */
  readonly notifyType: string | undefined
  /** The name of its event, when the contract knows it. */
  readonly eventName: EventName | undefined
  readonly deviations: readonly Deviation[]
  /** Why its handler cannot have it, though the contract knows its event. */
  readonly problem: Deviation | undefined
  /** What an inbox recognizes repetitions by. */
  readonly key: string
}

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
export function createNotificationReader(clientId: string, strict: boolean): NotificationReader {
  const validators = new Map<EventName, MessageValidator>()
  const load = async (event: EventName) => {
    // Each validator guards its own type; here its errors count.
    const loaded: MessageValidator = await notificationValidators[event]()
    validators.set(event, loaded)
    return loaded
  }
  /** Reads one of an event that the contract does not know. Its bytes tell it apart. */
  const readUnknown = async (
    value: NotificationValue,
    body: Uint8Array<ArrayBuffer>,
  ): Promise<ReadNotification> => {
    const { unknownEvent } = await words()
    const { notifyType: _, ...rest } = value
    const notifyType = notifyTypeOf(value)
    return {
      value: notifyType === undefined ? rest : value,
      notifyType,
      eventName: undefined,
      deviations: [unknownEvent(value)],
      problem: undefined,
      key: await deduplicationKey(clientId, notifyType, body),
    }
  }

  /** Reads one that differs from what is documented. */
  const readDeviating = async (
    eventName: EventName,
    value: NotificationValue,
    validate: MessageValidator,
    body: Uint8Array<ArrayBuffer>,
  ): Promise<ReadNotification> => {
    const { findDeviations, lackOf, notificationSchemas } = await words()
    const schema = notificationSchemas[eventName]
    const documented = findDeviations(validate, value, schema)
    const { values, missing } = essentialFields(eventName, value)
    const lack = missing === undefined ? undefined : lackOf(missing, schema, documented)
    const problem = lack ?? (strict ? documented[0] : undefined)
    return {
      value,
      notifyType: notifyTypeOf(value),
      eventName,
      deviations: lack && !documented.includes(lack) ? [lack, ...documented] : documented,
      problem,
      // The fields of what its handler cannot have do not tell it apart for sure; its bytes do.
      key: await deduplicationKey(clientId, eventName, (!problem && values) || body),
    }
  }

  return (body) => {
    const value = parsed(body)
    const eventName = matchEvent(value)
    if (eventName === undefined) return readUnknown(value, body)
    return whenReady(validators.get(eventName) ?? load(eventName), (validate) => {
      const { values } = essentialFields(eventName, value)
      if (!values || !validate(value)) return readDeviating(eventName, value, validate, body)
      return whenReady(deduplicationKey(clientId, eventName, values), (key) => {
        return { value, notifyType: notifyTypeOf(value), eventName, deviations: [], problem: undefined, key }
      })
    })
  }
}

/** What has words for deviations, loaded with the first notification that deviates. */
const words = () => import('./notification-deviations.ts')

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
