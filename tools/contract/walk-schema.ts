import { childAt, isObject, type Json, type JsonObject, objectAt, stringAt } from './json.ts'

/** The keywords of JSON Schema that lead from a schema to others, and `$ref` to what it refers to. */
export const SCHEMA_KEYWORDS = [
  '$ref',
  'properties',
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'allOf',
  'anyOf',
  'oneOf',
] as const

export type SchemaKeyword = (typeof SCHEMA_KEYWORDS)[number]

/** Every keyword but `$ref`: the schemas that are written in one place. */
export const WRITTEN_INSIDE = SCHEMA_KEYWORDS.filter((keyword) => keyword !== '$ref')

/** A schema, and where it stands. */
export interface SchemaNode {
  readonly schema: JsonObject
  /** Keys that lead from the document to it. */
  readonly path: readonly string[]
  /** Name of the first component schema that a reference led to on the way; undefined before the first reference. */
  readonly component: string | undefined
}

/** Where a walk begins, and through which keywords it goes. */
export interface Walk {
  /** Keys that lead from the document to the schema; none when nobody asks where something stands. */
  readonly path?: readonly string[]
  /** In the order in which they are followed. */
  readonly through?: readonly SchemaKeyword[]
  /** The component schemas that were visited, which are not visited again; this walk adds to it. */
  readonly visited?: Set<string>
}

const COMPONENT = '#/components/schemas/'

/** The name of the component schema that an object refers to. */
export function componentName(schema: Json | undefined): string | undefined {
  const reference = stringAt(schema, '$ref')
  return reference?.startsWith(COMPONENT) ? reference.slice(COMPONENT.length) : undefined
}

/** A reference to a component schema. */
export function componentReference(name: string): string {
  return COMPONENT + name
}

/** The component schemas of a document, by name. */
export function schemasOf(document: JsonObject): JsonObject {
  return objectAt(objectAt(document, 'components'), 'schemas')
}

/**
 * Visits a schema and every schema that it leads to, the outer before the inner, each component schema once.
 *
 * @param document where references lead to; either the bundled or the published one
 * @param schema where it begins; `true`, `false` and what is no schema are not visited
 */
export function* walkSchema(
  document: JsonObject,
  schema: Json | undefined,
  { path = [], through = SCHEMA_KEYWORDS, visited = new Set() }: Walk = {},
): Generator<SchemaNode> {
  yield* walk({ schemas: schemasOf(document), through, visited }, schema, path, undefined)
}

interface WalkState {
  readonly schemas: JsonObject
  readonly through: readonly SchemaKeyword[]
  readonly visited: Set<string>
}

function* walk(
  state: WalkState,
  schema: Json | undefined,
  path: readonly string[],
  component: string | undefined,
): Generator<SchemaNode> {
  if (!isObject(schema)) return
  yield { schema, path, component }
  for (const keyword of state.through) {
    if (keyword === '$ref') {
      const name = componentName(schema)
      if (name === undefined || state.visited.has(name)) continue
      state.visited.add(name)
      yield* walk(state, state.schemas[name], ['components', 'schemas', name], component ?? name)
    } else {
      for (const [keys, child] of schemasUnder(keyword, schema[keyword])) {
        yield* walk(state, child, [...path, keyword, ...keys], component)
      }
    }
  }
}

/** The schemas that a keyword's value is or holds, each with the keys that lead to it from there. */
function schemasUnder(keyword: SchemaKeyword, value: Json | undefined): (readonly [keys: string[], Json])[] {
  if (keyword === 'properties') {
    return isObject(value) ? Object.entries(value).map(([name, property]) => [[name], property]) : []
  }
  if (Array.isArray(value)) {
    const isList = keyword === 'allOf' || keyword === 'anyOf' || keyword === 'oneOf'
    return isList ? value.map((member, index) => [[`${index}`], member]) : []
  }
  return isObject(value) ? [[[], value]] : []
}

/** What a keyword says, with every schema in its value replaced. What holds no schema is returned as it is. */
export function mapKeyword(keyword: string, value: Json, replace: (schema: Json) => Json): Json {
  const known = SCHEMA_KEYWORDS.find((name) => name === keyword)
  if (known === undefined) return value
  if (known === 'properties' && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, replace(property)]))
  }
  if (Array.isArray(value)) return schemasUnder(known, value).length > 0 ? value.map(replace) : value
  return isObject(value) ? replace(value) : value
}

/** The schema of a value, after every reference, and without `null` as an alternative. */
export interface ResolvedSchema {
  readonly schema: JsonObject
  /** Keys that lead from the document to the schema, through references, as they lead to its parts. */
  readonly path: readonly string[]
  /** Name of the component schema, when it is one. */
  readonly name: string | undefined
  /** Whether the value may be `null`. */
  readonly isNullable: boolean
}

/**
 * What a schema says of a value other than `null`: references are followed, and what stands beside one has the last word.
 *
 * @param path keys that lead from the document to the schema
 */
export function resolveSchema(
  document: JsonObject,
  schema: Json | undefined,
  path: readonly string[] = [],
): ResolvedSchema {
  if (!isObject(schema)) return { schema: {}, path, name: undefined, isNullable: false }
  const choices = Array.isArray(schema.anyOf) ? schema.anyOf : []
  const others = choices.flatMap((choice, index) => (isNull(choice) ? [] : [index]))
  if (others.length < choices.length && others.length < 2) {
    const { anyOf: _, ...beside } = schema
    const [index = -1] = others
    const inner = resolveSchema(document, choices[index], [...path, 'anyOf', `${index}`])
    return { ...inner, schema: { ...inner.schema, ...beside }, isNullable: true }
  }
  const name = componentName(schema)
  if (name !== undefined) {
    const { $ref: _, ...beside } = schema
    const target = resolveSchema(document, schemasOf(document)[name], path)
    return { ...target, name, schema: { ...target.schema, ...beside } }
  }
  const isNullable = [schema.type].flat().includes('null') || choices.some(isNull)
  return { schema, path, name: undefined, isNullable }
}

function isNull(schema: Json): boolean {
  return childAt(schema, 'type') === 'null'
}
