import { keyFingerprint } from '../../signing/keys/fingerprint.ts'
import type { IdentifiedOptions } from '../receiver-settings.ts'
import type { PublicKeyInput } from '../types.ts'
import { diagnosisLimits } from './limits.ts'

/**
 * Gives the fingerprints of the keys that verify: the beginning of the SHA-256 of the SubjectPublicKeyInfo, in hexadecimal.
 *
 * @param keys - the option `antomPublicKey`
 * @param keyVersion - which key is looked up when the option is a function
 * @returns for each key its fingerprint, of several behind the version; a key that shows no bytes says so
 */
export async function keyFingerprints(
  keys: IdentifiedOptions['antomPublicKey'],
  keyVersion: number | undefined,
): Promise<readonly string[]> {
  if (typeof keys === 'function') {
    try {
      const key = await keys(keyVersion)
      return key === undefined ? [] : [await fingerprint(key)]
    } catch {
      return ['not known: antomPublicKey failed']
    }
  }
  if (typeof keys === 'string' || 'usages' in keys) return [await fingerprint(keys as PublicKeyInput)] // not by version
  const versions = Object.entries(keys).slice(0, diagnosisLimits.keyVersions)
  return Promise.all(versions.map(async ([version, key]) => `version ${version}: ${await fingerprint(key)}`))
}

async function fingerprint(key: PublicKeyInput): Promise<string> {
  try {
    const found = await keyFingerprint(key)
    if (found.length > 0) return found.join(' and ')
  } catch {
    // A lookup can give anything.
  }
  return 'not known: the key does not show its bytes'
}
