import type { Incoming } from './incoming.ts'
import type { KeyRing } from './key-ring.ts'
import type { IdentifiedOptions } from './receiver-settings.ts'

/** What is known of a notification while it is received, so that a refusal can be explained. */
export interface ReceiveContext {
  incoming: Incoming
  readonly options: IdentifiedOptions
  readonly keyOf: KeyRing
  /** The body, once it was read. */
  body?: Uint8Array
  /** The path that was expected to be signed: as received, or as `publicPath` says. Once that was asked. */
  path?: string
  /** The paths with which the signature is tried, the first of them `path`; none before that is known. */
  paths: readonly string[]
}

const nothing: Incoming = { method: '', path: '', headers: {}, body: '' }

/**
 * Makes the context of a request that was not looked at yet.
 *
 * @param options - of the receiver, complete
 * @param keyOf - its keys
 */
export function emptyContext(options: IdentifiedOptions, keyOf: KeyRing): ReceiveContext {
  return { incoming: nothing, options, keyOf, paths: [] }
}
