import { isObject, type Json, type JsonObject, listAt, objectAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { componentName, componentReference, walkSchema } from '../../contract/walk-schema.ts'
import { header } from '../header.ts'

/** What is known of a field: nothing that grows, the name of the type of its value, or the values of an open list. */
type Member = 0 | string | readonly string[]

type Fields = Record<string, Member>

/**
 * `known-members.ts`: the fields of every type that is received, and the values of open lists that the contract knows,
 * as plain data. Validators let unknown ones pass, and so do not tell which they are.
 */
export function generateKnownMembers(model: ContractModel): string {
  const types = Object.entries(knownMembers(model)).map(
    ([name, fields]) => `  ${JSON.stringify(name)}: ${JSON.stringify(fields)},`,
  )
  return `${header('The fields and values that the contract knows of what is received.')}
/**
 * What is known of a field: \`0\` when its value is not looked at, the name of the type of its value or of its items, or
 * the known values of a list that can grow.
 */
export type KnownMember = 0 | string | readonly string[]

/** The known fields of each type. A message's type has the message's name. */
export const knownMembers: Readonly<Record<string, Readonly<Record<string, KnownMember>>>> = {
${types.join('\n')}
}
`
}

/** The known fields of every type that an answer or a notification holds, by the name of the type. */
export function knownMembers(model: ContractModel): Record<string, Fields> {
  const types: Record<string, Fields> = {}
  const include = (given: readonly Json[], place: string): Member => {
    const parts = partsOf(given, model.document)
    const properties = propertiesOf(parts.objects)
    if (properties.size === 0) return knownValues(parts.objects)
    // An object with fields of any name: none of them is unknown.
    if (parts.objects.some(({ additionalProperties: others }) => others === true || isObject(others)))
      return 0
    const name = parts.isInline ? place : parts.names.join('|')
    if (name in types) return name
    const fields: Fields = {}
    // The name is taken before the fields are known: types refer to each other.
    types[name] = fields
    for (const [field, alternatives] of properties) fields[field] = include(alternatives, `${name}.${field}`)
    return name
  }
  for (const message of receivedMessages(model)) {
    include([{ $ref: componentReference(message) }], message)
  }
  return types
}

/** The names of the messages that this package receives: answers and notifications. */
export function receivedMessages({ calls }: ContractModel): string[] {
  const names = calls.map(({ kind, request, response }) => (kind === 'notification' ? request : response))
  return [...new Set(names)].sort()
}

interface Parts {
  /** Every schema object that says something about the value, or about its items. */
  readonly objects: JsonObject[]
  /** The named types among them, without those that they refer to themselves. */
  readonly names: string[]
  /** Whether one that has no name describes fields. */
  readonly isInline: boolean
}

/** Follows references, alternatives, conditions and items. Whether a condition holds does not matter: it is known. */
function partsOf(given: readonly Json[], document: JsonObject): Parts {
  const visited = new Set<string>()
  const through = ['$ref', 'allOf', 'anyOf', 'oneOf', 'then', 'else', 'items'] as const
  const nodes = given.flatMap((schema) => [...walkSchema(document, schema, { through, visited })])
  const unnamed = nodes.filter(({ component }) => component === undefined).map(({ schema }) => schema)
  return {
    objects: nodes.map(({ schema }) => schema),
    names: [...new Set(unnamed.flatMap((schema) => componentName(schema) ?? []))],
    isInline: unnamed.some(({ properties }) => properties !== undefined),
  }
}

function propertiesOf(objects: readonly JsonObject[]): Map<string, Json[]> {
  const properties = new Map<string, Json[]>()
  for (const object of objects) {
    for (const [name, schema] of Object.entries(objectAt(object, 'properties'))) {
      properties.set(name, [...(properties.get(name) ?? []), schema])
    }
  }
  return properties
}

/** The values of a list that can grow, with those that other alternatives allow; 0 where there is no such list. */
function knownValues(objects: readonly JsonObject[]): Member {
  const isOpen = objects.some((object) => Array.isArray(object['x-extensible-enum']))
  if (!isOpen) return 0
  const values = objects.flatMap((object) => [
    ...listAt(object, 'x-extensible-enum'),
    ...listAt(object, 'enum'),
    ...(object.const === undefined ? [] : [object.const]),
  ])
  return [...new Set(values.filter((value) => typeof value === 'string'))]
}
