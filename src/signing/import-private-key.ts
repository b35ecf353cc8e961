import { parsePrivateKey } from './parse-private-key.ts'
import { type PreparedKey, prepareKey } from './prepare-key.ts'
import { privateKeyRole } from './private-key-role.ts'
import type { CryptoKey } from './web-crypto-key.ts'

/**
 * Checks the private key that signs, at once, and leaves the import for when it is first needed.
 *
 * @param key - PEM or bare base64, PKCS#8 or PKCS#1, 2048 bits or more; or a `CryptoKey` for RSASSA-PKCS1-v1_5
 *   with SHA-256 that may sign
 * @param option - the name by which an error calls the key; `privateKey` when left out
 * @throws {ConfigurationError} when the key cannot be used; the message says why and how to convert it, and
 *   holds no part of the key
 *
 * @example
 * ```ts
 * const key = preparePrivateKey(options.privateKey) // throws here when it is bad
 * const signature = await sign(content, await key.load())
 * ```
 *
 * Source: RFC 8017, RFC 5958, RFC 7468; https://docs.antom.com/ac/ams/digital_signature
 */
export function preparePrivateKey(key: string | CryptoKey, option = 'privateKey'): PreparedKey {
  return prepareKey(key, option, privateKeyRole, parsePrivateKey)
}

/**
 * Imports the private key that signs. Import a key once and keep the result; importing costs as much as a
 * signature.
 *
 * @param key - PEM or bare base64, PKCS#8 or PKCS#1, 2048 bits or more; or a `CryptoKey` for RSASSA-PKCS1-v1_5
 *   with SHA-256 that may sign
 * @param option - the name by which an error calls the key; `privateKey` when left out
 * @returns the key, not extractable
 * @throws {ConfigurationError} (as a rejection) when the key cannot be used; the message says why and how to
 *   convert it, and holds no part of the key
 *
 * @example
 * ```ts
 * const key = await importPrivateKey(process.env.ANTOM_PRIVATE_KEY)
 * ```
 *
 * Source: RFC 8017, RFC 5958, RFC 7468; https://docs.antom.com/ac/ams/digital_signature
 */
export async function importPrivateKey(key: string | CryptoKey, option = 'privateKey'): Promise<CryptoKey> {
  return preparePrivateKey(key, option).load()
}
