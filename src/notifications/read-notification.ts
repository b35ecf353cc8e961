import { notificationSchemas } from '../../generated/notification-metadata.ts'
import { notificationValidators } from '../../generated/notification-validators.ts'
import { whenReady } from '../core/when-ready.ts'
import type { Deviation, MessageValidator } from '../validation/deviation.ts'
import { withoutNullMembers } from '../validation/null-members.ts'
import { deduplicationKey, essentialFields, knownType, type NotificationValue } from './deduplication-key.ts'
import { parseBody } from './parse-body.ts'
import { refusal } from './refusal.ts'
import type { NotifyType } from './types.ts'

/** What an authentic body says. */
export interface ReadNotification {
  /** Without members that are `null`, and without a `notifyType` that is no text, which no handler expects. */
  readonly value: NotificationValue
  readonly notifyType: string | undefined
  /** Its kind, when the contract knows it and its handler can have it. */
  readonly known: NotifyType | undefined
  readonly deviations: readonly Deviation[]
  /** Why its handler cannot have it, though the contract knows its kind. */
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
 * Makes what reads authentic bodies. Validators are loaded when a notification of their kind first comes, and kept.
 *
 * @param clientId - of the receiver
 * @param strict - whether a notification that differs from what is documented is a problem
 */
export function createNotificationReader(clientId: string, strict: boolean): NotificationReader {
  const validators = new Map<NotifyType, MessageValidator>()
  const load = async (type: NotifyType) => {
    // Each validator guards its own type; here its errors count.
    const loaded: MessageValidator = await notificationValidators[type]()
    validators.set(type, loaded)
    return loaded
  }
  /** Reads one of a kind that the contract does not know. Its bytes tell it apart. */
  const readUnknown = async (
    value: NotificationValue,
    body: Uint8Array<ArrayBuffer>,
  ): Promise<ReadNotification> => {
    const { unknownType } = await words()
    const { notifyType: type, ...rest } = value
    const notifyType = typeof type === 'string' ? type : undefined
    return {
      value: notifyType === undefined ? rest : value,
      notifyType,
      known: undefined,
      deviations: [unknownType(type)],
      problem: undefined,
      key: await deduplicationKey(clientId, notifyType, body),
    }
  }

  /** Reads one that differs from what is documented. */
  const readDeviating = async (
    type: NotifyType,
    value: NotificationValue,
    validate: MessageValidator,
    body: Uint8Array<ArrayBuffer>,
  ): Promise<ReadNotification> => {
    const { findDeviations, lackOf } = await words()
    const schema = notificationSchemas[type]
    const documented = findDeviations(validate, value, schema)
    const { values, missing } = essentialFields(type, value)
    const lack = missing === undefined ? undefined : lackOf(missing, schema, documented)
    const problem = lack ?? (strict ? documented[0] : undefined)
    return {
      value,
      notifyType: type,
      known: problem ? undefined : type,
      deviations: lack && !documented.includes(lack) ? [lack, ...documented] : documented,
      problem,
      // The fields of what its handler cannot have do not tell it apart for sure; its bytes do.
      key: await deduplicationKey(clientId, type, (!problem && values) || body),
    }
  }

  return (body) => {
    const value = parsed(body)
    const type = knownType(value)
    if (type === undefined) return readUnknown(value, body)
    return whenReady(validators.get(type) ?? load(type), (validate) => {
      const { values } = essentialFields(type, value)
      if (!values || !validate(value)) return readDeviating(type, value, validate, body)
      return whenReady(deduplicationKey(clientId, type, values), (key) => {
        return { value, notifyType: type, known: type, deviations: [], problem: undefined, key }
      })
    })
  }
}

/** What has words for deviations, loaded with the first notification that deviates. */
const words = () => import('./notification-deviations.ts')

function parsed(body: Uint8Array): NotificationValue {
  try {
    return withoutNullMembers(parseBody(body))
  } catch {
    // Why is found out again where there is time for it.
    throw refusal(400)
  }
}
