import { type Json, type JsonObject, listAt, objectAt, stringAt, stringsAt } from './json.ts'

/** A value of the request that the answer repeats. */
export interface Echo {
  /** JSON Pointers into the request and into the answer. */
  readonly request: string
  readonly answer: string
  /** A text, by which the request is known, or an object with `currency` and `value`. */
  readonly kind: 'id' | 'amount'
}

/**
 * What of its request the answer of an operation repeats, as `x-echoes` says.
 *
 * @param operation - of the published document
 * @param request - the name of the request's schema
 * @param answer - the name of the answer's schema
 * @param document - the published document
 * @throws an Error when the two places of a pair do not exist or cannot be compared; the lint rule says so earlier
 */
export function echoesOf(
  operation: JsonObject,
  request: string,
  answer: string,
  document: JsonObject,
): Echo[] {
  return Object.entries(objectAt(operation, 'x-echoes')).map(([from, to]) => {
    const target = String(to)
    const kinds = [kindAt(from, request, document), kindAt(target, answer, document)]
    const [kind, other] = kinds
    if (kind === undefined || kind !== other) {
      throw new Error(
        `x-echoes: ${from} of ${request} and ${target} of ${answer} must both be texts or both be amounts.`,
      )
    }
    return { request: from, answer: target, kind }
  })
}

function kindAt(pointer: string, schema: string, document: JsonObject): Echo['kind'] | undefined {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const start = objectAt(objectAt(objectAt(document, 'components'), 'schemas'), schema)
  const found = steps.reduce<JsonObject[]>(
    (at, step) =>
      at
        .flatMap((one) => alternatives(one, document))
        .flatMap((one) => {
          const property = objectAt(objectAt(one, 'properties'), step)
          return Object.keys(property).length === 0 ? [] : [property]
        }),
    [start],
  )
  const kinds = found.flatMap((one) => alternatives(one, document)).map(kindOf)
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : undefined
}

/** A schema, or the schemas that it refers to or chooses from, without `null`. */
function alternatives(schema: JsonObject, document: JsonObject): JsonObject[] {
  const name = stringAt(schema, '$ref')?.split('/').at(-1)
  const target = name === undefined ? undefined : objectAt(objectAt(document, 'components'), 'schemas')[name]
  const choices: Json[] = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listAt(schema, key))
  const others = [target, ...choices].flatMap((one) => (one === undefined ? [] : [objectAt({ one }, 'one')]))
  const own = stringAt(schema, 'type') === 'null' ? [] : [schema]
  return others.length === 0
    ? own
    : [...withFields(schema), ...others.flatMap((one) => alternatives(one, document))]
}

/** A schema that has alternatives and fields of its own counts as well. */
function withFields(schema: JsonObject): JsonObject[] {
  return Object.keys(objectAt(schema, 'properties')).length === 0 ? [] : [schema]
}

function kindOf(schema: JsonObject): Echo['kind'] | undefined {
  const { currency, value } = objectAt(schema, 'properties')
  if (currency !== undefined && value !== undefined) return 'amount'
  return stringAt(schema, 'type') === 'string' || stringsAt(schema, 'type').includes('string')
    ? 'id'
    : undefined
}
