import type { Deviation, MessageValidator } from '../validation/deviation.ts'
import type { EventName } from './types.ts'

/** What an authentic message says: a JSON object. */
export type NotificationValue = Readonly<Record<string, unknown>>

/** The fields by which a notification is told apart from others of its event, or the first that does not serve. */
export interface EssentialFields {
  readonly values?: readonly (string | number | null)[]
  /** The names that lead to it. */
  readonly missing?: readonly string[]
}

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

/** What is at hand for a message whose event the contract knows. */
export interface KnownMessage {
  readonly eventName: EventName
  readonly validate: MessageValidator
  readonly fields: EssentialFields
}
