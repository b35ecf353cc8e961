import { apiOperations } from '../../contract/api-operations.ts'
import { type Discriminator, isByField } from '../../contract/discriminators.ts'
import type { JsonObject } from '../../contract/json.ts'
import { pointerKeys } from '../../contract/json-pointer.ts'
import { header } from '../header.ts'

/** `discriminators.ts`: by what a receiver recognizes each event, in the order in which it asks. */
export function generateDiscriminators(document: JsonObject): string {
  const discriminators = apiOperations(document).flatMap(({ discriminator }) => discriminator ?? [])
  return `${header('By what each event is recognized.')}
import type { NotificationMessages } from './operations.ts'

/** A field whose value names the event. */
export interface DiscriminatorField {
  /** The names that lead to the field. */
  readonly steps: readonly string[]
  /** The event of each known value. */
  readonly events: Readonly<Record<string, keyof NotificationMessages>>
}

/** An event that no field names, recognized by the fields that it has and those that it does not have. */
export interface PresenceRule {
  readonly event: keyof NotificationMessages
  readonly present: readonly (readonly string[])[]
  readonly absent: readonly (readonly string[])[]
}

/** In the order in which they are asked: the first that a notification has decides. */
export const discriminatorFields: readonly DiscriminatorField[] = [
${fieldEntries(discriminators)}]

/** Asked where a notification has none of those fields. No two of them are met by one notification. */
export const presenceRules: readonly PresenceRule[] = [
${presenceEntries(discriminators)}]
`
}

function fieldEntries(discriminators: readonly Discriminator[]): string {
  const byField = new Map<string, string[]>()
  for (const { field, values } of discriminators.filter(isByField)) {
    const lines = values.map(([value, event]) => `      ${propertyName(value)}: '${event}',`)
    byField.set(field, [...(byField.get(field) ?? []), ...lines])
  }
  return [...byField]
    .map(
      ([field, lines]) =>
        `  {\n    steps: ${JSON.stringify(pointerKeys(field))},\n    events: {\n${lines.join('\n')}\n    },\n  },\n`,
    )
    .join('')
}

function presenceEntries(discriminators: readonly Discriminator[]): string {
  const steps = (pointers: readonly string[]) => JSON.stringify(pointers.map(pointerKeys))
  return discriminators
    .flatMap((rule) => (isByField(rule) ? [] : [rule]))
    .map(
      ({ event, present, absent }) =>
        `  { event: '${event}', present: ${steps(present)}, absent: ${steps(absent)} },\n`,
    )
    .join('')
}

/** A name as code writes it before a colon. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}
