import { migrationOf } from '../contract/deprecations.ts'
import {
  asObject,
  isObject,
  type JsonObject,
  listAt,
  numberAt,
  objectAt,
  objectsAt,
  stringAt,
  stringsAt,
  textAt,
} from '../contract/json.ts'
import { componentName, type ResolvedSchema, resolveSchema, schemasOf } from '../contract/walk-schema.ts'

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
  /** What to do instead, where the field is deprecated. */
  readonly migration: string | undefined
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
  const schema = objectAt(schemasOf(document), name)
  if (Array.isArray(schema.oneOf)) {
    return objectsAt(schema, 'oneOf').flatMap((variant) =>
      fieldTables(document, componentName(variant) ?? ''),
    )
  }
  return [{ name, description: textAt(schema, 'description'), rows: rowsOf(document, schema, '', 0) }]
}

function rowsOf(document: JsonObject, schema: JsonObject, prefix: string, depth: number): FieldRow[] {
  const required = stringsAt(schema, 'required')
  const conditions = conditionsOf(schema)
  const alternatives = alternativesOf(schema)
  return Object.entries(objectAt(schema, 'properties')).flatMap(([name, property]) => {
    if (!isObject(property)) return []
    const path = `${prefix}${name}`
    const field = resolveSchema(document, property)
    const items = field.schema.items === undefined ? undefined : resolveSchema(document, field.schema.items)
    const inner = items ?? field
    const row: FieldRow = {
      path,
      depth,
      type: items ? `${typeOf(items)}[]` : typeOf(field),
      nullable: field.isNullable,
      required: required.includes(name),
      conditions: conditions.get(name) ?? [],
      oneOf: alternatives.includes(name) ? alternatives : [],
      description: textAt(field.schema, 'description'),
      migration: migrationOf(field.schema),
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
      anyKey:
        typeOf({ ...inner, name: undefined }) === 'object' && inner.schema.additionalProperties === true,
    }
    return [row, ...rowsOf(document, inner.schema, items ? `${path}[].` : `${path}.`, depth + 1)]
  })
}

/** A data type with fields goes by its name; a scalar by what it is on the wire. */
function typeOf({ schema, name }: ResolvedSchema): string {
  const types = [schema.type ?? 'any'].flat().filter((type) => type !== 'null')
  const type = types.map(String).join(' | ')
  return type === 'object' && name !== undefined ? name : type
}

/** Each once: a flag that may be sent as a boolean or as text has both of each in its schema. */
function valuesAt(schema: JsonObject, key: string): string[] {
  const values = listAt(schema, key).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  )
  return [...new Set(values)]
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
