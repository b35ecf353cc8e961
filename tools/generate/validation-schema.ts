import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  mapObjects,
  objectAt,
  omit,
  stringAt,
  stringsAt,
} from '../contract/json.ts'
import { CONSTRAINTS } from './constraints.ts'

/**
 * The schemas of messages and of the types they refer to, by name, ready to compile: constraints only, and references
 * by name.
 *
 * @param document - the contract as one document
 * @param messages - the names of the messages
 */
export function validationSchemas(
  document: JsonObject,
  messages: readonly string[],
): Map<string, JsonObject> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas')
  const definitions = new Map<string, JsonObject>()
  const include = (name: string) => {
    if (definitions.has(name)) return
    const schema = schemas[name]
    if (schema === undefined) throw new Error(`The contract has no schema named ${name}.`)
    // The name is taken before the content is known: schemas refer to each other.
    definitions.set(name, {})
    const constraints = constraintsOf(schema, include)
    // AJV takes `true` and `false` as schemas everywhere but under a name.
    definitions.set(name, isObject(constraints) ? constraints : constraints === false ? { not: {} } : {})
  }
  messages.forEach(include)
  return definitions
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
  return fixedValue(choiceByField(kept, schema, include))
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

/**
 * `oneOf` with a discriminator as conditions on the field: errors are then those of the member that applies, and not
 * those of every member.
 */
function choiceByField(
  schema: JsonObject,
  original: JsonObject,
  include: (name: string) => void,
): JsonObject {
  const discriminator = objectAt(original, 'discriminator')
  const field = stringAt(discriminator, 'propertyName')
  const mapping = Object.entries(objectAt(discriminator, 'mapping'))
  if (field === undefined || mapping.length === 0) return schema
  const { oneOf: _, allOf, ...rest } = schema
  const members = mapping.map(
    ([value, target]): JsonObject => ({
      if: { type: 'object', required: [field], properties: { [field]: { const: value } } },
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
      then: { $ref: reference(String(target), include) },
    }),
  )
  return {
    ...rest,
    type: 'object',
    required: [...new Set([...stringsAt(rest, 'required'), field])],
    properties: { ...asObject(rest.properties), [field]: { enum: mapping.map(([value]) => value) } },
    allOf: [...(Array.isArray(allOf) ? allOf : []), ...members],
  }
}

/** A value out of a list has the type and the length of the list's values: a wrong one is then one error, not three. */
function fixedValue(schema: JsonObject): JsonObject {
  const isFixed = schema.const !== undefined || Array.isArray(schema.enum)
  return isFixed ? omit(schema, 'type', 'maxLength', 'minLength') : schema
}
