import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  mapObjects,
  objectAt,
  stringAt,
  stringsAt,
} from '../contract/json.ts'
import { withCondition } from './condition-keyword.ts'
import { CONSTRAINTS } from './constraints.ts'
import type { Members } from './members-keyword.ts'

/** A definition of up to so many characters of JSON is copied to where it is used; a larger one is a function. */
const INLINE_UP_TO = 300

/**
 * The schemas of messages and of the types they refer to, by name, ready to compile: constraints only, references by
 * name, and choices written as conditions, so that an error names the place and not just the choice.
 *
 * @param document - the contract as one document
 * @param messages - the names of the messages
 * @param inlineUpTo - the longest definition, in characters of JSON, that is copied to where a message uses it
 */
export function validationSchemas(
  document: JsonObject,
  messages: readonly string[],
  inlineUpTo = INLINE_UP_TO,
): Map<string, JsonObject> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas')
  const definitions: JsonObject = {}
  const include = (name: string) => {
    if (name in definitions) return
    const schema = schemas[name]
    if (schema === undefined) throw new Error(`The contract has no schema named ${name}.`)
    // The place is taken before the content is known: schemas refer to each other.
    definitions[name] = true
    const isMessage = messages.includes(name)
    definitions[name] = withTables(constraintsOf(schema, include), isMessage ? IN_MESSAGE : IN_PART)
  }
  messages.forEach(include)
  for (const name of messages) {
    definitions[name] = inlineSmall(definitions[name] ?? true, definitions, inlineUpTo)
  }
  return new Map(
    Object.entries(definitions).filter((entry): entry is [string, JsonObject] => isObject(entry[1])),
  )
}

const REFERENCE = '#/components/schemas/'

function constraintsOf(schema: Json, include: (name: string) => void): Json {
  if (!isObject(schema)) return schema
  const kept: JsonObject = {}
  for (const key of CONSTRAINTS) {
    const value = schema[key]
    if (value === undefined) continue
    if (key === '$ref') kept[key] = reference(String(value), include)
    else if (key === 'if') kept[key] = mapObjects(constraint(key, value, include), ofObjects)
    else kept[key] = constraint(key, value, include)
  }
  return withCondition(fixedValue(choiceByField(nullable(kept), schema, include)))
}

function reference(target: string, include: (name: string) => void): string {
  const name = target.slice(REFERENCE.length)
  include(name)
  return name
}

function constraint(key: string, value: Json, include: (name: string) => void): Json {
  if (key === 'properties' && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, property]) => [name, constraintsOf(property, include)]),
    )
  }
  if (Array.isArray(value)) {
    return ['allOf', 'anyOf', 'oneOf'].includes(key)
      ? value.map((item) => constraintsOf(item, include))
      : value
  }
  return isObject(value) && key !== 'const' ? constraintsOf(value, include) : value
}

/** A condition about fields does not hold for what has none, so that a wrong type is reported as just that. */
function ofObjects(condition: JsonObject): JsonObject {
  const isAboutFields = isObject(condition.properties) || Array.isArray(condition.required)
  return isAboutFields && condition.type === undefined ? { type: 'object', ...condition } : condition
}

/** `anyOf: [X, null]`: an error inside X is X's error, not "matches none". */
function nullable(schema: JsonObject): JsonObject {
  const { anyOf, ...rest } = schema
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema
  const isNull = (member: Json) => isObject(member) && member.type === 'null'
  const other = anyOf.find((member) => !isNull(member))
  if (other === undefined || !anyOf.some(isNull)) return schema
  return { ...rest, if: { type: 'null' }, else: other }
}

/** `oneOf` with a discriminator: the field decides which member applies. */
function choiceByField(
  schema: JsonObject,
  original: JsonObject,
  include: (name: string) => void,
): JsonObject {
  const discriminator = objectAt(original, 'discriminator')
  const field = stringAt(discriminator, 'propertyName')
  const mapping = Object.entries(objectAt(discriminator, 'mapping'))
  if (field === undefined || mapping.length === 0) return schema
  const { oneOf: _, ...rest } = schema
  const choice = mapping.reduceRight<Json>(
    (otherwise, [value, target]) => ({
      if: { properties: { [field]: { const: value } } },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
      then: { $ref: reference(String(target), include) },
      ...(otherwise !== true && { else: otherwise }),
    }),
    true,
  )
  return {
    ...rest,
    type: 'object',
    required: [...new Set([...stringsAt(rest, 'required'), field])],
    properties: { [field]: { enum: mapping.map(([value]) => value) } },
    ...asObject(choice),
  }
}

/** A value that is fixed needs no further check of its type and length. */
function fixedValue(schema: JsonObject): JsonObject {
  if (schema.const !== undefined) return { const: schema.const }
  if (Array.isArray(schema.enum)) return { enum: schema.enum }
  return schema
}

/** So many optional fields of a message, or of a part of one, are checked from a table; fewer are faster one by one. */
const IN_MESSAGE = 6
const IN_PART = 2

/** Writes the optional fields of every object in a schema as tables, where there are enough of them. */
function withTables(schema: Json, from: number): Json {
  return mapObjects(schema, (object) =>
    isObject(object.properties) ? membersTogether(object, from) : object,
  )
}

/** The optional fields that a table can check, in a table. See `membersKeyword`. */
function membersTogether(schema: JsonObject, from: number): JsonObject {
  const all = sortMembers(schema)
  if (countMembers(all) >= from) return withMembers(schema, all)
  // AJV's code for "this or null" is longer than any table.
  const nullables = { texts: {}, types: {}, nullables: all.nullables }
  return countMembers(nullables) > 0 ? withMembers(schema, nullables) : schema
}

function sortMembers(schema: JsonObject): Members {
  const members: Members = { texts: {}, types: {}, nullables: {} }
  const required = new Set(stringsAt(schema, 'required'))
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
    if (!required.has(name) && isObject(property)) addMember(members, name, property)
  }
  return members
}

function namesOf(members: Members): string[] {
  return Object.values(members).flatMap((table) => Object.keys(table))
}

function countMembers(members: Members): number {
  return namesOf(members).length
}

function withMembers(schema: JsonObject, members: Members): JsonObject {
  const names = namesOf(members)
  // `additionalProperties` still has to know them.
  const declared =
    schema.additionalProperties === false ? names.map((name): [string, Json] => [name, true]) : []
  const others = Object.entries(objectAt(schema, 'properties')).filter(([name]) => !names.includes(name))
  return {
    ...schema,
    properties: Object.fromEntries([...declared, ...others]),
    // An interface has no index signature; its content is JSON all the same.
    members: { ...members } as unknown as JsonObject,
  }
}

function addMember(members: Members, name: string, property: JsonObject): void {
  const keys = Object.keys(property).sort().join()
  if (keys === 'maxLength,type' && property.type === 'string')
    members.texts[name] = Number(property.maxLength)
  else if (keys === '$ref') members.types[name] = String(property.$ref)
  else if (keys === 'else,if' && isReference(property.else)) members.nullables[name] = property.else.$ref
}

function isReference(value: Json | undefined): value is { $ref: string } {
  return isObject(value) && Object.keys(value).join() === '$ref' && typeof value.$ref === 'string'
}

/** What is left to check one by one does so without a call, where the type is small. */
function inlineSmall(value: Json, definitions: JsonObject, upTo: number): Json {
  return mapObjects(value, (object) => {
    if (!isReference(object)) return object
    const definition = definitions[object.$ref]
    if (definition === undefined || JSON.stringify(definition).length > upTo) return object
    return JSON.stringify(definition).includes('$ref') ? object : definition
  })
}
