import type { KeyRing } from '../key-ring.ts'
import type { HeaderFields } from '../received-notification.ts'
import type { IdentifiedOptions } from '../receiver-settings.ts'

/** A notification whose signature does not fit, and the receiver that found so. */
export interface DiagnosisInput {
  readonly headers: HeaderFields
  /** The path as it was received. */
  readonly path: string
  /** The paths with which the signature was compared, in this order; one at least. */
  readonly paths: readonly string[]
  /** The bytes of the body as they were received. */
  readonly body: Uint8Array
  readonly options: IdentifiedOptions
  readonly keyOf: KeyRing
}
