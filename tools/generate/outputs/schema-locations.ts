import { type Json, type JsonObject, objectAt } from '../../contract/json.ts'
import type { Locate } from '../../contract/locate.ts'
import type { ContractModel } from '../../contract/model.ts'
import { componentName, componentReference, walkSchema } from '../../contract/walk-schema.ts'
import { header } from '../header.ts'

/** Where something stands: the number of its file in the list of files, and the line. */
type Location = readonly [file: number, line: number]

/** Where a field is described, and the name of the type of its value or of its items, where that has fields. */
type Field = Location | readonly [file: number, line: number, type: string]

/** Finds the place of a part of the published document in a file, whose path is relative to the contract's folder. */
export type LocateInSpec = (
  path: readonly string[],
) => Promise<Pick<Awaited<ReturnType<Locate>>, 'file' | 'line'>>

/**
 * `schema-locations.ts`: where the contract describes each type of a message and each of its fields, so that what
 * differs in production can be looked up in the files that people write.
 */
export async function generateSchemaLocations(
  { document, messages }: ContractModel,
  locate: LocateInSpec,
): Promise<string> {
  const files = new Map<string, number>()
  const numberOf = (file: string) => {
    const number = files.get(file) ?? files.size
    files.set(file, number)
    return number
  }
  const locationOf = async (path: readonly string[]): Promise<Location> => {
    const { file, line } = await locate(path)
    return [numberOf(file), line]
  }
  const types: Record<string, { at: Location; fields: Record<string, Field> }> = {}
  const include = async (given: readonly Found[], place: string): Promise<string | undefined> => {
    const { properties, name = place, path } = typeOf(given, document)
    if (properties.size === 0 || path === undefined) return properties.size === 0 ? undefined : name
    if (name in types) return name
    const fields: Record<string, Field> = {}
    // The name is taken before the fields are known: types refer to each other.
    types[name] = { at: await locationOf(path), fields }
    for (const [field, alternatives] of properties) {
      const [first] = alternatives
      if (first === undefined) continue
      const [file, line] = await locationOf(first.path)
      const type = await include(alternatives, `${name}.${field}`)
      fields[field] = type === undefined ? [file, line] : [file, line, type]
    }
    return name
  }
  for (const message of messages) {
    const path = ['components', 'schemas', message]
    await include([{ schema: { $ref: componentReference(message) }, path }], message)
  }
  return text([...files.keys()], types)
}

/** A schema, and the keys that lead from the document to it. */
interface Found {
  readonly schema: Json
  readonly path: readonly string[]
}

/** The keywords that lead to schemas of the same value, or of its items. */
const THROUGH = ['$ref', 'allOf', 'anyOf', 'oneOf', 'then', 'else', 'items'] as const

/** The fields of a value, from every schema that says something about it, and its type's name and place. */
function typeOf(given: readonly Found[], document: JsonObject) {
  const visited = new Set<string>()
  const nodes = given.flatMap(({ schema, path }) => [
    ...walkSchema(document, schema, { path, through: THROUGH, visited }),
  ])
  const properties = new Map<string, Found[]>()
  for (const { schema, path } of nodes) {
    for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
      const found = { schema: property, path: [...path, 'properties', name] }
      properties.set(name, [...(properties.get(name) ?? []), found])
    }
  }
  const isInline = nodes.some(({ schema, component }) => component === undefined && 'properties' in schema)
  const names = isInline
    ? []
    : nodes.flatMap(({ schema, component }) => (component === undefined ? (componentName(schema) ?? []) : []))
  // The first schema with fields is where one that is missing would be added.
  const path = nodes.find(({ schema }) => 'properties' in schema)?.path
  return { properties, path, name: names.length > 0 ? [...new Set(names)].join('|') : undefined }
}

function text(
  files: readonly string[],
  types: Readonly<Record<string, { at: Location; fields: Record<string, Field> }>>,
): string {
  const rows = Object.entries(types).map(
    ([name, { at, fields }]) => `  ${JSON.stringify(name)}: ${JSON.stringify({ at, fields })},`,
  )
  return `${header('Where the contract describes types and fields.')}
/** The files of the contract, by path below its folder. */
export const schemaFiles: readonly string[] = [
${files.map((file) => `  ${JSON.stringify(file)},\n`).join('')}]

/** Where a field is described: file, line, and the name of the type of its value or of its items. */
export type FieldLocation = readonly [file: number, line: number, type?: string]

/** Where a type and its fields are described. */
export interface TypeLocation {
  readonly at: readonly [file: number, line: number]
  readonly fields: Readonly<Record<string, FieldLocation>>
}

/** The types of all messages. A message's type has the message's name. */
export const schemaLocations: Readonly<Record<string, TypeLocation>> = {
${rows.join('\n')}
}
`
}
