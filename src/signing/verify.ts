import type { CryptoKey } from './web-crypto-key.ts'

/**
 * Verifies an RSA256 signature: RSASSA-PKCS1-v1_5 with SHA-256.
 *
 * @param content - the bytes that were signed, from {@link contentToSign}
 * @param signature - from {@link parseSignatureHeader}; bytes of any length
 * @param publicKey - from {@link importPublicKey}
 * @returns whether the signature fits; a bad signature is `false` and never an error
 * @throws (as a rejection) the runtime's `InvalidAccessError` when the key may not verify
 *
 * @example
 * ```ts
 * if (!(await verify(contentToSign(message), signature, publicKey))) return new Response(null, { status: 401 })
 * ```
 *
 * Source: RFC 8017 section 8.2; https://docs.antom.com/ac/ams/digital_signature
 */
export function verify(
  content: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  publicKey: CryptoKey,
): Promise<boolean> {
  // Web Crypto puts the modulus length there for every RSA key.
  const { modulusLength } = publicKey.algorithm as Partial<RsaHashedKeyAlgorithm>
  // The standard's first step, made here so that no runtime's way with odd lengths matters.
  if (modulusLength !== undefined && signature.length !== Math.ceil(modulusLength / 8)) {
    return Promise.resolve(false)
  }
  return globalThis.crypto.subtle.verify('RSASSA-PKCS1-v1_5', publicKey, signature, content)
}
