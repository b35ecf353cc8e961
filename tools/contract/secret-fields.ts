import { SECRET_FORMAT } from './formats.ts'
import { type JsonObject, objectAt, stringAt } from './json.ts'
import { schemasOf, WRITTEN_INSIDE, walkSchema } from './walk-schema.ts'

/**
 * The names of the fields that hold a secret in some type of the contract. A name counts wherever it occurs: what is
 * redacted by it may stand in a place that the contract does not know.
 *
 * @param document - the contract as one document
 * @returns each name once, sorted
 */
export function secretFieldNames(document: JsonObject): string[] {
  const names = Object.values(schemasOf(document)).flatMap((schema) =>
    [...walkSchema(document, schema, { through: WRITTEN_INSIDE })].flatMap((node) =>
      Object.entries(objectAt(node.schema, 'properties'))
        .filter(([, property]) => holdsSecret(document, property))
        .map(([name]) => name),
    ),
  )
  return [...new Set(names)].sort()
}

/** Whether a value, an item of it, or one of its alternatives is a secret; the fields of an object have names of their own. */
function holdsSecret(document: JsonObject, property: JsonObject[string]): boolean {
  const through = ['$ref', 'items', 'allOf', 'anyOf', 'oneOf'] as const
  return [...walkSchema(document, property, { through })].some(
    ({ schema }) => stringAt(schema, 'format') === SECRET_FORMAT,
  )
}
