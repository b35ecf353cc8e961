import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, type Name } from 'ajv'
import { getProperty } from 'ajv/dist/compile/codegen/index.js'
import { isObject, type JsonObject, objectAt, stringsAt } from '../contract/json.ts'

/**
 * An AJV keyword of our own for `if` and `then` where the condition is about fixed values of fields, as it is wherever
 * a contract says "required when": AJV's own code for a condition counts errors and takes them back, some 1,500 bytes;
 * this is one expression.
 */
export const conditionKeyword: CodeKeywordDefinition = {
  keyword: 'when',
  schemaType: 'object',
  code(cxt: KeywordCxt) {
    const { gen, data, schema } = cxt
    const valid = gen.let('valid', true)
    gen.if(holds(objectAt(schema as JsonObject, 'if'), data), () => {
      const isThen = gen.name('_valid')
      cxt.subschema({ keyword: 'when', schemaProp: 'then' }, isThen)
      gen.assign(valid, isThen)
    })
    cxt.ok(valid)
  },
}

/** A schema with its condition as `when`, if it is one that the keyword can express. */
export function withCondition(schema: JsonObject): JsonObject {
  const { if: condition, then: consequence, ...rest } = schema
  if (!isObject(condition) || !isObject(consequence) || 'else' in rest || !isAboutConstants(condition)) {
    return schema
  }
  // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
  return { ...rest, when: { if: condition, then: consequence } }
}

/** Whether a condition says nothing but that there are fields, and what their values are. */
function isAboutConstants(condition: JsonObject): boolean {
  const { type, required, properties, ...others } = condition
  if (type !== 'object' || Object.keys(others).length > 0) return false
  // A field that may be missing would need words of its own.
  const needed = stringsAt(condition, 'required')
  return Object.entries(objectAt(condition, 'properties')).every(
    ([name, property]) =>
      needed.includes(name) && isObject(property) && (isConstant(property) || isAboutConstants(property)),
  )
}

function isConstant({ const: value, ...others }: JsonObject): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && Object.keys(others).length === 0
}

function holds(condition: JsonObject, data: Name | Code): Code {
  const properties = objectAt(condition, 'properties')
  const rest = stringsAt(condition, 'required').map((name) => {
    const value = _`${data}${getProperty(name)}`
    if (!(name in properties)) return _`${value} !== undefined`
    const property = objectAt(properties, name)
    const { const: constant } = property
    // `isAboutConstants` let nothing else in.
    return constant === undefined ? holds(property, value) : _`${value} === ${constant as string}`
  })
  return rest.reduce<Code>((all, one) => _`${all} && ${one}`, isPlainObject(data))
}

function isPlainObject(data: Name | Code): Code {
  return _`${data} && typeof ${data} == "object" && !Array.isArray(${data})`
}
