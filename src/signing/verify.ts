import { type Verifier, verifierOf } from './verifier-of.ts'
import type { CryptoKey } from './web-crypto-key.ts'

/** What is made of a key is made once, as long as somebody has the key. */
const verifiers = new WeakMap<CryptoKey, Verifier | Promise<Verifier>>()

/**
 * Verifies an RSA256 signature: RSASSA-PKCS1-v1_5 with SHA-256.
 *
 * @param content - the bytes that were signed, from {@link contentToSign}
 * @param signature - from {@link parseSignatureHeader}; bytes of any length
 * @param publicKey - from {@link importPublicKey}
 * @returns whether the signature fits; a bad signature is `false` and never an error
 * @throws (as a rejection) the runtime's own error when the key is of another kind: check it with
 *   {@link importPublicKey} first
 *
 * @example
 * ```ts
 * if (!(await verify(contentToSign(message), signature, publicKey))) return new Response(null, { status: 401 })
 * ```
 *
 * Source: RFC 8017 section 8.2; https://docs.antom.com/ac/ams/digital_signature
 */
export async function verify(
  content: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  publicKey: CryptoKey,
): Promise<boolean> {
  let verifier = verifiers.get(publicKey)
  if (!verifier) {
    verifier = verifierOf(publicKey)
    verifiers.set(publicKey, verifier)
  }
  const fits = await verifier
  return fits(content, signature)
}
