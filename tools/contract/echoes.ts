import { childAt, type Json, type JsonObject, objectAt, stringAt, stringsAt } from './json.ts'
import { pointerKeys } from './json-pointer.ts'
import { componentReference, walkSchema } from './walk-schema.ts'

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
  const start: Json[] = [{ $ref: componentReference(schema) }]
  const found = pointerKeys(pointer).reduce(
    (at, name) =>
      at
        .flatMap((one) => alternatives(one, document))
        .flatMap((one) => childAt(objectAt(one, 'properties'), name) ?? []),
    start,
  )
  const kinds = found.flatMap((one) => alternatives(one, document)).map(kindOf)
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : undefined
}

/** The schemas that a schema refers to or chooses from, and itself; without `null` and those that say nothing else. */
function alternatives(schema: Json, document: JsonObject): JsonObject[] {
  const nodes = walkSchema(document, schema, { through: ['$ref', 'allOf', 'anyOf', 'oneOf'] })
  return [...nodes]
    .map((node) => node.schema)
    .filter(({ type, properties, $ref, allOf, anyOf, oneOf }) => {
      const leadsElsewhere = ($ref ?? allOf ?? anyOf ?? oneOf) !== undefined
      return type !== 'null' && (properties !== undefined || !leadsElsewhere)
    })
}

function kindOf(schema: JsonObject): Echo['kind'] | undefined {
  const { currency, value } = objectAt(schema, 'properties')
  if (currency !== undefined && value !== undefined) return 'amount'
  return stringAt(schema, 'type') === 'string' || stringsAt(schema, 'type').includes('string')
    ? 'id'
    : undefined
}
