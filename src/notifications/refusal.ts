import type { SignatureErrorReason } from '../core/errors.ts'
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
  /** What a handler, an inbox or a lookup threw; for `schema`, the problem that was found. */
  readonly detail: unknown
}

/** Makes a {@link Refusal}. */
export function refusal(status: number, reason?: RefusalReason, detail?: unknown): Refusal {
  return { status, reason, detail }
}
