import type { SignatureErrorReason } from '../core/errors/signature-error.ts'
import type { NotificationErrorReason } from './types.ts'

/** Why a notification is not acknowledged. */
export type RefusalReason = NotificationErrorReason | SignatureErrorReason | 'schema'

/**
 * What is thrown inside the receiver when a notification is not to be acknowledged. The reason is named only where
 * the status and the notification do not tell it: finding it out is left to code that is loaded after a failure.
 */
export interface Refusal {
  /** Of the reply. */
  readonly status: number
  readonly reason: RefusalReason | undefined
  /**
   * What a handler, an inbox or a lookup threw; for `schema`, the deviation; for `body-kind`, the value that is no body; for
   * `request-kind`, an `UnusableRequest`; for `option-failed`, a `ConfigurationError` that names the option; for `stale`, when it
   * came, in milliseconds since 1970.
   */
  readonly detail: unknown
}

/** What was made here. What a program throws can have any form, that of a refusal too, and is none. */
const made = new WeakSet<object>()

/** Makes a {@link Refusal}. */
export function refusal(status: number, reason?: RefusalReason, detail?: unknown): Refusal {
  const one = { status, reason, detail }
  made.add(one)
  return one
}

/**
 * Gives what was thrown as a refusal. All functions of the program are called where their failures become refusals;
 * anything else is a fault of this package.
 *
 * @param failure - what was caught
 */
export function toRefusal(failure: unknown): Refusal {
  // Casts: a WeakSet has nothing but objects, and this one nothing but refusals.
  return made.has(failure as object) ? (failure as Refusal) : refusal(500, 'internal-error', failure)
}

/**
 * Calls a function of the program and makes a refusal of what it throws.
 *
 * @param status - of the reply when it fails
 * @param reason - why the notification is then refused
 * @param work - the call
 */
export async function rethrowAs<Result>(
  status: number,
  reason: RefusalReason,
  work: () => Result,
): Promise<Awaited<Result>> {
  try {
    return await work()
  } catch (cause) {
    throw refusal(status, reason, cause)
  }
}
