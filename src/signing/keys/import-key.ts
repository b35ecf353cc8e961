import type { CryptoKey } from '../types.ts'
import { keyErrorsFor } from './key-kind.ts'
import { preparePrivateKey } from './private-key.ts'
import { preparePublicKey, publicKeyKind } from './public-key.ts'

/**
 * Imports the private key that signs. Import a key once and keep the result; importing costs as much as a
 * signature.
 *
 * @param key - as {@link preparePrivateKey} takes it
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

/**
 * Imports one public key that verifies. To verify with a setting that can hold several keys, pass what
 * {@link preparePublicKey} gives to `verify`; no import is needed for that.
 *
 * @param key - as {@link preparePublicKey} takes it, but one key
 * @param option - the name by which an error calls the key; `antomPublicKey` when left out
 * @returns the key, extractable
 * @throws {ConfigurationError} (as a rejection) when the key cannot be used, or the text holds more than one
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
  const { keys } = preparePublicKey(key, option)
  const [only] = keys
  const fail = keyErrorsFor(option, publicKeyKind)
  if (keys.length !== 1 || only === undefined) throw fail(`holds ${keys.length} keys; give one`)
  if ('usages' in only) return only
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  try {
    return await globalThis.crypto.subtle.importKey('spki', only, algorithm, true, ['verify'])
  } catch {
    // The cause would say nothing more: Web Crypto reports every bad key with the same DataError.
    throw fail('was refused by Web Crypto although it has the structure of an RSA key')
  }
}
