import { CONSTRAINTS } from '../contract/constraints.ts'
import { SECRET_FORMAT } from '../contract/formats.ts'
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
import { componentName, mapKeyword, schemasOf } from '../contract/walk-schema.ts'

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
  const schemas = schemasOf(document)
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

function constraintsOf(schema: Json, include: (name: string) => void): Json {
  if (!isObject(schema)) return schema
  const kept: JsonObject = {}
  for (const key of CONSTRAINTS) {
    const value = schema[key]
    // A secret is any text: its format says how it is treated, not what it looks like.
    if (value === undefined || (key === 'format' && value === SECRET_FORMAT)) continue
    const constraint = mapKeyword(key, value, (inner) => constraintsOf(inner, include))
    if (key === '$ref') kept[key] = reference(value, include)
    else kept[key] = key === 'if' ? mapObjects(constraint, ofObjects) : constraint
  }
  return fixedValue(choiceByField(kept, schema, include))
}

/** A reference by name, to a type that is then included. */
function reference(target: Json, include: (name: string) => void): string {
  const name = componentName({ $ref: target }) ?? String(target)
  include(name)
  return name
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
      then: { $ref: reference(target, include) },
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
