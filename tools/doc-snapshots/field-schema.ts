import { TO_BE_WRITTEN } from '../contract/texts.ts'
import type { Direction, FieldFacts, Fields } from './facts.ts'

/** The reference to the file of a data type, by its name in kebab-case; undefined where there is none. */
export type ReferenceTo = (type: string) => string | undefined

/** Characters that a text may have whose length no page states. */
const ASSUMED_LENGTH = 256
/** What a fixed value may grow to; validators look at the value. */
const VALUE_LENGTH = 64

/**
 * The schema of a field, as far as a page says what it is: its type, limits and values. What it means is left to be
 * written. Objects whose type has no file stand in their place.
 *
 * @param direction `request` is what is sent by the merchant in an operation, `response` what is received
 */
export function fieldSchema(
  facts: FieldFacts,
  direction: Direction,
  referenceTo: ReferenceTo,
): Record<string, unknown> {
  return { description: TO_BE_WRITTEN, ...typeOf(facts, direction, referenceTo) }
}

/** The fields of an object, and which of them are required. */
export function objectSchema(
  fields: Fields,
  direction: Direction,
  referenceTo: ReferenceTo,
): Record<string, unknown> {
  const required = Object.keys(fields).filter((name) => fields[name]?.required)
  return {
    type: 'object',
    ...(direction === 'request' && { additionalProperties: false }),
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, fieldSchema(field, direction, referenceTo)]),
    ),
  }
}

function typeOf(facts: FieldFacts, direction: Direction, referenceTo: ReferenceTo): Record<string, unknown> {
  const type = facts.type ?? (facts.fields ? 'Object' : 'String')
  const list = /^(?:array|list)\b(?:\s*<\s*(\w+)\s*>|\s+of\s+(\w+))?|^(\w+)\[\]$/i.exec(type)
  if (list) {
    const item = list[1] ?? list[2] ?? list[3] ?? (facts.fields ? 'Object' : 'String')
    const { maxItems, maxLength, values, fields } = facts
    const inner = {
      type: item,
      ...(maxLength !== undefined && { maxLength }),
      ...(values && { values }),
      ...(fields && { fields }),
    }
    return {
      type: direction === 'request' || facts.required ? 'array' : ['array', 'null'],
      ...(maxItems !== undefined && { maxItems }),
      items: typeOf({ ...inner, required: true }, direction, referenceTo),
    }
  }
  const scalar = scalarOf(type, facts, referenceTo)
  if (scalar) return scalar
  const named = typeName(type, direction)
    .map(referenceTo)
    .find((reference) => reference !== undefined)
  const object =
    named === undefined ? objectSchema(facts.fields ?? {}, direction, referenceTo) : { $ref: named }
  // What is received may be null where it is optional.
  return direction === 'request' || facts.required ? object : { anyOf: [object, { type: 'null' }] }
}

function scalarOf(
  type: string,
  { maxLength, values = [] }: FieldFacts,
  referenceTo: ReferenceTo,
): Record<string, unknown> | undefined {
  const shared = SHARED.get(type.toLowerCase())
  const reference = shared === undefined ? undefined : referenceTo(shared)
  if (reference !== undefined && values.length === 0) return { $ref: reference }
  if (!/^(?:string|url|datetime|date-time|boolean|integer|int|long|number|double|decimal)$/i.test(type))
    return undefined
  const [value] = values
  const limit = maxLength ?? (value === undefined ? ASSUMED_LENGTH : VALUE_LENGTH)
  return {
    type: 'string',
    ...(values.length === 1 && { const: value }),
    ...(values.length > 1 && { enum: values, 'x-open-enum': true }),
    maxLength: limit,
    ...(maxLength === undefined && { 'x-assumed': ['maxLength'] }),
  }
}

/** The files of scalars that the gateway prints natively and as text. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['datetime', 'date-time'],
  ['date-time', 'date-time'],
  ['boolean', 'boolean-value'],
  ['integer', 'non-negative-integer'],
  ['int', 'non-negative-integer'],
  ['long', 'non-negative-integer'],
  ['number', 'decimal-number'],
  ['double', 'decimal-number'],
  ['decimal', 'decimal-number'],
])

/** The files that the type of an object may have, the best first: a type that is sent can have a file of its own. */
function typeName(type: string, direction: Direction): string[] {
  const name = kebabCase(type)
  if (direction === 'response') return [name]
  return [...(name === 'amount' ? ['positive-amount'] : []), `${name}-request`, name]
}

/** `AcquirerInfo` becomes `acquirer-info`. */
export function kebabCase(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}
