import { type JsonObject, listAt, numberAt, stringAt } from '../contract/json.ts'

/** What a schema demands of a value itself, whatever stands beside it. */
export interface Limits {
  readonly constant: string | undefined
  readonly values: readonly string[]
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  readonly exclusiveMinimum: number | undefined
  readonly exclusiveMaximum: number | undefined
  readonly multipleOf: number | undefined
  readonly minLength: number | undefined
  readonly maxLength: number | undefined
  readonly minItems: number | undefined
  readonly maxItems: number | undefined
  readonly minProperties: number | undefined
  readonly maxProperties: number | undefined
  readonly pattern: string | undefined
  readonly format: string | undefined
}

/** The keywords of which limits are made. */
export const LIMITS = [
  'const',
  'enum',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'pattern',
  'format',
] as const

/**
 * @param schema of the field, whose value may be a list
 * @param inner of what is in the list, where it is one; the same schema where it is none
 */
export function limitsOf(schema: JsonObject, inner: JsonObject = schema): Limits {
  return {
    constant: schema.const === undefined ? undefined : String(schema.const),
    values: valuesAt(inner, 'enum'),
    minimum: numberAt(inner, 'minimum'),
    maximum: numberAt(inner, 'maximum'),
    exclusiveMinimum: numberAt(inner, 'exclusiveMinimum'),
    exclusiveMaximum: numberAt(inner, 'exclusiveMaximum'),
    multipleOf: numberAt(inner, 'multipleOf'),
    minLength: numberAt(inner, 'minLength'),
    maxLength: numberAt(inner, 'maxLength'),
    minItems: numberAt(schema, 'minItems'),
    maxItems: numberAt(schema, 'maxItems'),
    minProperties: numberAt(inner, 'minProperties'),
    maxProperties: numberAt(inner, 'maxProperties'),
    pattern: stringAt(inner, 'pattern'),
    format: stringAt(inner, 'format'),
  }
}

/** Each once: a flag that may be sent as a boolean or as text has both of each in its schema. */
export function valuesAt(schema: JsonObject, key: string): string[] {
  const values = listAt(schema, key).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  )
  return [...new Set(values)]
}
