import { asObject, type JsonObject, mapObjects } from '../contract/json.ts'

/** Extensions under the names that they had in earlier releases: a new name is no change of the API. */
const FORMER_NAMES: ReadonlyMap<string, string> = new Map([
  ['x-first-seen', 'x-since'],
  ['x-idempotency-compares', 'x-idempotency-fingerprint'],
])

/** A document of any release, with its extensions under the names that they have now. */
export function underPresentNames(document: JsonObject): JsonObject {
  return asObject(
    mapObjects(document, (object) =>
      Object.fromEntries(Object.entries(object).map(([key, value]) => [FORMER_NAMES.get(key) ?? key, value])),
    ),
  )
}
