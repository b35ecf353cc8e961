import { asObject, type JsonObject, mapObjects, objectAt } from '../contract/json.ts'
import type { ContractModel } from '../contract/model.ts'
import { componentName, componentReference, walkSchema } from '../contract/walk-schema.ts'

/** A self-contained JSON Schema for each message, by file name. */
export function jsonSchemas({ document, messages, schemas }: ContractModel): Map<string, string> {
  return new Map(
    messages.map((name) => {
      const schema = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: name,
        ...local(objectAt(schemas, name)),
        $defs: Object.fromEntries(
          referredTo(name, document).map((other) => [other, local(objectAt(schemas, other))]),
        ),
      }
      return [`${name}.json`, `${JSON.stringify(schema, null, 2)}\n`]
    }),
  )
}

/** The names of the types that a message refers to, directly or not, sorted. */
function referredTo(name: string, document: JsonObject): string[] {
  const nodes = [...walkSchema(document, { $ref: componentReference(name) })].slice(1)
  return [...new Set(nodes.flatMap(({ schema }) => componentName(schema) ?? []))].sort()
}

/** References within the file, and nothing that only OpenAPI knows. */
function local(schema: JsonObject): JsonObject {
  const result = mapObjects(schema, ({ discriminator: _, ...object }) => {
    const target = componentName(object)
    return target === undefined ? object : { ...object, $ref: `#/$defs/${target}` }
  })
  return asObject(result)
}
