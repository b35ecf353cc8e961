import { type Call, callsOf, examplesOf } from '../contract/calls.ts'
import { asObject, type JsonObject, objectAt, stringAt, stringsAt } from '../contract/json.ts'
import { header } from './header.ts'

/** `receiving.ts`: the reply to every notification, and what makes a repetition recognizable. */
export function generateReceiving(document: JsonObject): string {
  const notifications = callsOf(document).filter((call) => call.kind === 'notification')
  const reply = examplesOf(document).find(
    ({ call, message }) => message === 'response' && notifications.some(({ name }) => name === call),
  )
  if (!reply) throw new Error('No notification has an example of its acknowledgement.')
  const entries = notifications.flatMap((call) => {
    const fields = toldApartBy(call, document).map((field) => `'${field}'`)
    return call.notifyTypes.map((type) => `  ${type}: [${fields.join(', ')}],`)
  })
  return `${header('What a receiver replies, and how it recognizes a repetition.')}
/** The body of the reply that acknowledges a notification, as JSON text. */
export const acknowledgementText = '${JSON.stringify(reply.value)}'

/** The fields that, with the \`notifyType\`, tell two notifications apart. */
export const toldApartBy = {
${entries.join('\n')}
} as const
`
}

function toldApartBy({ name, idempotencyKey }: Call, document: JsonObject): string[] {
  const operation = Object.values(objectAt(document, 'webhooks'))
    .flatMap((item) => Object.values(asObject(item)))
    .find((one) => stringAt(one, 'operationId') === name)
  const fields = stringsAt(operation, 'x-told-apart-by')
  if (fields.length > 0) return fields
  if (idempotencyKey === undefined) throw new Error(`The notification ${name} has no x-idempotency-key.`)
  return [idempotencyKey]
}
