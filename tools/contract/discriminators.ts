import { childAt, isObject, type Json, type JsonObject, listAt, objectAt, stringAt } from './json.ts'
import { pointerKeys } from './json-pointer.ts'

/** Recognizes notifications by the value of a field, such as `notifyType`. */
export interface FieldDiscriminator {
  /** JSON Pointer (RFC 6901) of the field. */
  readonly field: string
  /** Each value of the field with the name of its event. */
  readonly values: readonly (readonly [value: string, event: string])[]
}

/** Recognizes a notification that no field names by the fields that it has. */
export interface PresenceDiscriminator {
  /** JSON Pointers of fields that it always has, and of fields that it never has. */
  readonly present: readonly string[]
  readonly absent: readonly string[]
  readonly event: string
}

export type Discriminator = FieldDiscriminator | PresenceDiscriminator

/** A fault of an `x-discriminator`. */
export interface DiscriminatorProblem {
  /** Keys that lead from the extension to it. */
  readonly keys: readonly string[]
  readonly message: string
}

export const EXTENSION = 'x-discriminator'

const FORMS =
  '{ field, values }, where values lists the values of the field or maps each to the name of its event, or { present, absent, event }'

/** Event names are keys in generated code, and names that programs write. */
const EVENT_NAME = /^[A-Z][A-Z0-9_]*$/
const POINTER = /^(\/([^~/]|~[01])+)+$/

/** Whether a notification is recognized by the value of a field. */
export function isByField(discriminator: Discriminator): discriminator is FieldDiscriminator {
  return 'field' in discriminator
}

/** The names of the events that a notification carries. */
export function eventsOf(discriminator: Discriminator | undefined): readonly string[] {
  if (discriminator === undefined) return []
  return isByField(discriminator) ? discriminator.values.map(([, event]) => event) : [discriminator.event]
}

/**
 * Reads the `x-discriminator` of a notification by itself; `discriminatorConflicts` compares it with the others.
 *
 * @param operation - the notification, in a bundled document
 * @returns the discriminator, where it is sound, and what is wrong with it
 */
export function parseDiscriminator(operation: JsonObject): {
  readonly discriminator?: Discriminator
  readonly problems: readonly DiscriminatorProblem[]
} {
  const extension = operation[EXTENSION]
  const problems: DiscriminatorProblem[] = []
  const report: Report = (message, ...keys) => {
    problems.push({ keys, message })
  }
  let discriminator: Discriminator | undefined
  if (extension === undefined || extension === null) {
    report(`The notification needs \`${EXTENSION}\`: how it is recognized, as ${FORMS}.`)
  } else if (!isObject(extension)) report(`\`${EXTENSION}\` must be ${FORMS}.`)
  else if (Object.hasOwn(extension, 'field')) discriminator = parseField(extension, report)
  else if (Object.hasOwn(extension, 'present')) discriminator = parsePresence(extension, report)
  else report(`\`${EXTENSION}\` has neither \`field\` nor \`present\`. It must be ${FORMS}.`)
  return discriminator && problems.length === 0 ? { discriminator, problems } : { problems }
}

type Report = (message: string, ...keys: string[]) => void

function parseField(extension: JsonObject, report: Report): FieldDiscriminator {
  checkKeys(extension, ['field', 'values'], report)
  const field = stringAt(extension, 'field') ?? ''
  if (!POINTER.test(field))
    report('`field` must be a JSON Pointer to the field, such as /notifyType.', 'field')
  const { values } = extension
  const pairs = Array.isArray(values)
    ? values.map((value, index): [string, Json, Json] => [`${index}`, value, value])
    : Object.entries(objectAt(extension, 'values')).map(([value, event]): [string, Json, Json] => [
        value,
        value,
        event,
      ])
  if (pairs.length === 0) report('`values` must list the values of the field, and has none.', 'values')
  const parsed: [string, string][] = []
  for (const [key, value, event] of pairs) {
    // An object literal with the name __proto__ would have no such member.
    if (typeof value !== 'string' || value === '' || value === '__proto__') {
      report('A value of the field must be text, and neither empty nor __proto__.', 'values', key)
    } else if (typeof event !== 'string' || !EVENT_NAME.test(event)) {
      const advice = Array.isArray(values) ? ' Map the value to one, such as { value: THE_EVENT }.' : ''
      report(`${eventNameRule(event)}${advice}`, 'values', key)
    } else if (parsed.some(([other]) => other === value)) {
      report(`The value ${value} is listed twice.`, 'values', key)
    } else if (parsed.some(([, other]) => other === event)) {
      report(`The event ${event} is named twice.`, 'values', key)
    } else parsed.push([value, event])
  }
  return { field, values: parsed }
}

function parsePresence(extension: JsonObject, report: Report): PresenceDiscriminator {
  checkKeys(extension, ['present', 'absent', 'event'], report)
  const present = pointersAt(extension, 'present', report)
  const absent = extension.absent === undefined ? [] : pointersAt(extension, 'absent', report)
  if (present.length === 0)
    report('`present` must list JSON Pointers of fields, such as /transferId.', 'present')
  const impossible = present.find((pointer) => absent.some((other) => isWithin(pointer, other)))
  if (impossible !== undefined)
    report(`${impossible} cannot be both present and absent: nothing would be recognized.`, 'absent')
  const { event } = extension
  if (typeof event !== 'string' || !EVENT_NAME.test(event)) report(eventNameRule(event), 'event')
  return { present, absent, event: String(event) }
}

function eventNameRule(event: Json | undefined): string {
  return `The name of an event must be capital letters, digits and _, such as TRANSFER_RESULT; ${JSON.stringify(event) ?? 'none'} is not.`
}

function checkKeys(extension: JsonObject, known: readonly string[], report: Report): void {
  for (const key of Object.keys(extension).filter((name) => !known.includes(name))) {
    report(`\`${EXTENSION}\` with \`${known[0]}\` has no member \`${key}\`. It must be ${FORMS}.`, key)
  }
}

function pointersAt(extension: JsonObject, key: string, report: Report): string[] {
  if (!Array.isArray(extension[key])) report(`\`${key}\` must be a list of JSON Pointers.`, key)
  const pointers: string[] = []
  for (const [index, pointer] of listAt(extension, key).entries()) {
    if (typeof pointer !== 'string' || !POINTER.test(pointer)) {
      report(
        `\`${key}\` must list JSON Pointers, such as /transferId; ${JSON.stringify(pointer)} is none.`,
        key,
        `${index}`,
      )
    } else if (pointers.includes(pointer)) report(`The field ${pointer} is listed twice.`, key, `${index}`)
    else pointers.push(pointer)
  }
  return pointers
}

/** Whether a pointer leads to the field of another pointer, or into it. */
export function isWithin(pointer: string, other: string): boolean {
  return `${pointer}/`.startsWith(`${other}/`)
}

/**
 * Identifies the event of an example, in the order that receivers keep: the first field that it has decides; where it
 * has none, the fields that are present.
 *
 * @param discriminators - of all notifications, in the order of the table of contents
 * @param value - the example
 */
export function identify(discriminators: readonly Discriminator[], value: Json): string | undefined {
  const byField = discriminators.filter(isByField)
  const decisive = byField.find(({ field }) => has(value, field))
  if (decisive) {
    const found = valueAt(value, decisive.field)
    const pairs = byField.flatMap(({ field, values }) => (field === decisive.field ? values : []))
    return pairs.find(([one]) => one === found)?.[1]
  }
  for (const discriminator of discriminators) {
    if (isByField(discriminator)) continue
    const { present, absent, event } = discriminator
    if (present.every((pointer) => has(value, pointer)) && !absent.some((pointer) => has(value, pointer)))
      return event
  }
  return undefined
}

function valueAt(value: Json, pointer: string): Json | undefined {
  return pointerKeys(pointer).reduce<Json | undefined>(childAt, value)
}

/** Whether a message has a field; null is absent. */
function has(value: Json, pointer: string): boolean {
  return (valueAt(value, pointer) ?? null) !== null
}
