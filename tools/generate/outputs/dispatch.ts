import { type ApiOperation, apiOperations } from '../../contract/api-operations.ts'
import type { JsonObject } from '../../contract/json.ts'
import { header } from '../header.ts'
import { moduleName } from './validators.ts'

/** Which validator a message needs. Each is loaded when its message first comes, by a receiver, client or sandbox. */
export function generateDispatch(document: JsonObject): Map<string, string> {
  const calls = apiOperations(document)
  const operations = calls.filter((call) => call.kind === 'operation')
  const notifications = calls.filter((call) => call.kind === 'notification')
  return new Map([
    ['notification-validators.ts', notificationValidators(notifications)],
    ['request-validators.ts', lazyValidators(operations, 'request')],
    ['response-validators.ts', lazyValidators(operations, 'response')],
  ])
}

function notificationValidators(notifications: readonly ApiOperation[]): string {
  // Once for all events of a message, most of which have several: every receiver has this file.
  const messages = new Set(notifications.map(({ request }) => request))
  const loaders = [...messages].map((message) => `const load${message} = ${loader(message)}`)
  const entries = notifications.flatMap(({ events, request }) =>
    events.map((event) => `  ${event}: load${request},`),
  )
  return `${header('The validator of each event, loaded when it is asked for.')}
${loaders.join('\n')}

/** For each event, loads what tells whether a message is as the contract says, and what is wrong if not. */
export const notificationValidators = {
${entries.join('\n')}
} as const
`
}

function loader(message: string): string {
  return `async () => (await import('./validators/${moduleName(message)}.js')).validate${message}`
}

function lazyValidators(operations: readonly ApiOperation[], message: 'request' | 'response'): string {
  const what = message === 'request' ? 'request' : 'answer'
  const entries = operations.map((call) => `  ${call.name}: ${loader(call[message])},`)
  return `${header(`The validator of each operation's ${what}, loaded when it is asked for.`)}
/** Loads the validator for the ${what}s of an operation. */
export const ${message}Validators = {
${entries.join('\n')}
} as const
`
}
