import { migrationOf } from '../contract/deprecations.ts'
import { isObject, type JsonObject, objectAt, objectsAt, stringAt, textAt } from '../contract/json.ts'
import { componentName, type ResolvedSchema, resolveSchema, schemasOf } from '../contract/walk-schema.ts'
import { isAlways, type Rule, refuseUnknown, rulesOf } from './conditions.ts'
import { LIMITS, type Limits, limitsOf, valuesAt } from './limits.ts'

/** One row of a field table. */
export interface FieldRow extends Limits {
  /** From the message down, such as `order.goods[].goodsName`. */
  readonly path: string
  readonly depth: number
  /** Such as `string`, `Amount`, `Goods[]`. */
  readonly type: string
  readonly nullable: boolean
  /** Whether it is there in every case. */
  readonly required: boolean
  /** What the message demands of it in some cases, and of which fields one has to be there. */
  readonly rules: readonly Rule[]
  readonly description: string
  /** What to do instead, where the field is deprecated. */
  readonly migration: string | undefined
  readonly knownValues: readonly string[]
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

const OF_FIELDS = [
  ...['$ref', 'type', 'required', 'properties', 'items', 'additionalProperties'],
  ...['allOf', 'anyOf', 'if', 'then', 'else', ...LIMITS],
]

/** @param outer what the objects around this one demand of fields in it */
function rowsOf(
  document: JsonObject,
  schema: JsonObject,
  prefix: string,
  depth: number,
  outer: readonly Rule[] = [],
): FieldRow[] {
  const rules = [...outer, ...rulesOf(schema, prefix)]
  return Object.entries(objectAt(schema, 'properties')).flatMap(([name, property]) => {
    if (!isObject(property)) return []
    const path = `${prefix}${name}`
    const field = withChoices(resolveSchema(document, property), path)
    const [inner, step, type] = insideOf(document, field, path)
    for (const known of [field.schema, inner.schema]) refuseUnknown(known, OF_FIELDS, path)
    const own = rules.filter((rule) => rule.path === path)
    const row: FieldRow = {
      path,
      depth,
      type,
      nullable: field.isNullable,
      required: own.some(({ kind, cases }) => kind === 'required' && isAlways(cases)),
      rules: own.filter((rule) => isNews(rule, type, field.isNullable)),
      description: textAt(field.schema, 'description'),
      migration: migrationOf(field.schema),
      knownValues: valuesAt(inner.schema, 'x-extensible-enum'),
      ...limitsOf(field.schema, inner.schema),
      since: stringAt(field.schema, 'x-since'),
      anyKey:
        typeOf({ ...inner, name: undefined }) === 'object' && inner.schema.additionalProperties === true,
    }
    return [row, ...rowsOf(document, inner.schema, `${path}${step}.`, depth + 1, rules)]
  })
}

/** What is in a list, or at any key of a map; the value itself where it is neither. */
function insideOf(
  document: JsonObject,
  field: ResolvedSchema,
  path: string,
): readonly [inner: ResolvedSchema, step: string, type: string] {
  const { items, additionalProperties } = field.schema
  const child = items ?? (isObject(additionalProperties) ? additionalProperties : undefined)
  if (child === undefined) return [field, '', typeOf(field)]
  const inner = withChoices(resolveSchema(document, child), path)
  return items === undefined ? [inner, '.*', `{*: ${typeOf(inner)}}`] : [inner, '[]', `${typeOf(inner)}[]`]
}

/** Whether a rule says more than the row itself does. */
function isNews(rule: Rule, type: string, isNullable: boolean): boolean {
  if (rule.kind === 'required') return !isAlways(rule.cases)
  return rule.kind !== 'type' || isNullable || !isSameType(rule.type, type)
}

/** That a list is a list says nothing of what is in it. */
export function isSameType(stated: string, type: string): boolean {
  return stated === type || (stated === 'array' && type.endsWith('[]'))
}

/** A value of one of several kinds, such as a number or text: one schema with the types and the limits of all. */
function withChoices(field: ResolvedSchema, path: string): ResolvedSchema {
  const choices = objectsAt(field.schema, 'anyOf')
  if (choices.length === 0 || !choices.every((choice) => typeof choice.type === 'string')) return field
  const merged: JsonObject = {}
  for (const choice of choices.filter(({ type }) => type !== 'null')) {
    refuseUnknown(choice, ['type', ...LIMITS], path)
    const { type, ...limits } = choice
    Object.assign(merged, limits, { type: [...[merged.type ?? []].flat(), ...[type ?? []].flat()] })
  }
  const { anyOf: _, ...beside } = field.schema
  return { ...field, schema: { ...merged, ...beside } }
}

/** A data type with fields goes by its name; a scalar by what it is on the wire. */
function typeOf({ schema, name }: ResolvedSchema): string {
  const types = [schema.type ?? 'any'].flat().filter((type) => type !== 'null')
  const type = types.map(String).join(' | ')
  return type === 'object' && name !== undefined ? name : type
}
