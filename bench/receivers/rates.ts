import type { Measured } from '../harness.ts'

/** How the peers are called in the tables. */
export const BARE = 'bare crypto.verify, key cached'
export const HAND_ROLLED = 'hand-rolled: createVerify, PEM, zod'
/** These check a shared secret and parse: no key pair, no validation, no dispatch. */
export const STRIPE = 'stripe, HMAC'
export const STANDARD = 'standardwebhooks, HMAC'

/** What `measure-rates.ts` prints. */
export interface ReceivedRates {
  /** Of the body of a notification, in bytes. */
  readonly size: number
  readonly measured: readonly Measured[]
}
