import type { CryptoKey, VerificationKey } from '../types.ts'
import { checkCryptoKey } from './check-crypto-key.ts'
import { type KeyErrorFactory, type KeyKind, keyErrorsFor } from './key-kind.ts'
import { checkModulus, parseKey, writeSpki, wrongStructure } from './parse-key.ts'
import { readKeyText } from './read-key-text.ts'

// Not simply the command: who derives the public key of his own private key here has put it in the place of Antom's.
const notYourOwn =
  "Antom's is in the Antom Dashboard; only where your own is wanted: openssl pkey -in private.pem -pubout"

/** The other party's public key, which verifies. */
export const publicKeyKind: KeyKind = {
  type: 'public',
  usage: 'verify',
  format: 'spki',
  maxKeys: 8,
  expected: 'an RSA public key as PEM or bare base64, SubjectPublicKeyInfo or PKCS#1',
  convert: 'To convert a key file: openssl pkey -pubin -in public.pem -pubout',
  locked: notYourOwn,
  openSsh: 'To convert the file: ssh-keygen -e -m PKCS8 -f key.pub',
  otherHalf: notYourOwn,
  otherKey: notYourOwn,
}

/**
 * Reads the public keys of one setting, as people keep them.
 *
 * @param text - a key as PEM or bare base64, or up to 8 keys as PEM blocks; SubjectPublicKeyInfo or PKCS#1; 2048 bits
 *   or more
 * @param fail - makes the error
 * @returns the SubjectPublicKeyInfo (DER) of each key, in order; a repeated key once
 * @throws {ConfigurationError} when one of them is anything else; the message says which, what it is and how to
 *   convert it
 *
 * @example
 * ```ts
 * const keys = parsePublicKeys(text, keyErrorsFor('antomPublicKey', publicKeyKind))
 * ```
 *
 * Source: RFC 8017 appendix A.1.1, RFC 5280 section 4.1.2.7.
 */
export function parsePublicKeys(text: string, fail: KeyErrorFactory): readonly Uint8Array<ArrayBuffer>[] {
  const keys = readKeyText(text, publicKeyKind, fail).map((block) => {
    const structure = parseKey(block)
    if (structure.kind !== 'public') throw wrongStructure(structure, publicKeyKind, block.fail)
    checkModulus(structure.modulus, publicKeyKind, block.fail)
    return writeSpki(structure.pkcs1)
  })
  return [...new Map(keys.map((spki) => [`${spki}`, spki])).values()]
}

/** Public keys that were found good, and are imported when they are first needed. */
export interface PreparedPublicKey {
  readonly type: 'public'
  /** One key or several, of which any may fit: what `verify` and `createVerifier` take. */
  readonly keys: readonly VerificationKey[]
}

/**
 * Checks the public key that verifies, at once. Nothing is imported: what is made at the top level of a Worker must not
 * start anything asynchronous there.
 *
 * @param key - PEM or bare base64, SubjectPublicKeyInfo or PKCS#1, 2048 bits or more; up to 8 PEM blocks, of which any
 *   may fit; or a `CryptoKey` for RSASSA-PKCS1-v1_5 with SHA-256 that may verify
 * @param option - the name by which an error calls the key; `antomPublicKey` when left out
 * @throws {ConfigurationError} when the key cannot be used; the message says why and how to convert it
 *
 * @example
 * ```ts
 * const { keys } = preparePublicKey(options.antomPublicKey) // throws here when it is bad
 * const isAuthentic = await verify(content, signature, keys)
 * ```
 *
 * Source: RFC 8017, RFC 5280, RFC 7468; https://docs.antom.com/ac/ams/digital_signature
 */
export function preparePublicKey(key: string | CryptoKey, option = 'antomPublicKey'): PreparedPublicKey {
  const fail = keyErrorsFor(option, publicKeyKind)
  const cryptoKey = checkCryptoKey(key, publicKeyKind, fail)
  // What is no CryptoKey is text; the compiler does not follow the check.
  return { type: 'public', keys: cryptoKey ? [cryptoKey] : parsePublicKeys(key as string, fail) }
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
