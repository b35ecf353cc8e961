import { kindOf } from './kind-of.ts'
import { visibleText } from './visible-text.ts'

/** How many causes of causes are shown. A chain longer than that is a loop. */
const maxCauses = 4

const maxFrames = 30

/**
 * Writes an error of foreign origin for a log: its name, message, code and stack, and those of its causes. Nothing else of
 * it: clients of stores put on their errors what they have sent, a password too. Never throws.
 *
 * @param error - what was thrown, of any type
 *
 * @example
 * ```ts
 * console.error(errorText(error)) // 'ReplyError: WRONGPASS invalid password\n    at parseError (…)'
 * ```
 */
export function errorText(error: unknown): string {
  return textOf(error, maxCauses)
}

/**
 * Prints an error of this package on the console. It repeats nothing of its cause; what a function of the program threw is
 * shown beside it, but only what is meant to be read.
 *
 * @param error - with a cause of any type, or none
 */
export function printError(error: Error): void {
  if (error.cause === undefined) console.error(error)
  else console.error(error, errorText(error.cause))
}

function textOf(error: unknown, depth: number): string {
  const { head, frames, cause } = partsOf(error)
  const below = cause === undefined || depth === 0 ? [] : [`caused by ${textOf(cause, depth - 1)}`]
  return [head, ...frames, ...below].join('\n')
}

function partsOf(error: unknown): { head: string; frames: readonly string[]; cause?: unknown } {
  if ((typeof error !== 'object' && typeof error !== 'function') || error === null) {
    return { head: visibleText(String(error)), frames: [] }
  }
  const [name, message, code, stack] = ['name', 'message', 'code', 'stack'].map((key) => textAt(error, key))
  // What has none of these, such as an object that was thrown, is shown by its kind alone.
  if (message === undefined && stack === undefined) return { head: kindOf(error), frames: [] }
  const title = [name, message].filter(Boolean).join(': ') || 'Error'
  return {
    head: visibleText(code === undefined ? title : `${title} (${code})`),
    frames: stackPlaces(stack ?? '', message ?? '').map((line) => visibleText(line)),
    cause: valueAt(error, 'cause'),
  }
}

/**
 * The places of a stack, without what it begins with, whose lines must not pass for places.
 *
 * @param stack - of an error
 * @param message - of the same error
 */
export function stackPlaces(stack: string, message: string): string[] {
  const begin = stack.indexOf(message)
  return stack
    .slice(begin < 0 ? 0 : begin + message.length)
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, maxFrames)
}

/** A property that is text or a number; undefined for any other. */
export function textAt(object: object, key: string): string | undefined {
  const value = valueAt(object, key)
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined
}

/** A property, undefined where it cannot be read: getters and proxies may throw. */
export function valueAt(object: object, key: string): unknown {
  try {
    return Reflect.get(object, key)
  } catch {
    return undefined
  }
}
