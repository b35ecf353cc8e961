import { formats } from '../../../../tools/contract/formats.ts'
import {
  isObject,
  type Json,
  type JsonObject,
  mapObjects,
  objectAt,
} from '../../../../tools/contract/json.ts'
import { formatName } from './corpus.ts'

/**
 * The types of a document as a program that is no OpenAPI tool takes them: JSON Schema 2020-12, with the references turned
 * to `$defs`, and nothing else changed. Formats stay formats.
 */
export function schemaDocument(document: JsonObject): JsonObject {
  const definitions = mapObjects(objectAt(objectAt(document, 'components'), 'schemas'), (object) =>
    typeof object.$ref === 'string'
      ? { ...object, $ref: object.$ref.replace('#/components/schemas/', '#/$defs/') }
      : object,
  )
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: definitions }
}

/**
 * The same for a library that ends at Draft 7, which overlooks what stands beside a `$ref`: such a reference is wrapped
 * in `allOf`. What the contract uses of JSON Schema is in Draft 7 already.
 */
export function draft7Document(document: JsonObject): JsonObject {
  const { $defs } = schemaDocument(document)
  const wrapped = mapObjects(objectAt({ $defs: $defs ?? {} }, '$defs'), (object) => {
    const { $ref, allOf, ...rest } = object
    if (typeof $ref !== 'string' || Object.keys(object).length === 1) return object
    return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), { $ref }] }
  })
  return { $schema: 'http://json-schema.org/draft-07/schema#', $defs: wrapped }
}

/** Keywords that say by themselves that a value is wrong, or that none of several schemas allows it. */
const assertions = new Set([
  'additionalProperties', 'anyOf', 'const', 'contains', 'dependentRequired', 'enum', 'exclusiveMaximum',
  'exclusiveMinimum', 'if', 'maxItems', 'maxLength', 'maxProperties', 'maximum', 'minItems', 'minLength',
  'minProperties', 'minimum', 'multipleOf', 'not', 'oneOf', 'pattern', 'propertyNames', 'required', 'type',
  'unevaluatedItems', 'unevaluatedProperties', 'uniqueItems',
]) // biome-ignore format: a list of words

/** Holds a place for other names, or values: nothing in it is a keyword. */
const values = ['const', 'enum', 'default', 'examples']

/**
 * The assertions that the types of a document have, sorted, each format by itself. A format that says nothing, such as
 * `password`, is none; nor is a `oneOf` whose member a discriminator chooses, since only that member is looked at.
 */
export function assertionsOf(document: JsonObject): string[] {
  const found = new Set<string>()
  const visit = (schema: Json | undefined): void => {
    if (Array.isArray(schema)) for (const one of schema) visit(one)
    if (!isObject(schema)) return
    for (const [keyword, value] of Object.entries(schema)) {
      const isChosen = keyword === 'oneOf' && schema.discriminator !== undefined
      if (keyword === 'format' && Object.hasOwn(formats, String(value))) found.add(formatName(String(value)))
      else if (assertions.has(keyword) && value !== true && !isChosen) found.add(keyword)
      if (keyword === 'properties') for (const one of Object.values(objectAt(schema, keyword))) visit(one)
      else if (!values.includes(keyword) && !keyword.startsWith('x-')) visit(value)
    }
  }
  for (const schema of Object.values(objectAt(schemaDocument(document), '$defs'))) visit(schema)
  return [...found].sort()
}
