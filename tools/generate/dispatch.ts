import { type Call, callsOf } from '../contract/calls.ts'
import type { JsonObject } from '../contract/json.ts'
import { header } from './header.ts'
import { moduleName } from './validators.ts'

/**
 * `notification-validators.ts`, `request-validators.ts` and `response-validators.ts`: which validator a message needs.
 * A receiver has to have all of its validators at once; a client or a sandbox loads one when it is first needed.
 */
export function generateDispatch(document: JsonObject): Map<string, string> {
  const calls = callsOf(document)
  const operations = calls.filter((call) => call.kind === 'operation')
  return new Map([
    [
      'notification-validators.ts',
      notificationValidators(calls.filter((call) => call.kind === 'notification')),
    ],
    ['request-validators.ts', lazyValidators(operations, 'request')],
    ['response-validators.ts', lazyValidators(operations, 'response')],
  ])
}

function notificationValidators(notifications: readonly Call[]): string {
  const names = [...new Set(notifications.map(({ request }) => `validate${request}`))]
  const entries = notifications.flatMap(({ notifyTypes, request }) =>
    notifyTypes.map((type) => `  ${type}: validate${request},`),
  )
  return `${header('The validator of each kind of notification.')}
import { ${names.join(', ')} } from './validators/notifications.js'

/** The validator for each known \`notifyType\`. */
export const notificationValidators = {
${entries.join('\n')}
} as const
`
}

function lazyValidators(operations: readonly Call[], message: 'request' | 'response'): string {
  const what = message === 'request' ? 'request' : 'answer'
  const entries = operations.map((call) => {
    const name = call[message]
    return `  ${call.name}: async () => (await import('./validators/${moduleName(name)}.js')).validate${name},`
  })
  return `${header(`The validator of each operation's ${what}, loaded when it is asked for.`)}
/** Loads the validator for the ${what}s of an operation. */
export const ${message}Validators = {
${entries.join('\n')}
} as const
`
}
