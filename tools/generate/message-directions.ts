import { apiOperations } from '../contract/api-operations.ts'
import { isObject, type Json, type JsonObject, objectAt, stringAt } from '../contract/json.ts'

const SCHEMAS = '#/components/schemas/'

/** Which schemas are of what a program sends, and which of what it receives. Some are of both. */
export interface MessageDirections {
  readonly sent: ReadonlySet<string>
  readonly received: ReadonlySet<string>
}

/**
 * Finds the direction of each schema: requests and acknowledgements are sent; answers and notifications are received.
 *
 * @param document - the contract
 * @param source - the same as types are made of it, which has the branches of conditions as schemas of their own
 */
export function messageDirections(document: JsonObject, source: JsonObject = document): MessageDirections {
  const calls = apiOperations(document)
  const own = objectAt(objectAt(document, 'components'), 'schemas')
  const made = objectAt(objectAt(source, 'components'), 'schemas')
  const reached = (start: readonly string[]) => {
    const names = new Set(start)
    for (const name of names) {
      const more = [...references(made[name]), ...references(own[name]), ...branchTitles(own[name], made)]
      for (const one of more) names.add(one)
    }
    return names
  }
  const isSent = (kind: string, part: 'request' | 'response') =>
    (kind === 'operation') === (part === 'request')
  const messages = (wanted: boolean) =>
    calls.flatMap((call) =>
      (['request', 'response'] as const)
        .filter((part) => isSent(call.kind, part) === wanted)
        .map((part) => call[part]),
    )
  return {
    sent: reached(messages(true)),
    received: reached([
      ...messages(false),
      // What a gateway answers in place of an answer.
      ...references(objectAt(document, 'components').responses),
    ]),
  }
}

/** The names of the schemas that a value refers to, wherever. */
function references(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (!isObject(value)) return []
  const target = stringAt(value, '$ref')
  const own = target?.startsWith(SCHEMAS) === true ? [target.slice(SCHEMAS.length)] : []
  return [...own, ...Object.values(value).flatMap(references)]
}

/** A branch of a condition is a type of its own, to which nothing need refer. */
function branchTitles(schema: Json | undefined, made: JsonObject): string[] {
  if (!isObject(schema)) return []
  return (['then', 'else'] as const).flatMap((key) => {
    const title = stringAt(objectAt(schema, key), 'title')
    return title !== undefined && title in made ? [title] : []
  })
}
