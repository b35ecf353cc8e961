import { childAt, isObject, type Json, type JsonObject, objectAt, stringAt, stringsAt } from './json.ts'
import { pointerKeys } from './json-pointer.ts'
import { walkSchema } from './walk-schema.ts'

/** A value of the request that the answer repeats. */
export interface Echo {
  /** JSON Pointers into the request and into the answer. */
  readonly request: string
  readonly answer: string
  /** A text, by which the request is known, or an object with `currency` and `value`. */
  readonly kind: 'id' | 'amount'
}

/** Something wrong with `x-echoes`, and the keys that lead to it from there. */
export interface EchoProblem {
  readonly keys: readonly string[]
  readonly message: string
}

/**
 * What of its request the answer of an operation repeats, as `x-echoes` says.
 *
 * @param operation - of the bundled or the published document
 * @param document - that document
 * @returns the pairs, and what is wrong with the others
 */
export function parseEchoes(
  operation: JsonObject,
  document: JsonObject,
): { readonly echoes: readonly Echo[]; readonly problems: readonly EchoProblem[] } {
  const stated = operation['x-echoes']
  if (stated === undefined) return { echoes: [], problems: [] }
  if (!isObject(stated)) {
    const message = '`x-echoes` is a map from a JSON Pointer into the request to one into the answer.'
    return { echoes: [], problems: [{ keys: [], message }] }
  }
  const schemaIn = (message: JsonObject) =>
    objectAt(objectAt(objectAt(message, 'content'), 'application/json'), 'schema')
  const requestSchema = schemaIn(objectAt(operation, 'requestBody'))
  const answerSchema = schemaIn(objectAt(objectAt(operation, 'responses'), '200'))
  const echoes: Echo[] = []
  const problems: EchoProblem[] = []
  for (const [request, answer] of Object.entries(stated)) {
    const kind = kindAt(request, requestSchema, document)
    const other = kindAt(answer, answerSchema, document)
    if (kind !== undefined && kind === other) {
      // A pointer that leads to something is a text.
      echoes.push({ request, answer: String(answer), kind })
    } else if (kind !== undefined && other !== undefined) {
      const message = `"${request}" is an ${kind} and "${answer}" an ${other}: they cannot be compared.`
      problems.push({ keys: [request], message })
    } else {
      const [what, pointer] = kind === undefined ? ['request', request] : ['answer', answer]
      const message = `The ${what} has no text and no amount at "${pointer}".`
      problems.push({ keys: [request], message })
    }
  }
  return { echoes, problems }
}

function kindAt(pointer: Json, schema: Json, document: JsonObject): Echo['kind'] | undefined {
  if (typeof pointer !== 'string' || !pointer.startsWith('/')) return undefined
  const found = pointerKeys(pointer).reduce(
    (at, name) =>
      at
        .flatMap((one) => alternatives(one, document))
        .flatMap((one) => childAt(objectAt(one, 'properties'), name) ?? []),
    [schema],
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
