import { apiOperations, examplesOf } from '../../contract/api-operations.ts'
import { childAt, type JsonObject } from '../../contract/json.ts'
import { header } from '../header.ts'

/** `test-notifications.ts`: an example message for each `notifyType`. */
export function generateTestNotifications(document: JsonObject): string {
  const examples = examplesOf(document).filter(({ message }) => message === 'request')
  const entries = apiOperations(document)
    .filter((call) => call.kind === 'notification')
    .flatMap((call) =>
      call.notifyTypes.map((type) => {
        const own = examples.filter(
          ({ call: name, value }) => name === call.name && childAt(value, 'notifyType') === type,
        )
        const [first] = own
        if (!first)
          throw new Error(`The notification ${call.name} has no example with the notifyType ${type}.`)
        return `  ${type}: ${JSON.stringify(first.value, null, 2).replaceAll('\n', '\n  ')},`
      }),
    )
  return `${header('An example of each kind of notification.')}
import type { NotificationMessages } from './operations.ts'

/** The first example of each \`notifyType\`. */
export const testNotifications: { readonly [Type in keyof NotificationMessages]: NotificationMessages[Type] } = {
${entries.join('\n')}
}
`
}
