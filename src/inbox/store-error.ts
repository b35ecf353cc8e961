import { stackPlaces, textAt, valueAt } from '../core/error-text.ts'

/** How many causes of causes are kept. */
const maxCauses = 4

/**
 * Copies what a client of a store has rejected with: name, message, code, stack and causes. Clients put on their errors
 * the command that failed, which may be the one that sent the password, and whoever logs an error logs its properties.
 *
 * @param failure - of any type; what is no object is handed on
 */
export function withoutCommand(failure: unknown): unknown {
  return copyOf(failure, maxCauses)
}

function copyOf(failure: unknown, depth: number): unknown {
  if (typeof failure !== 'object' || failure === null) return failure
  const cause = valueAt(failure, 'cause')
  const message = textAt(failure, 'message') ?? 'The store failed'
  const name = textAt(failure, 'name') ?? 'Error'
  const copy = new Error(
    message,
    cause === undefined || depth === 0 ? {} : { cause: copyOf(cause, depth - 1) },
  )
  // The first line is made anew: engines write it of whatever the name is.
  const stack = [`${name}: ${message}`, ...stackPlaces(textAt(failure, 'stack') ?? '', message)].join('\n')
  for (const [key, value] of Object.entries({ name, stack })) {
    Object.defineProperty(copy, key, { value, configurable: true, writable: true })
  }
  const code = textAt(failure, 'code')
  return code === undefined ? copy : Object.assign(copy, { code })
}
