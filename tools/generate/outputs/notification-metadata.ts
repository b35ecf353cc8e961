import { apiOperations, examplesOf } from '../../contract/api-operations.ts'
import { deduplicationFieldsOf } from '../../contract/deduplication-fields.ts'
import { asObject, type JsonObject, objectAt, stringAt } from '../../contract/json.ts'
import { pointerKeys } from '../../contract/json-pointer.ts'
import { secretFieldNames } from '../../contract/secret-fields.ts'
import { header } from '../header.ts'

/** `notification-metadata.ts`: by what repetitions of each event are recognized. */
export function generateNotificationMetadata(document: JsonObject): string {
  const notifications = apiOperations(document).filter((call) => call.kind === 'notification')
  const secrets = new Set(secretFieldNames(document))
  const isSecret = (pointer: string) => secrets.has(pointerKeys(pointer).at(-1) ?? '')
  // Once a notification: a program loads them when it starts.
  const constants = notifications.map(({ name }) => {
    const lines = fieldsOf(name, document).map(
      ({ pointer, required }) =>
        `  { steps: ${JSON.stringify(pointerKeys(pointer))}${required ? '' : ', optional: true'}${isSecret(pointer) ? ', secret: true' : ''} },`,
    )
    return `const ${name}Fields: readonly DeduplicationField[] = [\n${lines.join('\n')}\n]\n`
  })
  const fields = notifications.flatMap(({ name, events }) =>
    events.map((event) => `  ${event}: ${name}Fields,`),
  )
  return `${header('How a receiver recognizes repetitions.')}
import type { NotificationMessages } from './operations.ts'

/** A field by which two notifications of an event are told apart. */
export interface DeduplicationField {
  /** The names that lead to it. */
  readonly steps: readonly string[]
  /** Left out where the notification always has it. */
  readonly optional?: true
  /** Whether its value is a secret, which stands in a key by its hash. */
  readonly secret?: true
}

${constants.join('\n')}
/** For each event, the fields by which two notifications are told apart. */
export const deduplicationFields: {
  readonly [Event in keyof NotificationMessages]: readonly DeduplicationField[]
} = {
${fields.join('\n')}
}
`
}

/** `acknowledgement.ts`: the reply to every notification. A file of its own, since nothing needs it before there is one. */
export function generateAcknowledgement(document: JsonObject): string {
  const notifications = apiOperations(document).filter((call) => call.kind === 'notification')
  const reply = examplesOf(document).find(
    ({ call, message }) => message === 'response' && notifications.some(({ name }) => name === call),
  )
  if (!reply) throw new Error('No notification has an example of its acknowledgement.')
  return `${header('What a receiver replies.')}
/** The body of the reply that acknowledges a notification, as JSON text. */
export const acknowledgementBody = '${JSON.stringify(reply.value)}'
`
}

/** `notification-schemas.ts`: what only the report of a deviation needs. */
export function generateNotificationSchemas(document: JsonObject): string {
  const schemas = apiOperations(document).flatMap(({ events, request }) =>
    events.map((event) => `  ${event}: '${request}',`),
  )
  return `${header("The type of each event's message.")}
/** For each event, the name of the message's type. */
export const notificationSchemas = {
${schemas.join('\n')}
} as const
`
}

/** The fields by which two notifications of an operation are told apart. */
export function fieldsOf(name: string, document: JsonObject) {
  const operation = Object.values(objectAt(document, 'webhooks'))
    .flatMap((item) => Object.values(asObject(item)))
    .find((one) => stringAt(one, 'operationId') === name)
  const { fields, problems } = deduplicationFieldsOf(asObject(operation), document)
  if (problems[0] !== undefined) throw new Error(`${name}: ${problems[0]}`)
  return fields
}
