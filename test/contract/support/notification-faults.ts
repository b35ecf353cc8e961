import {
  discriminatorFaults,
  type NotificationSource,
} from '../../../tools/contract/discriminator-conflicts.ts'
import type { Json, JsonObject } from '../../../tools/contract/json.ts'

/** A notification of a made-up contract. */
export interface GivenNotification {
  readonly discriminator: Json
  /** Fields of the message, and those that it requires. */
  readonly fields?: readonly string[]
  readonly required?: readonly string[]
  readonly examples?: readonly JsonObject[]
}

/** What is wrong with how the notifications of a made-up contract are recognized. */
export function notificationFaults(
  ...given: GivenNotification[]
): { at: string; message: string; other?: string }[] {
  const schemas: JsonObject = {}
  const sources = given.map(({ discriminator, fields, required = [], examples = [] }, index) => {
    const properties = Object.fromEntries((fields ?? ['kind', 'a', 'b', 'c']).map((name) => [name, {}]))
    schemas[`M${index}`] = { properties, required: [...required] }
    const schema = { $ref: `#/components/schemas/M${index}` }
    return {
      path: [`${index}`],
      operation: {
        'x-discriminator': discriminator,
        requestBody: { content: { 'application/json': { schema } } },
      },
      examples: examples.map((value, place): [string, Json] => [`e${place}`, value]),
    } satisfies NotificationSource
  })
  return discriminatorFaults(sources, { components: { schemas } }).map(({ path, message, other }) => ({
    at: path.join('/'),
    message,
    ...(other && { other: other.join('/') }),
  }))
}
