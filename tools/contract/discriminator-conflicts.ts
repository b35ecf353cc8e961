import { requirementOf } from './deduplication-fields.ts'
import {
  type Discriminator,
  type DiscriminatorProblem,
  EXTENSION,
  eventsOf,
  identify,
  isByField,
  isWithin,
  type PresenceDiscriminator,
  parseDiscriminator,
} from './discriminators.ts'
import { type Json, type JsonObject, objectAt } from './json.ts'

/** A notification of a bundled document, and where it stands in it. */
export interface NotificationSource {
  readonly path: readonly string[]
  readonly operation: JsonObject
  /** Its example messages, by name. */
  readonly examples: readonly (readonly [name: string, value: Json])[]
}

/** A fault, where it stands in the document, and where the other part of a contradiction stands. */
export interface DiscriminatorFault {
  readonly path: readonly string[]
  readonly message: string
  readonly other?: readonly string[]
}

interface Sound extends NotificationSource {
  readonly discriminator: Discriminator
}

/**
 * Finds everything for which a notification could not be recognized, or could be taken for another one.
 *
 * @param sources - the notifications, in the order of the table of contents
 * @param document - the bundled document
 */
export function discriminatorFaults(
  sources: readonly NotificationSource[],
  document: JsonObject,
): DiscriminatorFault[] {
  const faults: DiscriminatorFault[] = []
  const sound: Sound[] = []
  for (const source of sources) {
    const { path, operation } = source
    const parsed = parseDiscriminator(operation)
    const problems = [...parsed.problems, ...schemaProblems(parsed.discriminator, operation, document)]
    const isStated = operation[EXTENSION] !== undefined
    for (const { keys, message } of problems) {
      faults.push({ path: isStated ? [...path, EXTENSION, ...keys] : path, message })
    }
    if (parsed.discriminator) sound.push({ ...source, discriminator: parsed.discriminator })
  }
  for (const [index, one] of sound.entries()) {
    faults.push(...unreachable(one, sound, document))
    for (const other of sound.slice(0, index)) faults.push(...overlaps(one, other))
  }
  // An example says nothing of rules that contradict each other.
  if (faults.length > 0) return faults
  const discriminators = sound.map(({ discriminator }) => discriminator)
  return sound.flatMap((one) => [...exampleFaults(one, discriminators)])
}

function requestSchema(operation: JsonObject): Json | undefined {
  return objectAt(objectAt(objectAt(operation, 'requestBody'), 'content'), 'application/json').schema
}

/** Fields that the message does not have, and fields that it always has though they are to be absent. */
function schemaProblems(
  discriminator: Discriminator | undefined,
  operation: JsonObject,
  document: JsonObject,
): DiscriminatorProblem[] {
  if (discriminator === undefined) return []
  const requirement = (pointer: string) => requirementOf(pointer, requestSchema(operation), document)
  const unknown = (pointer: string) => `The notification has no field ${pointer}.`
  if (isByField(discriminator)) {
    const { field } = discriminator
    return requirement(field) === undefined ? [{ keys: ['field'], message: unknown(field) }] : []
  }
  const { present, absent } = discriminator
  return [
    ...present.flatMap((pointer, index) =>
      requirement(pointer) === undefined
        ? [{ keys: ['present', `${index}`], message: unknown(pointer) }]
        : [],
    ),
    ...absent.flatMap((pointer, index) =>
      requirement(pointer) === true
        ? [
            {
              keys: ['absent', `${index}`],
              message: `The notification requires ${pointer}, so it is never absent.`,
            },
          ]
        : [],
    ),
  ]
}

/** What a message always has and is asked for first keeps its own rule from being asked. */
function unreachable(one: Sound, all: readonly Sound[], document: JsonObject): DiscriminatorFault[] {
  const { discriminator, operation, path } = one
  for (const other of all) {
    if (!isByField(other.discriminator)) continue
    const { field } = other.discriminator
    if (isByField(discriminator)) {
      // Fields are asked in the order in which they are first named: those after its own come too late.
      if (field === discriminator.field) return []
    } else if (discriminator.present.some((pointer) => isWithin(pointer, field))) {
      const message = `A notification with ${field} is recognized by its value, never by its presence. Use \`field\` and \`values\`.`
      return [{ path: [...path, EXTENSION, 'present'], message, other: [...other.path, EXTENSION, 'field'] }]
    }
    if (requirementOf(field, requestSchema(operation), document) === true) {
      const message = `The notification always has ${field}, whose value decides before this rule. Recognize it by ${field}.`
      return [{ path: [...path, EXTENSION], message, other: [...other.path, EXTENSION, 'field'] }]
    }
  }
  return []
}

/** Where two notifications would be one event, or one message two events. */
function* overlaps(one: Sound, other: Sound): Generator<DiscriminatorFault> {
  const [a, b] = [one.discriminator, other.discriminator]
  const place = (sound: Sound, ...keys: string[]) => [...sound.path, EXTENSION, ...keys]
  const isSameField = isByField(a) && isByField(b) && a.field === b.field
  for (const [index, event] of eventsOf(a).entries()) {
    const second = eventsOf(b).indexOf(event)
    const value = isByField(a) ? a.values[index]?.[0] : undefined
    const isSameValue = isSameField && b.values.some(([known]) => known === value)
    if (second === -1 || isSameValue) continue
    const message = `Two notifications name the event ${event}. Rename one.`
    yield { path: place(one, ...keysOf(one, index)), message, other: place(other, ...keysOf(other, second)) }
  }
  if (isSameField) {
    for (const [index, [value]] of a.values.entries()) {
      const second = b.values.findIndex(([known]) => known === value)
      if (second === -1) continue
      const message = `Two notifications are recognized by the value ${value} of ${a.field}. Each value belongs to one.`
      yield {
        path: place(one, ...keysOf(one, index)),
        message,
        other: place(other, ...keysOf(other, second)),
      }
    }
  }
  if (!isByField(a) && !isByField(b) && !excludes(a, b) && !excludes(b, a)) {
    const message = `One message could be both ${a.event} and ${b.event}. List a field that one of them has under \`absent\` of the other.`
    yield { path: place(one), message, other: place(other) }
  }
}

/** The keys in the extension that lead to the event with an index. */
function keysOf({ operation, discriminator }: Sound, index: number): string[] {
  if (!isByField(discriminator)) return ['event']
  const stated = objectAt(operation, EXTENSION).values
  return ['values', Array.isArray(stated) ? `${index}` : (discriminator.values[index]?.[0] ?? '')]
}

/** Whether what is present in one is absent in the other. */
function excludes(one: PresenceDiscriminator, other: PresenceDiscriminator): boolean {
  return one.present.some((pointer) => other.absent.some((missing) => isWithin(pointer, missing)))
}

function* exampleFaults(
  { path, examples, discriminator }: Sound,
  discriminators: readonly Discriminator[],
): Generator<DiscriminatorFault> {
  const events = eventsOf(discriminator)
  const shown = new Set<string>()
  for (const [name, value] of examples) {
    const event = identify(discriminators, value)
    if (event !== undefined && events.includes(event)) shown.add(event)
    else {
      const what = event === undefined ? 'as no event' : `as the event ${event}, of another notification`
      const message = `The example ${name} would be recognized ${what}. Change it, or \`${EXTENSION}\`.`
      yield { path: [...path, 'requestBody'], message }
    }
  }
  for (const event of events.filter((one) => !shown.has(one))) {
    yield {
      path: [...path, 'requestBody'],
      message: `There is no example of the event ${event}. Add one.`,
    }
  }
}
