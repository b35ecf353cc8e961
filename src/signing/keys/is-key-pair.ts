import type { PreparedPrivateKey } from './private-key.ts'
import type { PreparedPublicKey } from './public-key.ts'

/**
 * Tells whether a public key, or one of several, belongs to a private key. The commonest reason for signatures that do
 * not verify is one's own public key where Antom's should stand; this finds it before anything is sent.
 *
 * @param privateKey - one's own private key
 * @param publicKey - what was passed as Antom's public key
 * @returns whether the two are a pair; `undefined` when that cannot be told, because one of them was passed as
 *   a `CryptoKey`
 *
 * @example
 * ```ts
 * if (isKeyPair(privateKey, antomPublicKey)) {
 *   throw new ConfigurationError('antomPublicKey holds your own public key', { option: 'antomPublicKey' })
 * }
 * ```
 */
export function isKeyPair(privateKey: PreparedPrivateKey, publicKey: PreparedPublicKey): boolean | undefined {
  const { spki } = privateKey
  const ders = publicKey.keys.filter((key) => key instanceof Uint8Array)
  if (spki === undefined || ders.length === 0) return undefined
  // Both were written by the same code, so that equal keys are equal bytes.
  return ders.some((der) => `${der}` === `${spki}`)
}
