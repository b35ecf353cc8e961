import type { CryptoKey } from '../types.ts'
import { keyErrorsFor } from './key-kind.ts'
import { parseKey, writeSpki, wrongStructure } from './parse-key.ts'
import { publicHalf } from './private-key.ts'
import { publicKeyKind } from './public-key.ts'
import { readKeyText } from './read-key-text.ts'

/** How many bytes of the hash are shown: enough that no two keys of a merchant have the same. */
const shownBytes = 8

/**
 * Gives what tells keys apart in a log or a diagnosis, without showing them: the beginning of the SHA-256 of the
 * SubjectPublicKeyInfo (DER), 16 digits in hexadecimal. `openssl pkey -pubin -in public.pem -outform DER | openssl
 * sha256` prints the same digits and more.
 *
 * @param key - a setting: public keys as text, up to 8; a private key as text, which has the fingerprint of the public
 *   key that belongs to it; or a `CryptoKey`
 * @param option - the name by which an error calls the setting; `key` when left out
 * @returns one fingerprint for each key of the setting, in order; none for a `CryptoKey` that is private or not
 *   extractable, since it does not show its bytes
 * @throws {ConfigurationError} (as a rejection) when the text is no RSA key
 *
 * @example
 * ```ts
 * await keyFingerprint(process.env.ANTOM_PUBLIC_KEY ?? '') // ['1f0a6d4b9c3e5728']
 * ```
 *
 * Source: RFC 5280 section 4.1.2.7, FIPS 180-4.
 */
export async function keyFingerprint(key: string | CryptoKey, option = 'key'): Promise<string[]> {
  const { subtle } = globalThis.crypto
  const spkis =
    typeof key === 'string'
      ? spkisOf(key, option)
      : isReadable(key)
        ? [await subtle.exportKey('spki', key)]
        : []
  const hashes = await Promise.all(spkis.map((spki) => subtle.digest('SHA-256', spki)))
  return hashes.map((hash) =>
    Array.from(new Uint8Array(hash, 0, shownBytes), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  )
}

function isReadable({ type, extractable }: CryptoKey): boolean {
  return type === 'public' && extractable
}

function spkisOf(text: string, option: string): Uint8Array<ArrayBuffer>[] {
  const fail = keyErrorsFor(option, publicKeyKind)
  return readKeyText(text, publicKeyKind, fail).map((block) => {
    const structure = parseKey(block)
    if (structure.kind === 'private') return publicHalf(structure.integers)
    if (structure.kind === 'public') return writeSpki(structure.pkcs1)
    throw wrongStructure(structure, publicKeyKind, block.fail)
  })
}
