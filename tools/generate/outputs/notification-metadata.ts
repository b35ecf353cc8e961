import { apiOperations, examplesOf } from '../../contract/api-operations.ts'
import { deduplicationFieldsOf } from '../../contract/deduplication-fields.ts'
import { asObject, type JsonObject, objectAt, stringAt } from '../../contract/json.ts'
import { header } from '../header.ts'

/** `notification-metadata.ts`: the reply to every notification, and how a receiver recognizes each kind. */
export function generateNotificationMetadata(document: JsonObject): string {
  const notifications = apiOperations(document).filter((call) => call.kind === 'notification')
  const reply = examplesOf(document).find(
    ({ call, message }) => message === 'response' && notifications.some(({ name }) => name === call),
  )
  if (!reply) throw new Error('No notification has an example of its acknowledgement.')
  const fields = notifications.flatMap(({ name, notifyTypes }) => {
    const lines = fieldsOf(name, document).map(
      ({ pointer, required }) => `    { pointer: '${pointer}', required: ${required} },`,
    )
    return notifyTypes.map((type) => [`  ${type}: [`, ...lines, '  ],'].join('\n'))
  })
  const schemas = notifications.flatMap(({ notifyTypes, request }) =>
    notifyTypes.map((type) => `  ${type}: '${request}',`),
  )
  return `${header('What a receiver replies, and how it recognizes notifications and their repetitions.')}
/** The body of the reply that acknowledges a notification, as JSON text. */
export const acknowledgementBody = '${JSON.stringify(reply.value)}'

/** For each known \`notifyType\`, the fields by which two notifications are told apart, and which of them are required. */
export const deduplicationFields = {
${fields.join('\n')}
} as const

/** For each known \`notifyType\`, the name of the message's type. */
export const notificationSchemas = {
${schemas.join('\n')}
} as const
`
}

function fieldsOf(name: string, document: JsonObject) {
  const operation = Object.values(objectAt(document, 'webhooks'))
    .flatMap((item) => Object.values(asObject(item)))
    .find((one) => stringAt(one, 'operationId') === name)
  const { fields, problems } = deduplicationFieldsOf(asObject(operation), document)
  if (problems[0] !== undefined) throw new Error(`${name}: ${problems[0]}`)
  return fields
}
