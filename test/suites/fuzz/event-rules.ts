import type { ApiOperation } from '../../../tools/contract/api-operations.ts'
import { isByField } from '../../../tools/contract/discriminators.ts'
import { pointerKeys } from '../../../tools/contract/json-pointer.ts'

/** Which event a body is of, read from the contract in another way than the receiver does. */
export interface EventRules {
  /** The event of what a body says; undefined when it is of none. */
  readonly eventOf: (value: unknown) => string | undefined
  /** The names of the fields that decide, all at the top of a body. */
  readonly decidingFields: readonly string[]
}

/** A field that has a value: `null` counts as absent. */
type HasField = (pointer: string) => boolean

/**
 * Makes the rules of all notifications of a contract. Each says by itself whether a body is one of its own; that no two
 * claim the same body unless a field that is asked earlier has a value is checked whenever one is looked up.
 */
export function eventRules(notifications: readonly ApiOperation[]): EventRules {
  const discriminators = notifications.flatMap(({ discriminator }) => discriminator ?? [])
  const byField = discriminators.filter(isByField)
  const byPresence = discriminators.flatMap((one) => (isByField(one) ? [] : [one]))
  const fields = [...new Set(byField.map(({ field }) => field))]

  const named = (value: unknown): string | undefined => {
    const field = fields.find((one) => valueAt(value, one) !== undefined)
    const name = field === undefined ? undefined : valueAt(value, field)
    return byField
      .filter((one) => one.field === field)
      .flatMap(({ values }) => values.filter(([known]) => known === name))
      .map(([, event]) => event)
      .at(0)
  }
  const unnamed = (has: HasField): string | undefined => {
    const events = byPresence
      .filter(({ present, absent }) => present.every(has) && !absent.some(has))
      .map(({ event }) => event)
    if (events.length > 1) throw new Error(`A body is of ${events.join(' and of ')}.`)
    return events[0]
  }
  return {
    eventOf: (value) => {
      const has: HasField = (pointer) => valueAt(value, pointer) !== undefined
      return fields.some(has) ? named(value) : unnamed(has)
    },
    decidingFields: [
      ...new Set(
        [...fields, ...byPresence.flatMap(({ present, absent }) => [...present, ...absent])].flatMap(
          (pointer) => pointerKeys(pointer).slice(0, 1),
        ),
      ),
    ],
  }
}

function valueAt(value: unknown, pointer: string): unknown {
  let found = value
  for (const key of pointerKeys(pointer)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    // An object with that key.
    found = (found as Readonly<Record<string, unknown>>)[key]
  }
  return found ?? undefined
}
