import { parsePublicKey } from './parse-public-key.ts'
import { type PreparedKey, prepareKey } from './prepare-key.ts'
import { publicKeyRole } from './public-key-role.ts'
import type { CryptoKey } from './web-crypto-key.ts'

/**
 * Checks the public key that verifies, at once, and leaves the import for when it is first needed.
 *
 * @param key - PEM or bare base64, SubjectPublicKeyInfo or PKCS#1, 2048 bits or more; or a `CryptoKey` for
 *   RSASSA-PKCS1-v1_5 with SHA-256 that may verify
 * @param option - the name by which an error calls the key; `antomPublicKey` when left out
 * @throws {ConfigurationError} when the key cannot be used; the message says why and how to convert it
 *
 * @example
 * ```ts
 * const key = preparePublicKey(options.antomPublicKey) // throws here when it is bad
 * const authentic = await verify(content, signature, await key.load())
 * ```
 *
 * Source: RFC 8017, RFC 5280, RFC 7468; https://docs.antom.com/ac/ams/digital_signature
 */
export function preparePublicKey(key: string | CryptoKey, option = 'antomPublicKey'): PreparedKey {
  return prepareKey(key, option, publicKeyRole, parsePublicKey)
}

/**
 * Imports the public key that verifies. Import a key once and keep the result.
 *
 * @param key - PEM or bare base64, SubjectPublicKeyInfo or PKCS#1, 2048 bits or more; or a `CryptoKey` for
 *   RSASSA-PKCS1-v1_5 with SHA-256 that may verify
 * @param option - the name by which an error calls the key; `antomPublicKey` when left out
 * @returns the key
 * @throws {ConfigurationError} (as a rejection) when the key cannot be used; the message says why and how to
 *   convert it
 *
 * @example
 * ```ts
 * const key = await importPublicKey(process.env.ANTOM_PUBLIC_KEY)
 * ```
 *
 * Source: RFC 8017, RFC 5280, RFC 7468; https://docs.antom.com/ac/ams/digital_signature
 */
export async function importPublicKey(
  key: string | CryptoKey,
  option = 'antomPublicKey',
): Promise<CryptoKey> {
  return preparePublicKey(key, option).load()
}
