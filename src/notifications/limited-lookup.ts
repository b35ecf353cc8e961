import { inTime } from '../core/in-time.ts'
import type { KeyRing } from './key-ring.ts'

/** How long a lookup of keys is waited for, in milliseconds. Any sender can begin one, so none may go on for ever. */
const lookupTimeout = 10_000

/**
 * Gives the same keys. A lookup that takes longer than 10 seconds has failed.
 *
 * @param keyOf - the keys of a receiver
 */
export function limitedLookup(keyOf: KeyRing): KeyRing {
  return (keyVersion) => {
    const keys = keyOf(keyVersion)
    return keys && 'then' in keys ? inTime(keys, lookupTimeout, failLate) : keys
  }
}

function failLate(): never {
  throw new Error(`The lookup of keys did not answer within ${lookupTimeout} ms`)
}
