import type { Ajv } from 'ajv'
import { type JsonObject, mapObjects, stringAt } from '../contract/json.ts'
import { errorMessage } from '../terminal/error-message.ts'

/** Raised when no validator can be made of a type of the contract. */
export class UncompilableSchema extends Error {
  override readonly name = 'UncompilableSchema'
  /** The name of the type. */
  readonly schema: string

  constructor(schema: string, cause: unknown) {
    const why = errorMessage(cause).replace(/\.?\s*$/, '')
    super(`No validator can be made of ${schema}: ${why}. Mend the schema.`, { cause })
    this.schema = schema
  }
}

/**
 * Finds which of the types does not compile that are compiled together: the one that refers to no other such.
 *
 * @param schemas what is compiled, by name; references are names
 * @param create makes what compiles them, anew for each
 * @param cause what went wrong with all of them
 * @returns what to throw: the cause itself where each compiles
 */
export function uncompilable(
  schemas: readonly (readonly [name: string, schema: JsonObject])[],
  create: () => Ajv,
  cause: unknown,
): unknown {
  const failing = new Map<string, unknown>()
  for (const [name] of schemas) {
    const ajv = create()
    try {
      for (const [other, schema] of schemas) ajv.addSchema(schema, other)
      ajv.getSchema(name)
    } catch (error) {
      failing.set(name, error)
    }
  }
  const innermost = schemas.find(
    ([name, schema]) => failing.has(name) && !referencesOf(schema).some((other) => failing.has(other)),
  )
  return innermost === undefined ? cause : new UncompilableSchema(innermost[0], failing.get(innermost[0]))
}

/** Texts under `$ref` anywhere; one that is a value of the contract does no harm. */
function referencesOf(schema: JsonObject): string[] {
  const found: string[] = []
  mapObjects(schema, (object) => {
    const reference = stringAt(object, '$ref')
    if (reference !== undefined) found.push(reference)
    return object
  })
  return found
}
