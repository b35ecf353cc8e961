import { readElement, writeElement } from './der.ts'
import * as tags from './der-tags.ts'
import { identifyKey, type KeyStructure } from './identify-key.ts'
import type { KeyErrorFactory, KeyKind } from './key-kind.ts'
import type { KeyBlock } from './read-key-text.ts'
import { bitLength } from './rsa-integers.ts'

/** The smallest modulus that counts as safe, in bits; also the size that Antom's documentation asks for. */
export const minModulusLength = 2048

/** AlgorithmIdentifier of RSA: the object identifier 1.2.840.113549.1.1.1, and NULL. */
export const rsaAlgorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0]

/**
 * Finds out what a key is, without waiting for Web Crypto, so that a bad one is found when the program starts.
 *
 * @param block - the key
 * @returns what it is, which may be something else than an RSA key
 * @throws {ConfigurationError} when bytes are missing at its end, or too many
 */
export function parseKey({ bytes, fail }: KeyBlock): KeyStructure {
  const outermost = readElement(bytes)
  if (outermost?.tag !== tags.sequence) return { kind: 'unknown' }
  const surplus = bytes.length - outermost.size
  if (surplus < 0) throw fail(`was cut off: bytes missing at its end: ${-surplus}`)
  if (surplus > 0) throw fail(`goes on after its end (was it pasted twice?): bytes too many: ${surplus}`)
  return identifyKey(bytes)
}

/**
 * Makes the error for a structure that is not what is needed.
 *
 * @param structure - what was found
 * @param kind - what the key is for
 * @param fail - makes the error
 */
export function wrongStructure(structure: KeyStructure, kind: KeyKind, fail: KeyErrorFactory): Error {
  switch (structure.kind) {
    case 'certificate':
      return fail(
        'holds an X.509 certificate or request',
        'To take the public key out: openssl x509 -in certificate.pem -pubkey -noout',
      )
    case 'locked':
      return fail('holds a private key under a password', kind.locked)
    case 'other':
      return fail(`holds ${structure.name}, not RSA`, kind.otherKey)
    case 'unknown':
      return fail('is not an RSA key: its base64 holds something else')
    default:
      return fail(`holds a ${structure.kind} key`, kind.otherHalf)
  }
}

/**
 * Checks the size of a key.
 *
 * @param modulus - the key's modulus, most significant byte first
 * @param kind - what the key is for
 * @param fail - makes the error
 * @throws {ConfigurationError} when the modulus has fewer than 2048 bits
 */
export function checkModulus(modulus: Uint8Array, kind: KeyKind, fail: KeyErrorFactory): void {
  const bits = bitLength(modulus)
  if (bits < minModulusLength) {
    throw fail(`holds a key of ${bits} bits, fewer than the ${minModulusLength} that are safe`, kind.otherKey)
  }
}

/**
 * Writes a SubjectPublicKeyInfo.
 *
 * @param pkcs1 - the PKCS#1 `RSAPublicKey`
 */
export function writeSpki(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  return writeElement(tags.sequence, rsaAlgorithm, writeElement(tags.bitString, [0], pkcs1))
}
