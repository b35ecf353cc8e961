import { apiOperations } from '../contract/api-operations.ts'
import { isObject, type Json, type JsonObject, objectAt, stringAt } from '../contract/json.ts'
import { header } from './header.ts'

/** What is known of a field: nothing that grows, the name of the type of its value, or the values of an open list. */
type Member = 0 | string | readonly string[]

type Fields = Record<string, Member>

/**
 * `known-members.ts`: the fields of every type that is received, and the values of open lists that the contract knows,
 * as plain data. Validators let unknown ones pass, and so do not tell which they are.
 */
export function generateKnownMembers(document: JsonObject): string {
  const types = Object.entries(knownMembers(document)).map(
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
export function knownMembers(document: JsonObject): Record<string, Fields> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas')
  const types: Record<string, Fields> = {}
  const include = (given: readonly Json[], place: string): Member => {
    const parts = partsOf(given, schemas)
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
  for (const message of receivedMessages(document)) {
    include([{ $ref: `#/components/schemas/${message}` }], message)
  }
  return types
}

/** The names of the messages that this package receives: answers and notifications. */
export function receivedMessages(document: JsonObject): string[] {
  const names = apiOperations(document).map(({ kind, request, response }) =>
    kind === 'notification' ? request : response,
  )
  return [...new Set(names)].sort()
}

interface Parts {
  /** Every schema object that says something about the value, or about its items. */
  readonly objects: JsonObject[]
  /** The named types among them, without those that they refer to themselves. */
  readonly names: string[]
  /** Whether one that has no name describes fields. */
  isInline: boolean
}

/** Follows references, alternatives, conditions and items. Whether a condition holds does not matter: it is known. */
function partsOf(given: readonly Json[], schemas: JsonObject): Parts {
  const parts: Parts = { objects: [], names: [], isInline: false }
  const seen = new Set<JsonObject>()
  const visit = (schema: Json | undefined, isNamed: boolean) => {
    if (!isObject(schema) || seen.has(schema)) return
    seen.add(schema)
    parts.objects.push(schema)
    if (!isNamed && schema.properties !== undefined) parts.isInline = true
    const name = stringAt(schema, '$ref')?.split('/').at(-1)
    if (name !== undefined) {
      if (!isNamed && !parts.names.includes(name)) parts.names.push(name)
      visit(schemas[name], true)
    }
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const members = schema[keyword]
      if (Array.isArray(members)) for (const member of members) visit(member, isNamed)
    }
    for (const keyword of ['then', 'else', 'items'] as const) visit(schema[keyword], isNamed)
  }
  for (const schema of given) visit(schema, false)
  return parts
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

function listAt(object: JsonObject, key: string): Json[] {
  const list = object[key]
  return Array.isArray(list) ? list : []
}
