import type { EventName } from './types.ts'

/**
 * The names of the events that the contract knows, under the name that the type had in 0.1.
 *
 * @deprecated Renamed: use {@link EventName}.
 */
export type NotifyType = EventName
