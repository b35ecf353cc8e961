import type { Measured } from '../harness.ts'

/** How the peers are called in the tables. */
export const BARE = 'bare crypto.verify, key cached'
export const HAND_ROLLED = 'hand-rolled: createVerify, PEM, zod'

/** What `measure-rates.ts` prints. */
export interface ReceivedRates {
  /** Of the body of a notification, in bytes. */
  readonly size: number
  readonly measured: readonly Measured[]
}
