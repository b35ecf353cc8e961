// Long file: one class with a method for each keyword of a schema.
import {
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  stringAt,
  stringsAt,
} from '../../tools/contract/json.ts'

/** A message changed in one place, and what a validator has to say about it. */
export interface Mutation {
  readonly name: string
  readonly value: Json
  /** JSON Pointer at which it must fail; undefined when it must still be accepted. */
  readonly pointer: string | undefined
}

type Path = readonly (string | number)[]

/**
 * Every way to break, or just not to break, one constraint of a message's schema. Derived from the published schema
 * and not from the validators, which are what is under test.
 */
export class Mutations {
  readonly #schemas: JsonObject
  /** Places of the schema that some example reached, for coverage. */
  readonly reached = new Set<string>()

  constructor(document: JsonObject) {
    this.#schemas = objectAt(objectAt(document, 'components'), 'schemas')
  }

  of(message: string, example: Json): Mutation[] {
    const mutations: Mutation[] = []
    const add = (name: string, path: Path, value: Json | undefined, fails: boolean) =>
      mutations.push({
        name: `${pointerOf(path) || '(message)'} ${name}`,
        value: replaced(example, path, value),
        pointer: fails ? pointerOf(path) : undefined,
      })
    this.#walk({ $ref: `#/components/schemas/${message}` }, example, [], message, add)
    return mutations
  }

  /** Every property of every type, as the places that examples should reach: `Address/zipCode`. */
  places(): Set<string> {
    const places = new Set<string>()
    const collect = (schema: Json, place: string) => {
      if (!isObject(schema)) return
      for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
        places.add(`${place}/${name}`)
        collect(property, `${place}/${name}`)
      }
      if (schema.items !== undefined) collect(schema.items, `${place}/*`)
    }
    for (const [name, schema] of Object.entries(this.#schemas)) collect(schema, name)
    return places
  }

  /** A schema with its references followed and `null` alternatives left out, each part with its place. */
  #parts(schema: Json, place: string): [JsonObject, string][] {
    if (!isObject(schema)) return []
    const parts: [JsonObject, string][] = [[schema, place]]
    const name = stringAt(schema, '$ref')?.split('/').at(-1)
    if (name !== undefined) parts.push(...this.#parts(this.#schemas[name] ?? {}, name))
    if (Array.isArray(schema.anyOf)) {
      for (const member of schema.anyOf) {
        if (isObject(member) && member.type !== 'null' && !isOnlyRequired(member)) {
          parts.push(...this.#parts(member, place))
        }
      }
    }
    return parts
  }

  #walk(schema: Json, value: Json, path: Path, place: string, add: Add, promised = false): void {
    const nullable = isObject(schema) && Array.isArray(schema.anyOf) && schema.anyOf.some(isNullType)
    if (nullable) add('null', path, null, promised)
    const nullFails = nullable ? undefined : promised
    for (const [part, at] of this.#parts(schema, place))
      this.#breakPart(part, value, path, at, nullFails, add)
  }

  /** Breaks one part. `nullFails`: whether `null` fails where the type allows it; undefined when it is tried already. */
  #breakPart(
    schema: JsonObject,
    value: Json,
    path: Path,
    place: string,
    nullFails: boolean | undefined,
    add: Add,
  ): void {
    if (Array.isArray(schema.oneOf)) {
      const member = this.#memberFor(schema, value)
      if (member !== undefined) this.#walk(member, value, path, place, add)
      return
    }
    const types = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type]
    if (types.length > 0 && schema.const === undefined && value !== null) {
      if (types.includes('null')) add('null', path, null, nullFails === true)
      else if (nullFails !== undefined) add('null instead', path, null, true)
      for (const wrong of [{ a: 1 }, ['x'], true, 1.5, 'text']) {
        if (!types.some((type) => isOfType(wrong, String(type))))
          add(`${JSON.stringify(wrong)} instead`, path, wrong, true)
      }
    }
    if (isObject(value)) this.#breakObject(schema, value, path, place, add)
    if (Array.isArray(value)) this.#breakArray(schema, value, path, place, add)
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      breakScalar(schema, types.map(String), path, add)
    }
  }

  #breakObject(schema: JsonObject, value: JsonObject, path: Path, place: string, add: Add): void {
    for (const name of stringsAt(schema, 'required')) {
      if (name in value) add('removed', [...path, name], undefined, true)
    }
    if (schema.properties !== undefined) {
      add('unknown field', [...path, 'notInTheContract'], 'x', schema.additionalProperties === false)
    }
    const conditions = [schema, ...(Array.isArray(schema.allOf) ? schema.allOf : [])].filter(isObject)
    for (const condition of conditions) this.#breakCondition(condition, conditions, value, path, add)
    if (Array.isArray(schema.anyOf) && schema.anyOf.every(isOnlyRequired)) {
      const alternatives = schema.anyOf.filter(isObject).flatMap((member) => stringsAt(member, 'required'))
      const present = alternatives.filter((name) => name in value)
      const first = alternatives[0]
      if (present.length === 1 && present[0] === first && first !== undefined) {
        add('removed', [...path, first], undefined, true)
      }
    }
    for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
      const child = value[name]
      if (child === undefined || property === false) continue
      this.reached.add(`${place}/${name}`)
      const promised = this.#promised(schema, value).has(name)
      const inside = addWithin(demandsOn(schema, name, value), [...path, name], child, add)
      this.#walk(property, child, [...path, name], `${place}/${name}`, inside, promised)
    }
    this.#walkMap(schema, value, path, place, add)
  }

  /** The values of a map: an object whose keys the schema does not name. */
  #walkMap(schema: JsonObject, value: JsonObject, path: Path, place: string, add: Add): void {
    const { additionalProperties } = schema
    if (!isObject(additionalProperties)) return
    const known = objectAt(schema, 'properties')
    for (const [name, child] of Object.entries(value)) {
      if (!(name in known)) this.#walk(additionalProperties, child, [...path, name], `${place}/*`, add)
    }
  }

  /** Fields that a condition describes more closely: promised ones must not be null. */
  #promised(schema: JsonObject, value: JsonObject): Set<string> {
    if (schema.if === undefined || !matches(schema.if, value)) return new Set()
    return new Set(Object.keys(objectAt(objectAt(schema, 'then'), 'properties')))
  }

  #breakCondition(
    schema: JsonObject,
    all: readonly JsonObject[],
    value: JsonObject,
    path: Path,
    add: Add,
  ): void {
    if (schema.if === undefined) return
    const branch = matches(schema.if, value) ? schema.then : schema.else
    if (!isObject(branch)) return
    const overrides = Object.entries(objectAt(branch, 'properties'))
    for (const name of stringsAt(branch, 'required')) {
      // Without a field that decides about another branch, more than its absence would be wrong.
      if (name in value && !all.some((condition) => changesCondition(condition.if ?? null, name)))
        add('removed', [...path, name], undefined, true)
    }
    for (const [name, property] of overrides) {
      if (property === false) add('present', [...path, name], {}, true)
    }
  }

  #breakArray(schema: JsonObject, value: Json[], path: Path, place: string, add: Add): void {
    const first = value[0]
    const max = schema.maxItems
    if (typeof max === 'number' && first !== undefined) {
      add(`${max} items`, path, Array(max).fill(first), false)
      add(`${max + 1} items`, path, Array(max + 1).fill(first), true)
    }
    value.forEach((item, index) => {
      if (schema.items !== undefined) this.#walk(schema.items, item, [...path, index], `${place}/*`, add)
    })
  }

  #memberFor(schema: JsonObject, value: Json): Json | undefined {
    const discriminator = objectAt(schema, 'discriminator')
    const field = stringAt(discriminator, 'propertyName') ?? ''
    const target = isObject(value) ? objectAt(discriminator, 'mapping')[String(value[field])] : undefined
    return target === undefined ? undefined : { $ref: target }
  }
}

type Add = (name: string, path: Path, value: Json | undefined, fails: boolean) => void

/** What the conditions that a value meets demand of the inside of one of its fields. */
function demandsOn(schema: JsonObject, name: string, value: JsonObject): Json[] {
  const members = Array.isArray(schema.allOf) ? schema.allOf.filter(isObject) : []
  return [schema, ...members].flatMap((one) => {
    if (one.if === undefined) return []
    const branch = matches(one.if, value) ? one.then : one.else
    return objectAt(objectAt(branch ?? null, 'properties'), name)
  })
}

/** Expects what the schema of a field would accept to fail where a condition demands something else. */
function addWithin(demands: readonly Json[], path: Path, child: Json, add: Add): Add {
  if (demands.length === 0) return add
  return (name, at, value, fails) => {
    const changed = replaced(child, at.slice(path.length), value)
    add(name, at, value, fails || !demands.every((demand) => matches(demand, changed)))
  }
}

function breakScalar(schema: JsonObject, types: string[], path: Path, add: Add): void {
  const { pattern, maxLength, minimum, maximum, format } = schema
  if (schema.const !== undefined) {
    add('another value', path, 'SOMETHING_ELSE', true)
    return
  }
  if (Array.isArray(schema.enum)) {
    add('a value that is not listed', path, 'NOT_LISTED', true)
    return
  }
  if (types.includes('string') && typeof maxLength === 'number') {
    add(`${maxLength + 1} characters`, path, 'x'.repeat(maxLength + 1), true)
    const longest = longestMatch(maxLength, pattern, format)
    if (longest !== undefined) add(`${maxLength} characters`, path, longest, false)
    if (pattern === undefined && format === undefined) {
      // One character, two UTF-16 units: the limit counts characters.
      add(`${maxLength} characters beyond the basic plane`, path, '\u{1F4B3}'.repeat(maxLength), false)
      add(`${maxLength + 1} characters beyond the basic plane`, path, '\u{1F4B3}'.repeat(maxLength + 1), true)
    }
  }
  if (typeof pattern === 'string') add('not matching the pattern', path, '\u0000'.slice(0, 1), true)
  if (format === 'date-time') {
    for (const [name, text] of BAD_TIMES) add(name, path, text, true)
    for (const [name, text] of GOOD_TIMES) add(name, path, text, false)
  }
  if (format === 'uri') add('not a URI', path, 'no scheme here', true)
  const asText = types.includes('string')
  if (typeof minimum === 'number') {
    add(`${minimum}`, path, minimum, false)
    add(`${minimum - 1}`, path, minimum - 1, true)
    if (asText) {
      add(`"${minimum}"`, path, `${minimum}`, false)
      add(`"${minimum - 1}"`, path, `${minimum - 1}`, true)
    }
  }
  if (typeof maximum === 'number') {
    add(`${maximum}`, path, maximum, false)
    add(`${maximum + 1}`, path, maximum + 1, true)
    if (asText) {
      add(`"${maximum}"`, path, `${maximum}`, false)
      add(`"${maximum + 1}"`, path, `${maximum + 1}`, true)
    }
  }
}

const BAD_TIMES = [
  ['month 13', '2024-13-05T09:59:17-07:00'],
  ['month 0', '2024-00-05T09:59:17-07:00'],
  ['day 32', '2024-01-32T09:59:17-07:00'],
  ['day 31 in April', '2024-04-31T09:59:17-07:00'],
  ['day 30 in February', '2024-02-30T09:59:17-07:00'],
  ['hour 25', '2024-11-05T25:59:17-07:00'],
  ['minute 60', '2024-11-05T09:60:17-07:00'],
  ['no offset', '2024-11-05T09:59:17'],
  ['no time', '2024-11-05'],
  ['a space for the T', '2024-11-05 09:59:17-07:00'],
  ['milliseconds since the epoch', '1685599933871'],
] as const

const GOOD_TIMES = [
  ['Z', '2024-11-05T09:59:17Z'],
  ['milliseconds', '2024-11-05T09:59:17.123+08:30'],
  ['29 February', '2024-02-29T00:00:00+08:00'],
  ['23:59:59', '2024-12-31T23:59:59-12:00'],
] as const

function longestMatch(
  length: number,
  pattern: Json | undefined,
  format: Json | undefined,
): string | undefined {
  if (format === 'uri') return `https://${'x'.repeat(length - 8)}`
  if (format !== undefined) return undefined
  if (typeof pattern !== 'string') return 'x'.repeat(length)
  const expression = new RegExp(pattern, 'u')
  return ['9', '1', 'A', 'a'].map((letter) => letter.repeat(length)).find((text) => expression.test(text))
}

function isOnlyRequired(member: Json): boolean {
  return isObject(member) && Object.keys(member).join() === 'required'
}

function isNullType(member: Json): boolean {
  return isObject(member) && member.type === 'null'
}

function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case 'object':
      return isObject(value)
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'null':
      return value === null
    default:
      // A string stands for every string type: its other constraints have mutations of their own.
      return typeof value === type
  }
}

/** Whether a value meets a condition, as far as the contract's conditions go. */
export function matches(condition: Json, value: Json): boolean {
  if (!isObject(condition)) return condition === true
  if (condition.const !== undefined) return condition.const === value
  if (Array.isArray(condition.enum)) return condition.enum.includes(value)
  if (isObject(condition.not)) return !matches(condition.not, value)
  if (Array.isArray(condition.anyOf) && !condition.anyOf.some((member) => matches(member, value)))
    return false
  if (!isObject(value)) return true
  return (
    stringsAt(condition, 'required').every((name) => name in value) &&
    Object.entries(objectAt(condition, 'properties')).every(
      ([name, child]) => value[name] === undefined || matches(child, value[name] ?? null),
    )
  )
}

function changesCondition(condition: Json, name: string): boolean {
  return (
    isObject(condition) &&
    (stringsAt(condition, 'required').includes(name) ||
      name in objectAt(condition, 'properties') ||
      (Array.isArray(condition.anyOf) && condition.anyOf.some((member) => changesCondition(member, name))))
  )
}

export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function replaced(root: Json, path: Path, value: Json | undefined): Json {
  const [key, ...rest] = path
  if (key === undefined) return value ?? null
  if (Array.isArray(root))
    return root.map((item, index) => (index === key ? replaced(item, rest, value) : item))
  const copy: JsonObject = { ...(isObject(root) ? root : {}) }
  const name = String(key)
  if (rest.length === 0 && value === undefined) delete copy[name]
  else copy[name] = replaced(copy[name] ?? null, rest, value)
  return copy
}
