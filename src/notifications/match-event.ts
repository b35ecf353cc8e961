import { discriminatorFields, presenceRules } from '../../generated/discriminators.ts'
import { valueAtSteps } from '../core/json-pointer.ts'
import type { EventName } from './types.ts'

/**
 * Finds the event of a JSON object: the first of the fields that name events decides; where it has none of them, the
 * fields that are present. `null` counts as absent.
 *
 * @param value - what the object says
 * @returns the name of the event; undefined when the contract knows none
 */
export function matchEvent(value: unknown): EventName | undefined {
  const read = (steps: readonly string[]) => valueAtSteps(value, steps) ?? undefined
  for (const { steps, events } of discriminatorFields) {
    const name = read(steps)
    if (name !== undefined)
      return typeof name === 'string' && Object.hasOwn(events, name) ? events[name] : undefined
  }
  const has = (steps: readonly string[]) => read(steps) !== undefined
  return presenceRules.find(({ present, absent }) => present.every(has) && !absent.some(has))?.event
}
