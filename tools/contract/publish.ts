import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  mapObjects,
  objectAt,
  omit,
  stringAt,
} from './json.ts'

/**
 * Turns the bundled contract into the document that is published as `openapi.json`, and that everything else is
 * generated from: types under their names, examples in place, open lists honest for any reader, result codes as
 * rows.
 */
export function publish(bundled: JsonObject): JsonObject {
  const names = schemaNames(objectAt(bundled.components, 'schemas'))
  const examples = objectAt(bundled.components, 'examples')
  const document = mapObjects(bundled, (object) => {
    const example = exampleAt(object, examples)
    if (example) return example
    return openEnum(resultCodeRows(renameReferences(object, names)))
  })
  const components = omit(objectAt(document, 'components'), 'examples')
  const schemas = Object.entries(objectAt(components, 'schemas'))
    .map(([file, schema]): [string, Json] => [nameOf(file, schema), withoutName(schema)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...asObject(document), components: { ...components, schemas: Object.fromEntries(schemas) } }
}

/** A component's name: its file name in PascalCase, or the spelling it asks for with `x-name`. */
export function schemaNames(schemas: JsonObject): Map<string, string> {
  return new Map(Object.entries(schemas).map(([file, schema]) => [file, nameOf(file, schema)]))
}

function nameOf(file: string, schema: Json): string {
  return stringAt(schema, 'x-name') ?? pascalCase(file)
}

export function pascalCase(text: string): string {
  return text.replace(/(^|[-_])([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
}

function withoutName(schema: Json): Json {
  return isObject(schema) ? omit(schema, 'x-name') : schema
}

const SCHEMA_REFERENCE = '#/components/schemas/'

function renameReferences(object: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const renamed = (reference: Json) => {
    if (typeof reference !== 'string' || !reference.startsWith(SCHEMA_REFERENCE)) return reference
    const name = reference.slice(SCHEMA_REFERENCE.length)
    return SCHEMA_REFERENCE + (names.get(name) ?? name)
  }
  const reference = stringAt(object, '$ref')
  if (reference !== undefined) return { ...object, $ref: renamed(reference) }
  const discriminator = objectAt(object, 'discriminator')
  if (!isObject(discriminator.mapping)) return object
  const mapping = Object.entries(discriminator.mapping).map(([value, target]) => [value, renamed(target)])
  return { ...object, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } }
}

function exampleAt(object: JsonObject, examples: JsonObject): Json | undefined {
  const reference = stringAt(object, '$ref')
  const prefix = '#/components/examples/'
  return reference?.startsWith(prefix) ? examples[reference.slice(prefix.length)] : undefined
}

/** An `enum` would tell other generators that the list is closed. */
function openEnum(object: JsonObject): JsonObject {
  if (object['x-open-enum'] !== true || !Array.isArray(object.enum)) return object
  return { ...omit(object, 'enum', 'x-open-enum'), 'x-extensible-enum': object.enum }
}

function resultCodeRows(object: JsonObject): JsonObject {
  const table = object['x-result-codes']
  if (!isObject(table)) return object
  const rows = Object.entries(table).map(([code, row]) => ({ code, ...asObject(row) }))
  return { ...object, 'x-result-codes': rows }
}
