import type { Impact } from './version.ts'

/** Something that is not in the contract as it was before. */
export interface ContractChange {
  readonly impact: Impact
  /** The type and field, or the call, that it is about. */
  readonly place: string
  /** What changed. */
  readonly text: string
  /** Whether something is deprecated now that was not before. */
  readonly isDeprecation?: true
}
