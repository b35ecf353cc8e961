import type { KeyRole, Refuse } from './key-role.ts'
import { minModulusLength } from './parse-key.ts'

/**
 * Tells whether a value is a key of Web Crypto. By its form, because a test runner or a worker may hand
 * over one from another realm, of which `instanceof` knows nothing.
 *
 * @param value - what was given as a key
 */
export function isCryptoKey(value: unknown): value is CryptoKey {
  return typeof value === 'object' && value !== null && 'algorithm' in value && 'usages' in value
}

/**
 * Checks that a key of Web Crypto can be used for RSA256.
 *
 * @param key - a key that the caller imported
 * @param role - what the key is for
 * @param refuse - makes the error
 * @throws {ConfigurationError} when its half, algorithm, hash, size or usages are others than needed
 */
export function checkCryptoKey(key: CryptoKey, role: KeyRole, refuse: Refuse): void {
  // What Web Crypto puts there depends on the algorithm; for RSA it is all of these.
  const { name, hash, modulusLength = 0 } = key.algorithm as Partial<RsaHashedKeyAlgorithm>
  const hashName = hash?.name
  const { type, usages } = key
  // Only a private key of this algorithm can have the usage 'sign', and only a public one 'verify'.
  const usable =
    name === 'RSASSA-PKCS1-v1_5' &&
    hashName === 'SHA-256' &&
    modulusLength >= minModulusLength &&
    usages.includes(role.usage)
  if (usable) return
  throw refuse(
    `is a CryptoKey that cannot ${role.usage} (${type}, ${name}, ${hashName}, ${modulusLength} bits, usages: ${usages})`,
    `As a CryptoKey: importKey('${role.format}', der, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['${role.usage}']) with ${minModulusLength} bits or more`,
  )
}
