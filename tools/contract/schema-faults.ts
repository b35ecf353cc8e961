import { isObject, type Json, type JsonObject } from './json.ts'

/** Something that a schema says and that no value, or every value, would fit; or that AJV does not compile. */
export interface SchemaFault {
  /** Keys that lead from the schema to it. */
  readonly keys: readonly string[]
  readonly message: string
}

/** Pairs of limits, and whether both may be the same. */
const RANGES: readonly (readonly [least: string, most: string, mayMeet: boolean])[] = [
  ['minLength', 'maxLength', true],
  ['minItems', 'maxItems', true],
  ['minProperties', 'maxProperties', true],
  ['minimum', 'maximum', true],
  ['exclusiveMinimum', 'exclusiveMaximum', false],
  ['minimum', 'exclusiveMaximum', false],
  ['exclusiveMinimum', 'maximum', false],
]

/** Limits of how many there are. */
const COUNTS = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'] as const

/** Lists that have to name something, each at most once where a second time says nothing. */
const LISTS: readonly (readonly [keyword: string, mayBeEmpty: boolean, isOfDistinct: boolean])[] = [
  ['type', false, true],
  ['enum', false, true],
  ['required', true, true],
  ['allOf', false, false],
  ['anyOf', false, false],
  ['oneOf', false, false],
]

/** What is wrong with one schema by itself, whatever it leads to. */
export function* schemaFaults(schema: JsonObject): Generator<SchemaFault> {
  for (const [keyword, mayBeEmpty, isOfDistinct] of LISTS) {
    const list = schema[keyword]
    if (list === undefined) continue
    if (!Array.isArray(list)) {
      // One type can stand by itself.
      if (keyword !== 'type') yield { keys: [keyword], message: `\`${keyword}\` is a list. Write it as one.` }
    } else if (list.length === 0 && !mayBeEmpty) {
      yield { keys: [keyword], message: `\`${keyword}\` is empty. Fill the list, or leave it out.` }
    } else if (isOfDistinct) yield* repetitions(keyword, list)
  }
  if (Array.isArray(schema.required)) yield* otherThanNames(schema.required)
  for (const keyword of COUNTS) {
    const count = schema[keyword]
    if (count === undefined || (Number.isSafeInteger(count) && Number(count) >= 0)) continue
    const message = `\`${keyword}\` is a whole number from 0, not ${JSON.stringify(count)}. Mend it.`
    yield { keys: [keyword], message }
  }
  if (schema.multipleOf !== undefined && !(Number(schema.multipleOf) > 0)) {
    yield { keys: ['multipleOf'], message: '`multipleOf` is a number above 0. Mend it, or leave it out.' }
  }
  for (const [least, most, mayMeet] of RANGES) {
    const [low, high] = [schema[least], schema[most]]
    if (typeof low !== 'number' || typeof high !== 'number' || low < high || (mayMeet && low === high))
      continue
    const message = `No value is as \`${least}\` ${low} and \`${most}\` ${high} ask. Mend one of them.`
    yield { keys: [least], message }
  }
}

function* repetitions(keyword: string, list: readonly Json[]): Generator<SchemaFault> {
  const seen = new Set<string>()
  for (const [index, value] of list.entries()) {
    const text = canonical(value)
    if (seen.has(text)) {
      const message = `${JSON.stringify(value)} stands twice in \`${keyword}\`. Delete one of the two.`
      yield { keys: [keyword, `${index}`], message }
    }
    seen.add(text)
  }
}

function* otherThanNames(required: readonly Json[]): Generator<SchemaFault> {
  for (const [index, name] of required.entries()) {
    if (typeof name === 'string') continue
    const message = `\`required\` lists names of fields; ${JSON.stringify(name)} is none. Write it in quotes.`
    yield { keys: ['required', `${index}`], message }
  }
}

/** The same text for the same value, in whatever order its fields stand. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
}
