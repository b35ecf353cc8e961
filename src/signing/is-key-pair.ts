import type { PreparedKey } from './prepare-key.ts'

/**
 * Tells whether a public key belongs to a private key. The commonest reason for signatures that do not
 * verify is one's own public key where Antom's should stand; this finds it before anything is sent.
 *
 * @param privateKey - one's own private key
 * @param publicKey - the public key that was given as Antom's
 * @returns whether the two are a pair; `undefined` when that cannot be told, because one of them was given as
 *   a `CryptoKey`
 *
 * @example
 * ```ts
 * if (isKeyPair(privateKey, antomPublicKey)) {
 *   throw new ConfigurationError('antomPublicKey holds your own public key', { option: 'antomPublicKey' })
 * }
 * ```
 */
export function isKeyPair(privateKey: PreparedKey, publicKey: PreparedKey): boolean | undefined {
  const { spki } = publicKey
  if (privateKey.spki === undefined || spki === undefined) return undefined
  // Both were written by the same code, so that equal keys are equal bytes.
  return (
    privateKey.spki.length === spki.length && privateKey.spki.every((byte, index) => byte === spki[index])
  )
}
