import type { CryptoKey } from '../types.ts'
import { checkCryptoKey } from './check-crypto-key.ts'
import { writeElement } from './der.ts'
import * as tags from './der-tags.ts'
import { type KeyErrorFactory, type KeyKind, keyErrorsFor } from './key-kind.ts'
import { checkModulus, parseKey, rsaAlgorithm, writeSpki, wrongStructure } from './parse-key.ts'
import { readKeyText } from './read-key-text.ts'
import { isConsistent, type RsaPrivateIntegers } from './rsa-integers.ts'

/** The merchant's own private key, which signs. */
export const privateKeyKind: KeyKind = {
  type: 'private',
  usage: 'sign',
  format: 'pkcs8',
  maxKeys: 1,
  expected: 'your own RSA private key as PEM or bare base64, PKCS#8 or PKCS#1',
  convert: 'To convert a key file: openssl pkcs8 -topk8 -nocrypt -in private.pem',
  locked: 'To take the password off: openssl pkcs8 -topk8 -nocrypt -in private.pem',
  openSsh: 'To convert a copy of the file in place: ssh-keygen -p -N "" -m PKCS8 -f copy-of-key',
  otherHalf: 'To convert the file of the private key: openssl pkcs8 -topk8 -nocrypt -in private.pem',
  otherKey:
    'To make one: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out private.pem; its public key, to be uploaded to Antom: openssl pkey -in private.pem -pubout',
}

/** An RSA private key in the DER structure that Web Crypto imports. */
export interface ParsedPrivateKey {
  /** PKCS#8. */
  readonly der: Uint8Array<ArrayBuffer>
  /** The SubjectPublicKeyInfo of the public key that belongs to it. */
  readonly spki: Uint8Array<ArrayBuffer>
}

/**
 * Reads a private key as people keep it.
 *
 * @param text - PEM or bare base64; PKCS#8 or PKCS#1; 2048 bits or more
 * @param fail - makes the error
 * @throws {ConfigurationError} when it is anything else, or holds more than one key; the message says what it is and
 *   how to convert it
 *
 * @example
 * ```ts
 * const { der, spki } = parsePrivateKey(text, keyErrorsFor('privateKey', privateKeyKind))
 * ```
 *
 * Source: RFC 8017 appendix A.1.2, RFC 5958.
 */
export function parsePrivateKey(text: string, fail: KeyErrorFactory): ParsedPrivateKey {
  const [structure = { kind: 'unknown' as const }] = readKeyText(text, privateKeyKind, fail).map(parseKey)
  if (structure.kind !== 'private') throw wrongStructure(structure, privateKeyKind, fail)
  const { pkcs1, integers } = structure
  checkModulus(integers[1], privateKeyKind, fail)
  if (!isConsistent(integers)) {
    throw fail('was damaged when it was copied: its numbers do not belong together')
  }
  // Wrapped anew, so that every runtime is given the same: version 0, and no attributes.
  const der = writeElement(tags.sequence, [2, 1, 0], rsaAlgorithm, writeElement(tags.octetString, pkcs1))
  return { der, spki: publicHalf(integers) }
}

/**
 * Gives the public key that belongs to a private key.
 *
 * @param integers - what the private key consists of
 * @returns its SubjectPublicKeyInfo
 */
export function publicHalf([, modulus, exponent]: RsaPrivateIntegers): Uint8Array<ArrayBuffer> {
  const half = [writeElement(tags.integer, modulus), writeElement(tags.integer, exponent)]
  return writeSpki(writeElement(tags.sequence, ...half))
}

/** A private key that was found good, and is imported when it is first needed. Printing one shows no private part. */
export interface PreparedPrivateKey {
  readonly type: 'private'
  /**
   * The SubjectPublicKeyInfo (DER) of its public half. Unknown for a `CryptoKey`, which may not be extractable.
   */
  readonly spki: Uint8Array<ArrayBuffer> | undefined
  /** Gives the key for Web Crypto. It is imported once; every call has the same promise until an import fails. */
  readonly load: () => Promise<CryptoKey>
}

/**
 * Checks the private key that signs, at once, and leaves the import, which Web Crypto does asynchronously, for when it
 * is first needed: what is made at the top level of a Worker must not start anything asynchronous there.
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
export function preparePrivateKey(key: string | CryptoKey, option = 'privateKey'): PreparedPrivateKey {
  const fail = keyErrorsFor(option, privateKeyKind)
  const cryptoKey = checkCryptoKey(key, privateKeyKind, fail)
  if (cryptoKey) {
    const resolved = Promise.resolve(cryptoKey)
    return { type: 'private', spki: undefined, load: () => resolved }
  }
  // What is no CryptoKey is text; the compiler does not follow the check.
  const { der, spki } = parsePrivateKey(key as string, fail)
  let loaded: Promise<CryptoKey> | undefined
  const load = () => {
    loaded ??= importDer(der, fail).catch((error) => {
      // What failed for a passing reason must not fail for ever.
      loaded = undefined
      throw error
    })
    return loaded
  }
  return { type: 'private', spki, load }
}

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

async function importDer(der: Uint8Array<ArrayBuffer>, fail: KeyErrorFactory): Promise<CryptoKey> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  try {
    // Nobody needs a private key back out of Web Crypto.
    return await globalThis.crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
  } catch {
    // The cause would say nothing more: Web Crypto reports every bad key with the same DataError.
    throw fail('was refused by Web Crypto although it has the structure of an RSA key')
  }
}
