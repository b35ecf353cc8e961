import { kindOf } from '../../core/kind-of.ts'
import type { CryptoKey } from '../types.ts'
import type { KeyErrorFactory, KeyKind } from './key-kind.ts'
import { minModulusLength } from './parse-key.ts'

/**
 * Tells whether a value is a key of Web Crypto, and refuses one that cannot be used for RSA256.
 *
 * @param value - what was passed as a key, text or anything else
 * @param kind - what the key is for
 * @param fail - makes the error
 * @returns the key, or `undefined` for text
 * @throws {ConfigurationError} when it is a key whose half, algorithm, hash, size or usages are others than needed, or
 *   when it is neither a key nor text
 */
export function checkCryptoKey(value: unknown, kind: KeyKind, fail: KeyErrorFactory): CryptoKey | undefined {
  if (typeof value === 'string') return undefined
  if (!isCryptoKey(value)) throw fail(notText(value))
  // What Web Crypto puts there depends on the algorithm; for RSA it is all of these.
  const { name, hash, modulusLength = 0 } = Object(value.algorithm) as Partial<RsaHashedKeyAlgorithm>
  const hashName = hash?.name
  const { type, usages } = value
  // Only a private key of this algorithm can have the usage 'sign', and only a public one 'verify'.
  const isUsable =
    name === 'RSASSA-PKCS1-v1_5' &&
    hashName === 'SHA-256' &&
    modulusLength >= minModulusLength &&
    `${usages}` === kind.usage
  if (isUsable) return value
  throw fail(
    `is a CryptoKey that cannot ${kind.usage} (${type}, ${name}, ${hashName}, ${modulusLength} bits, usages: ${usages})`,
    `As a CryptoKey: importKey('${kind.format}', der, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['${kind.usage}']) with ${minModulusLength} bits or more`,
  )
}

/**
 * By its form, because a test runner or a worker may hand over a key of another realm, of which `instanceof` knows
 * nothing.
 */
function isCryptoKey(value: unknown): value is CryptoKey {
  return typeof value === 'object' && value !== null && 'algorithm' in value && 'usages' in value
}

/** Says what stands where a key should. The types exclude it; a missing environment variable does not ask them. */
function notText(key: unknown): string {
  if (key === undefined || key === null) return 'is missing (is the environment variable set?)'
  if (ArrayBuffer.isView(key)) return "holds bytes, not text: read the key file with readFile(path, 'utf8')"
  if (Array.isArray(key)) return 'is a list: give one text of PEM blocks'
  return `must be a string or a CryptoKey, not ${kindOf(key)}`
}
