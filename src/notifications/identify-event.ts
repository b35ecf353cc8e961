import { matchEvent } from './match-event.ts'
import type { EventName } from './types.ts'

/**
 * Identifies the event of a notification. Of the fields that name events, such as `notifyType`, the first that the
 * body has decides; `null` counts as absent. Of a body that has none of them, the other fields decide that it has.
 *
 * It says nothing about who sent the body, and validates nothing: the receiver verifies, identifies and validates.
 *
 * @param body - anything, such as what `JSON.parse` gave
 * @returns the name of the event; undefined for anything that the contract does not know. Never throws
 *
 * @example
 * ```ts
 * const kept: unknown = JSON.parse('{"notifyType":"CAPTURE_RESULT"}')
 * if (identifyEvent(kept) === 'CAPTURE_RESULT') console.log('a capture has ended')
 * ```
 */
export function identifyEvent(body: unknown): EventName | undefined {
  try {
    return Array.isArray(body) ? undefined : matchEvent(body)
  } catch {
    // What did not come from JSON can throw when it is read.
    return undefined
  }
}
