import { deduplicationFields } from '../../generated/notification-metadata.ts'
import { valueAtSteps } from '../core/json-pointer.ts'
import type { EssentialFields, NotificationValue } from './notification-value.ts'
import type { EventName } from './types.ts'

/**
 * Reads the fields by which a notification is told apart from others of its event.
 *
 * @param event - the name of its event
 * @param value - what it says; `null` counts as absent
 * @returns their values, `null` for an optional one that is absent; or the way to the first that is absent
 *   though required, or that is neither text nor an integer that JavaScript can hold exactly: as a number, two ids of
 *   twenty digits can be one
 */
export function essentialFields(event: EventName, value: NotificationValue): EssentialFields {
  const values: (string | number | null)[] = []
  for (const { steps, optional } of deduplicationFields[event]) {
    const field = valueAtSteps(value, steps) ?? null
    const isScalar = typeof field === 'string' || Number.isSafeInteger(field)
    if (optional ? !isScalar && field !== null : !isScalar || field === '') return { missing: steps }
    // Text, a number, or null: all else was just excluded.
    values.push(field as string | number | null)
  }
  return { values }
}
