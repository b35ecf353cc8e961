import { apiOperations } from '../contract/api-operations.ts'
import { asObject, type Json, type JsonObject, mapObjects, objectAt, stringAt } from '../contract/json.ts'

const PREFIX = '#/components/schemas/'

/** A self-contained JSON Schema for each message, by file name. */
export function jsonSchemas(document: JsonObject): Map<string, string> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas')
  const names = new Set(apiOperations(document).flatMap(({ request, response }) => [request, response]))
  return new Map(
    [...names].sort().map((name) => {
      const needed = reachable(name, schemas)
      const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: name,
        ...local(objectAt(schemas, name)),
        $defs: Object.fromEntries(needed.map((other) => [other, local(objectAt(schemas, other))])),
      }
      return [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]
    }),
  )
}

function reachable(name: string, schemas: JsonObject): string[] {
  const found = new Set<string>()
  const visit = (node: Json) => {
    mapObjects(node, (object) => {
      const target = targetOf(object)
      if (target !== undefined && !found.has(target)) {
        found.add(target)
        visit(objectAt(schemas, target))
      }
      return object
    })
  }
  visit(objectAt(schemas, name))
  return [...found].sort()
}

function targetOf(object: JsonObject): string | undefined {
  const reference = stringAt(object, '$ref')
  return reference?.startsWith(PREFIX) ? reference.slice(PREFIX.length) : undefined
}

/** References within the file, and nothing that only OpenAPI knows. */
function local(schema: JsonObject): JsonObject {
  const result = mapObjects(schema, ({ discriminator: _, ...object }) => {
    const target = targetOf(object)
    return target === undefined ? object : { ...object, $ref: `#/$defs/${target}` }
  })
  return asObject(result)
}
