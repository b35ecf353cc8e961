/*
 * The conformance tests say once what holds on every run-time. They use nothing but the language, the Web's platform
 * and the package that they are given: no test runner, no file, no `node:` module.
 */
import type * as root from '../../src/index.ts'
import type * as notifications from '../../src/notifications/index.ts'
import type * as testing from '../../src/testing/index.ts'

/** The package: its sources, or what was built of them. */
export interface Subject {
  readonly root: typeof root
  readonly notifications: typeof notifications
  readonly testing: typeof testing
}

/** One thing that has to hold. */
export interface Case {
  readonly name: string
  /** Rejects when it does not hold; the message says what was found. */
  readonly run: () => Promise<void>
}

/** Compares two values as JSON shows them. */
export function expectEqual(found: unknown, wanted: unknown, what = 'found'): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (left !== right) throw new Error(`${what} ${left}, not ${right}`)
}

/** What a promise is rejected with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('error' in outcome) return outcome.error
  throw new Error(`not rejected, but resolved with ${JSON.stringify(outcome.value)}`)
}

/** The class and the reason of an error of the package. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error = await rejectionOf(promise)
  if (!(error instanceof Error)) return String(error)
  const detail = 'reason' in error ? error.reason : 'option' in error ? error.option : error.message
  return `${error.name} ${String(detail)}`
}

/** Decodes base64. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
