import type { CryptoKey } from './types.ts'

/**
 * Signs with RSA256: RSASSA-PKCS1-v1_5 with SHA-256. Off the main thread, as Web Crypto does it.
 *
 * @param content - the bytes to sign, from {@link contentToSign}; they must not change until the promise settles
 * @param privateKey - from {@link importPrivateKey}
 * @returns the signature, as long as the key's modulus: 256 bytes for 2048 bits
 * @throws (as a rejection) the runtime's `InvalidAccessError` when the key may not sign
 *
 * @example
 * ```ts
 * const signature = await sign(contentToSign(message), privateKey)
 * ```
 *
 * Source: RFC 8017 section 8.2; https://docs.antom.com/ac/ams/digital_signature
 */
export async function sign(
  content: Uint8Array<ArrayBuffer>,
  privateKey: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await globalThis.crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, content))
}
