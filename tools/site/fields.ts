import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  objectAt,
  objectsAt,
  omit,
  stringAt,
  stringsAt,
  textAt,
} from '../contract/json.ts'

/** When a field has to be there, must not be there, or is promised. */
export interface Condition {
  readonly kind: 'required' | 'forbidden'
  /** Such as `env.terminalType` is one of `WAP`, `APP`; no values: it is there at all. */
  readonly terms: readonly { readonly path: string; readonly values: readonly string[] }[]
  readonly negated: boolean
}

/** One row of a field table. */
export interface FieldRow {
  /** From the message down, such as `order.goods[].goodsName`. */
  readonly path: string
  readonly depth: number
  /** Such as `string`, `Amount`, `Goods[]`. */
  readonly type: string
  readonly nullable: boolean
  readonly required: boolean
  readonly conditions: readonly Condition[]
  /** Other fields of which at least one has to be there. */
  readonly oneOf: readonly string[]
  readonly description: string
  readonly constant: string | undefined
  readonly values: readonly string[]
  readonly knownValues: readonly string[]
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  readonly maxLength: number | undefined
  readonly maxItems: number | undefined
  readonly pattern: string | undefined
  readonly format: string | undefined
  readonly since: string | undefined
  readonly anyKey: boolean
}

/** A message or one of its variants, with every field down to the last. */
export interface FieldTable {
  /** Name of the data type. */
  readonly name: string
  readonly description: string
  readonly rows: readonly FieldRow[]
}

/** The field tables of a message: one, or one for each variant. */
export function fieldTables(document: JsonObject, name: string): FieldTable[] {
  const schema = objectAt(objectAt(document.components, 'schemas'), name)
  if (Array.isArray(schema.oneOf)) {
    return objectsAt(schema, 'oneOf').flatMap((variant) => fieldTables(document, nameOf(variant)))
  }
  return [{ name, description: textAt(schema, 'description'), rows: rowsOf(document, schema, '', 0) }]
}

function nameOf(schema: JsonObject): string {
  return textAt(schema, '$ref').replace(/^.*\//, '')
}

function rowsOf(document: JsonObject, schema: JsonObject, prefix: string, depth: number): FieldRow[] {
  const required = stringsAt(schema, 'required')
  const conditions = conditionsOf(schema)
  const alternatives = alternativesOf(schema)
  return Object.entries(objectAt(schema, 'properties')).flatMap(([name, property]) => {
    if (!isObject(property)) return []
    const path = `${prefix}${name}`
    const field = resolve(document, property)
    const items = field.schema.items === undefined ? undefined : resolve(document, field.schema.items)
    const inner = items ?? field
    const row: FieldRow = {
      path,
      depth,
      type: items ? `${typeOf(items)}[]` : typeOf(field),
      nullable: field.nullable,
      required: required.includes(name),
      conditions: conditions.get(name) ?? [],
      oneOf: alternatives.includes(name) ? alternatives : [],
      description: textAt(field.schema, 'description'),
      constant: field.schema.const === undefined ? undefined : String(field.schema.const),
      values: valuesAt(inner.schema, 'enum'),
      knownValues: valuesAt(inner.schema, 'x-extensible-enum'),
      minimum: numberAt(inner.schema, 'minimum'),
      maximum: numberAt(inner.schema, 'maximum'),
      maxLength: numberAt(inner.schema, 'maxLength'),
      maxItems: numberAt(field.schema, 'maxItems'),
      pattern: stringAt(inner.schema, 'pattern'),
      format: stringAt(inner.schema, 'format'),
      since: stringAt(field.schema, 'x-since'),
      anyKey: inner.type === 'object' && inner.schema.additionalProperties === true,
    }
    return [row, ...rowsOf(document, inner.schema, items ? `${path}[].` : `${path}.`, depth + 1)]
  })
}

interface Resolved {
  readonly schema: JsonObject
  readonly name: string | undefined
  readonly type: string
  readonly nullable: boolean
}

/** Follows a reference; what stands beside it has the last word. */
function resolve(document: JsonObject, node: Json | undefined): Resolved {
  if (!isObject(node)) return { schema: {}, name: undefined, type: 'any', nullable: false }
  if (Array.isArray(node.anyOf) && node.anyOf.some(isNullType)) {
    const inner = resolve(
      document,
      node.anyOf.find((one) => !isNullType(one)),
    )
    return { ...inner, schema: { ...inner.schema, ...omit(node, 'anyOf') }, nullable: true }
  }
  const name = stringAt(node, '$ref') === undefined ? undefined : nameOf(node)
  if (name !== undefined) {
    const target = resolve(document, objectAt(objectAt(document.components, 'schemas'), name))
    return { ...target, name, schema: { ...target.schema, ...omit(node, '$ref') } }
  }
  const types = (Array.isArray(node.type) ? node.type : [node.type ?? 'any']).map(String)
  return {
    schema: node,
    name,
    type: types.filter((type) => type !== 'null').join(' | '),
    nullable: types.includes('null'),
  }
}

function isNullType(node: Json): boolean {
  return isObject(node) && node.type === 'null'
}

/** A data type with fields goes by its name; a scalar by what it is on the wire. */
function typeOf({ name, type }: Resolved): string {
  return type === 'object' && name !== undefined ? name : type
}

function valuesAt(schema: JsonObject, key: string): string[] {
  return listAt(schema, key).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
}

function numberAt(schema: JsonObject, key: string): number | undefined {
  const value = schema[key]
  return typeof value === 'number' ? value : undefined
}

function alternativesOf(schema: JsonObject): string[] {
  return listAt(schema, 'anyOf').flatMap((member) => stringsAt(member, 'required'))
}

function conditionsOf(schema: JsonObject): Map<string, Condition[]> {
  const found = new Map<string, Condition[]>()
  const add = (name: string, condition: Condition) => found.set(name, [...(found.get(name) ?? []), condition])
  for (const rule of [schema, ...objectsAt(schema, 'allOf')]) {
    if (!isObject(rule.if)) continue
    const terms = termsOf(rule.if, '')
    for (const [branch, negated] of [
      [objectAt(rule, 'then'), false],
      [objectAt(rule, 'else'), true],
    ] as const) {
      for (const name of stringsAt(branch, 'required')) add(name, { kind: 'required', terms, negated })
      for (const [name, property] of Object.entries(objectAt(branch, 'properties'))) {
        if (property === false) add(name, { kind: 'forbidden', terms, negated })
      }
    }
  }
  return found
}

/** The leaves of a condition. */
function termsOf(condition: JsonObject, prefix: string): { path: string; values: string[] }[] {
  const properties = objectAt(condition, 'properties')
  const tests = Object.entries(properties).flatMap(([name, test]) => {
    const path = `${prefix}${name}`
    const { const: value, enum: values } = asObject(test)
    if (value !== undefined) return [{ path, values: [String(value)] }]
    if (Array.isArray(values)) return [{ path, values: values.map(String) }]
    return termsOf(asObject(test), `${path}.`)
  })
  const present = stringsAt(condition, 'required')
    .filter((name) => !(name in properties))
    .map((name) => ({ path: `${prefix}${name}`, values: [] }))
  return [...tests, ...present]
}
