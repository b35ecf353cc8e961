import { type Json, type JsonObject, objectAt, stringsAt } from './json.ts'
import { pointerKeys } from './json-pointer.ts'
import { walkSchema } from './walk-schema.ts'

/** A field by which two notifications of one kind are told apart. */
export interface DeduplicationField {
  /** JSON Pointer (RFC 6901) into the notification. */
  readonly pointer: string
  /** Whether the contract requires it in every notification. */
  readonly required: boolean
}

/** Where the result status stands in every message that has one. */
const resultStatus = '/result/resultStatus'

/**
 * Reads the `x-deduplication-fields` of a notification.
 *
 * @param operation - the notification, in a bundled document
 * @param document - that document
 * @returns the fields, and what is wrong with them in a sentence each
 */
export function deduplicationFieldsOf(
  operation: JsonObject,
  document: JsonObject,
): { readonly fields: readonly DeduplicationField[]; readonly problems: readonly string[] } {
  const pointers = stringsAt(operation, 'x-deduplication-fields')
  if (pointers.length === 0) {
    return {
      fields: [],
      problems: [
        'The notification needs `x-deduplication-fields`: JSON Pointers to the fields by which a repetition is recognized, such as /paymentId and /result/resultStatus.',
      ],
    }
  }
  const body = objectAt(objectAt(objectAt(operation, 'requestBody'), 'content'), 'application/json')
  const fields: DeduplicationField[] = []
  const problems: string[] = []
  for (const pointer of pointers) {
    const required = requirementOf(pointer, body.schema, document)
    if (required === undefined) problems.push(`The notification has no field ${pointer}.`)
    else fields.push({ pointer, required })
  }
  // Without it, a failure and a later success of one payment would pass for repetitions of each other.
  const hasStatus = requirementOf(resultStatus, body.schema, document) !== undefined
  if (hasStatus && !pointers.includes(resultStatus)) {
    problems.push(`\`x-deduplication-fields\` needs ${resultStatus}: another result is another notification.`)
  }
  return { fields, problems }
}

/** Whether the field at a pointer is required, on its whole way; undefined when the schema has no such field. */
export function requirementOf(
  pointer: string,
  schema: Json | undefined,
  document: JsonObject,
): boolean | undefined {
  if (!pointer.startsWith('/')) return undefined
  let at: readonly JsonObject[] = partsOf(schema, document)
  let required = true
  for (const name of pointerKeys(pointer)) {
    const properties = at.flatMap((part) => {
      const property = objectAt(part, 'properties')[name]
      return property === undefined ? [] : [property]
    })
    if (properties.length === 0) return undefined
    required &&= at.some((part) => stringsAt(part, 'required').includes(name))
    at = properties.flatMap((property) => partsOf(property, document))
  }
  return required
}

/** A schema with what it refers to and what it is put together from. */
function partsOf(schema: Json | undefined, document: JsonObject): JsonObject[] {
  const nodes = walkSchema(document, schema, { through: ['$ref', 'allOf', 'anyOf'] })
  return [...nodes].map((node) => node.schema)
}
