import { pointerKeys } from './json-pointer.ts'

/** Keywords of OpenAPI and JSON Schema below which keys are names, of fields, of calls, of anything: not keywords. */
const OF_NAMES: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'],
  ...['paths', 'webhooks', 'pathItems', 'callbacks', 'responses', 'content', 'encoding', 'headers', 'links'],
  ...['schemas', 'parameters', 'requestBodies', 'securitySchemes', 'variables', 'mapping', 'scopes'],
])

/** Keywords whose values are messages, or parts of them, in which any key is one of the message. */
const OF_EXAMPLES: ReadonlySet<string> = new Set(['example', 'examples'])

/** A key on the way to a part of a contract. */
export interface Position {
  readonly key: string
  /** The keyword whose names this is one of; undefined of a keyword. */
  readonly nameIn?: string
}

/**
 * What each key of a path is: the same word can be a keyword and the name of a field.
 *
 * @param keys that lead from the root of a contract to a part of it
 */
export function positionsOf(keys: readonly string[]): readonly Position[] {
  let names: string | undefined
  return keys.map((key) => {
    const position = names === undefined ? { key } : { key, nameIn: names }
    names = names === undefined && OF_NAMES.has(key) ? key : undefined
    return position
  })
}

/** Whether a part of a contract is an example, a list of them, or in one. */
export function isInExamples(pointer: string): boolean {
  return positionsOf(pointerKeys(pointer)).some(
    ({ key, nameIn }) => nameIn === undefined && OF_EXAMPLES.has(key),
  )
}

/** The last key of a pointer, and what it is. */
export function lastOf(pointer: string): Position {
  return positionsOf(pointerKeys(pointer)).at(-1) ?? { key: '' }
}
