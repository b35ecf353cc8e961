import { apiOperations, examplesOf } from '../../contract/api-operations.ts'
import { identify } from '../../contract/discriminators.ts'
import type { JsonObject } from '../../contract/json.ts'
import { header } from '../header.ts'

/** `test-notifications.ts`: an example message of each event. */
export function generateTestNotifications(document: JsonObject): string {
  const examples = examplesOf(document).filter(({ message }) => message === 'request')
  const calls = apiOperations(document)
  const discriminators = calls.flatMap(({ discriminator }) => discriminator ?? [])
  const entries = calls
    .filter((call) => call.kind === 'notification')
    .flatMap((call) =>
      call.events.map((event) => {
        const first = examples.find(
          ({ call: name, value }) => name === call.name && identify(discriminators, value) === event,
        )
        if (!first) throw new Error(`The notification ${call.name} has no example of the event ${event}.`)
        return `  ${event}: ${JSON.stringify(first.value, null, 2).replaceAll('\n', '\n  ')},`
      }),
    )
  return `${header('An example of each event.')}
import type { NotificationMessages } from './operations.ts'

/** The first example of each event. */
export const testNotifications: { readonly [Name in keyof NotificationMessages]: NotificationMessages[Name] } = {
${entries.join('\n')}
}
`
}
