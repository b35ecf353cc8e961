import { inTime } from '../core/in-time.ts'
import { preparePublicKey } from '../signing/keys/public-key.ts'
import type { KeyRing, VersionKeys } from './key-ring.ts'
import type { PublicKeyInput, PublicKeyLookup } from './types.ts'

/** How many keys are kept. A rotation has two. */
const maxKept = 8

/** How long a lookup is waited for, in milliseconds. Any sender can begin one, so none may go on for ever. */
const lookupTimeout = 10_000

/**
 * Makes the ring of keys that a function of the program looks up.
 *
 * @param lookUp - the option `antomPublicKey`
 * @returns rejects with what the function throws, with a `ConfigurationError` for what is no key, and with an error when
 *   the function takes longer than 10 seconds
 */
export function createKeyLookup(lookUp: PublicKeyLookup): KeyRing {
  const kept = new Map<PublicKeyInput, VersionKeys>()
  return async (keyVersion) => {
    const key = await inTime(lookUp(keyVersion), lookupTimeout, failLate)
    // Whatever else is no key is a fault of the setting: an empty secret must not look like a version that nobody has.
    if (key === undefined || key === null) return undefined
    const known = kept.get(key)
    if (known) return known
    const { keys } = preparePublicKey(key)
    if (kept.size >= maxKept) kept.clear()
    kept.set(key, keys)
    return keys
  }
}

function failLate(): never {
  throw new Error(`The lookup of keys did not answer within ${lookupTimeout} ms`)
}
