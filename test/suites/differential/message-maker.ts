import {
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  stringAt,
  stringsAt,
} from '../../../tools/contract/json.ts'
import { matches } from '../../support/mutations.ts'
import type { Random } from '../../support/random.ts'

const REFERENCE = '#/components/schemas/'

/**
 * Makes messages from the published schemas, most of them valid or nearly so. It reads the document and nothing of
 * the validators, which are what is under test.
 */
export class MessageMaker {
  readonly #schemas: JsonObject
  readonly #candidates = new Map<string, [string, ...string[]]>()

  constructor(document: JsonObject) {
    this.#schemas = objectAt(objectAt(document, 'components'), 'schemas')
  }

  /** A message of the named type. */
  make(message: string, random: Random): Json {
    // How many of the optional fields are there: from hardly any to nearly all.
    return this.#value({ $ref: REFERENCE + message }, random, 1 + random.below(9))
  }

  #value(schema: Json | undefined, random: Random, fullness: number): Json {
    if (!isObject(schema)) return oddity(random)
    const reference = stringAt(schema, '$ref')
    if (reference !== undefined)
      return this.#value(this.#schemas[reference.slice(REFERENCE.length)], random, fullness)
    if (schema.const !== undefined) return schema.const
    if (Array.isArray(schema.enum)) return schema.enum[random.below(schema.enum.length)] ?? null
    if (Array.isArray(schema.oneOf)) return this.#oneOf(schema.oneOf, random, fullness)
    if (Array.isArray(schema.anyOf) && schema.properties === undefined)
      return this.#oneOf(schema.anyOf, random, fullness)
    const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? typeOf(schema)]
    switch (types[random.below(types.length)]) {
      case 'object':
        return this.#object(schema, random, fullness)
      case 'array':
        return this.#array(schema, random, fullness)
      case 'string':
        return this.#string(schema, random)
      case 'boolean':
        return random.below(2) === 0
      case 'integer':
        return wholeNumber(schema, random)
      case 'number':
        return wholeNumber(schema, random) + random.of([0, 0, 0.5])
      case 'null':
        return null
      default:
        return oddity(random)
    }
  }

  #oneOf(members: Json[], random: Random, fullness: number): Json {
    return this.#value(members[random.below(members.length)], random, fullness)
  }

  #array(schema: JsonObject, random: Random, fullness: number): Json[] {
    const limit = typeof schema.maxItems === 'number' ? schema.maxItems : 3
    const length = random.of([0, 1, 1, 1, 2, 2, 3, limit, limit + 1])
    // Long lists of one thing, so that a message stays small.
    const item = this.#value(schema.items, random, fullness)
    return Array.from({ length }, (_, at) => (at < 2 ? this.#value(schema.items, random, fullness) : item))
  }

  #object(schema: JsonObject, random: Random, fullness: number): JsonObject {
    const made: JsonObject = {}
    this.#fill(made, schema, random, fullness)
    for (const member of Array.isArray(schema.anyOf) ? [schema.anyOf[random.below(schema.anyOf.length)]] : [])
      if (isObject(member)) this.#fill(made, { ...member, properties: {} }, random, fullness, schema)
    for (const part of [schema, ...(Array.isArray(schema.allOf) ? schema.allOf : [])]) {
      if (isObject(part)) this.#settle(made, part, schema, random, fullness)
    }
    return made
  }

  /** Adds the fields of a schema: the required ones, and some of the others. */
  #fill(
    made: JsonObject,
    schema: JsonObject,
    random: Random,
    fullness: number,
    declared: JsonObject = schema,
  ): void {
    const required = stringsAt(schema, 'required')
    for (const name of new Set([...required, ...Object.keys(objectAt(schema, 'properties'))])) {
      if (name in made || (!required.includes(name) && random.below(10) >= fullness)) continue
      const property = objectAt(schema, 'properties')[name] ?? objectAt(declared, 'properties')[name]
      if (property !== false) made[name] = this.#value(property, random, Math.max(fullness - 1, 1))
    }
  }

  /** Makes a condition true as it would have been written: what it promises is there, what it forbids is not. */
  #settle(made: JsonObject, part: JsonObject, schema: JsonObject, random: Random, fullness: number): void {
    if (part.if === undefined) return
    const branch = matches(part.if, made) ? part.then : part.else
    if (!isObject(branch)) return
    for (const name of stringsAt(branch, 'required'))
      made[name] ??= this.#value(objectAt(schema, 'properties')[name], random, fullness)
    for (const [name, property] of Object.entries(objectAt(branch, 'properties'))) {
      if (property === false) delete made[name]
      else if (isObject(property) && name in made && (property.$ref ?? property.const) !== undefined)
        made[name] = this.#value(property, random, fullness)
    }
  }

  #string(schema: JsonObject, random: Random): string {
    const { maxLength, pattern, format } = schema
    if (typeof pattern === 'string') {
      const known = this.#candidates.get(pattern) ?? matching(pattern)
      this.#candidates.set(pattern, known)
      return random.of(random.below(12) === 0 ? TEXTS : known)
    }
    if (format === 'date-time') return random.below(6) === 0 ? random.of(TIMES) : random.of(GOOD_TIMES)
    if (format === 'date') return random.of(DATES)
    if (format === 'uri')
      return random.below(6) === 0 ? random.of(ADDRESSES) : 'https://shop.example/notify?id=1'
    const known = Array.isArray(schema['x-extensible-enum']) ? schema['x-extensible-enum'] : []
    if (known.length > 0 && random.below(4) > 0) return String(known[random.below(known.length)])
    const limit = typeof maxLength === 'number' ? maxLength : 20
    if (random.below(8) > 0) return random.of(TEXTS).slice(0, limit)
    return random.of(CHARACTERS).repeat(limit + random.of([-1, 0, 0, 1]))
  }
}

function typeOf(schema: JsonObject): string {
  return schema.properties === undefined ? 'any' : 'object'
}

function wholeNumber({ minimum, maximum }: JsonObject, random: Random): number {
  const least = typeof minimum === 'number' ? minimum : -3
  const most = typeof maximum === 'number' ? maximum : least + 1000
  return random.of([least, least, most, most, least - 1, most + 1, least + random.below(most - least + 1)])
}

/** Texts that a pattern allows, among those that patterns tend to allow. */
function matching(pattern: string): [string, ...string[]] {
  const expression = new RegExp(pattern, 'u')
  const [first = 'no such text', ...rest] = TEXTS.filter((text) => expression.test(text))
  return [first, ...rest]
}

/** Something that a message has no business to have there. */
export function oddity(random: Random): Json {
  return structuredClone(random.of(ODDITIES))
}

const ODDITIES: readonly [Json, ...Json[]] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  2 ** 53,
  '',
  ' ',
  'S',
  'null',
  [],
  {},
  [null],
  [[]],
  { '': '' },
  { value: {} },
]

/** One character each, of one and of two UTF-16 units, and half of one: a limit counts characters. */
export const CHARACTERS: readonly [string, ...string[]] = [
  'x',
  'é',
  '汉',
  '\u{1F4B3}',
  '\u{20BB7}',
  '\ud83d',
  '\u0000',
]

const TEXTS: readonly [string, ...string[]] = [
  'USD', 'JPY', 'HKD', 'US', 'HK', 'us', 'usd', 'S', 'F', 'U', 'X',
  '0', '1', '2', '8', '12', '24', '32', '36', '37', '48', '100', '101', '720', '721', '-720', '-5', '-0', '007',
  '1.5', '-3.14', '.5', '1.', '+1', '1e3', '0x1', '٣', '１', '1\n', '\n1', ' 1', 'USD\n', 'Infinity', 'NaN',
  'true', 'false', 'TRUE', '', ' ', 'GCASH', 'ALIPAY_CN', '20240424194010890100111740275820195',
  'capture-1', 'Mika’s coffee shop', '支付成功', '\u{1F600}', '__proto__', 'constructor', '\u2028', '\\', '"',
] // biome-ignore format: a list of texts

const GOOD_TIMES = ['2024-11-05T09:59:17-07:00', '2024-11-05T09:59:17Z', '2024-02-29T00:00:00+08:00'] as const

const TIMES: readonly [string, ...string[]] = [
  '2024-11-05T09:59:17-07:00', '2024-11-05T09:59:17Z', '2024-02-29T00:00:00+08:00', '2024-12-31T23:59:60Z',
  '2024-11-05t09:59:17.123z', '2023-02-29T00:00:00+08:00', '2024-13-05T09:59:17-07:00', '2024-11-05T25:59:17Z',
  '2024-11-05T09:59:17', '2024-11-05 09:59:17Z', '2024-11-05T09:59:17Z\n', '2024-04-31T00:00:00Z', '1685599933871',
  '2024-11-05T09:59:17.1234567890Z', '2024-11-05T09:59:17+24:00', '',
] // biome-ignore format: a list of texts

const DATES: readonly [string, ...string[]] = [
  '2024-11-05',
  '2024-02-29',
  '2023-02-29',
  '2024-13-01',
  '2024-1-1',
  '',
]

const ADDRESSES: readonly [string, ...string[]] = [
  'https://shop.example/notify', 'alipays://platformapi/startapp?x=1', 'mailto:a@b.example', 'https://é.example/',
  'no scheme here', '//shop.example', 'https://shop.example/a b', 'https:', '1http://x', `https://x/${'y'.repeat(3000)}`, '',
] // biome-ignore format: a list of texts
