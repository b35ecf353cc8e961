import type { Incoming } from './incoming.ts'
import type { KeyRing } from './key-ring.ts'
import type { NotificationReceiverOptions } from './types.ts'

/** What is known of a notification while it is received, so that a refusal can be explained. */
export interface Scene {
  readonly incoming: Incoming
  readonly options: NotificationReceiverOptions
  readonly keyOf: KeyRing
  /** The body, once it was read. */
  body?: Uint8Array
  /** The path that is signed, once `publicPath` was asked. */
  path?: string
}
