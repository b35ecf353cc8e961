import { whenReady } from '../core/when-ready.ts'
import { cachedVerifier, type Verifier } from '../signing/verifier.ts'
import type { KeyRing } from './key-ring.ts'

/**
 * Gives what verifies with the keys of a version.
 *
 * @param keyOf - the keys of a receiver
 * @param keyVersion - what the signature header says
 * @returns nothing when there is no such version; a promise only where something has to be waited for
 * @throws (also as a rejection) when a lookup or an import fails
 */
export function findVerifier(
  keyOf: KeyRing,
  keyVersion: number | undefined,
): Verifier | undefined | Promise<Verifier | undefined> {
  return whenReady(keyOf(keyVersion), (keys) => keys && cachedVerifier(keys))
}
