import { type Verifier, verifierOf } from '../signing/verifier.ts'
import type { KeyRing } from './key-ring.ts'

/**
 * Gives what verifies with the keys of a version.
 *
 * @param keyOf - the keys of a receiver
 * @param keyVersion - what the signature header says
 * @returns nothing when there is no such version
 * @throws (as a rejection) when a lookup or an import fails
 */
export async function findVerifier(
  keyOf: KeyRing,
  keyVersion: number | undefined,
): Promise<Verifier | undefined> {
  const keys = await keyOf(keyVersion)
  return keys && verifierOf(keys)
}
