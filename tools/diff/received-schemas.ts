import { type Json, type JsonObject, objectAt } from '../contract/json.ts'

/** The schemas that answers and notifications are made of, by name: what is received, of a published contract. */
export function receivedSchemas(document: JsonObject): ReadonlySet<string> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas')
  const found = new Set<string>()
  const collect = (node: Json | undefined): void => {
    for (const [, name = ''] of JSON.stringify(node ?? null).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) {
      if (found.has(name)) continue
      found.add(name)
      collect(schemas[name])
    }
  }
  for (const item of Object.values(objectAt(document, 'paths'))) collect(objectAt(item, 'post').responses)
  for (const item of Object.values(objectAt(document, 'webhooks'))) collect(objectAt(item, 'post').requestBody)
  return found
}
