import { type Json, type JsonObject, objectAt } from '../contract/json.ts'

/** The names of the schemas of a published contract by who makes what they describe; some are in both. */
export interface SchemaDirections {
  /** Those that requests are made of. */
  readonly sent: ReadonlySet<string>
  /** Those that answers and notifications are made of. */
  readonly received: ReadonlySet<string>
}

/** Finds out which schemas are sent and which are received. */
export function schemaDirections(document: JsonObject): SchemaDirections {
  const calls = Object.values(objectAt(document, 'paths')).map((item) => objectAt(item, 'post'))
  const notifications = Object.values(objectAt(document, 'webhooks')).map((item) => objectAt(item, 'post'))
  return {
    sent: within(document, [...calls.map((call) => call.requestBody)]),
    received: within(document, [
      ...calls.map((call) => call.responses),
      ...notifications.map((notification) => notification.requestBody),
    ]),
  }
}

function within(document: JsonObject, nodes: readonly (Json | undefined)[]): ReadonlySet<string> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas')
  const found = new Set<string>()
  const collect = (node: Json | undefined): void => {
    for (const [, name = ''] of JSON.stringify(node ?? null).matchAll(
      /"#\/components\/schemas\/([^"/]+)"/g,
    )) {
      if (found.has(name)) continue
      found.add(name)
      collect(schemas[name])
    }
  }
  nodes.forEach(collect)
  return found
}
