import { readElement, tags, writeElement } from './der.ts'
import { identifyKey, type KeyStructure } from './identify-key.ts'
import type { KeyRole, Refuse } from './key-role.ts'
import { readKeyText } from './read-key-text.ts'
import { bitLength } from './rsa-integers.ts'

/** An RSA key in the DER structure that Web Crypto imports. */
export interface ParsedKey {
  /** PKCS#8 of a private key, SubjectPublicKeyInfo of a public key. */
  readonly der: Uint8Array<ArrayBuffer>
  /** The SubjectPublicKeyInfo of the key or, of a private key, of the public key that belongs to it. */
  readonly spki: Uint8Array<ArrayBuffer>
}

/** The smallest modulus that counts as safe, in bits; also the size that Antom's documentation asks for. */
export const minModulusLength = 2048

/** AlgorithmIdentifier of RSA: the object identifier 1.2.840.113549.1.1.1, and NULL. */
export const rsaAlgorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0]

/**
 * Reads a key as people keep it, without waiting for Web Crypto, so that a bad one is found when the program
 * starts.
 *
 * @param key - the text of the key
 * @param role - what the key is for
 * @param refuse - makes the error
 * @returns the RSA key in the text, which may still be of the other half
 * @throws {ConfigurationError} when the text is anything but an RSA key
 */
export function parseKey(key: string, role: KeyRole, refuse: Refuse): KeyStructure {
  const bytes = readKeyText(key, role, refuse)
  const outermost = readElement(bytes)
  if (outermost?.tag !== tags.sequence) return { kind: 'unknown' }
  const surplus = bytes.length - outermost.size
  if (surplus < 0) throw refuse(`was cut off: bytes missing at its end: ${-surplus}`)
  if (surplus > 0) throw refuse(`goes on after its end (was it pasted twice?): bytes too many: ${surplus}`)
  return identifyKey(bytes)
}

/**
 * Makes the error for a structure that is not what the role needs.
 *
 * @param structure - what was found
 * @param role - what the key is for
 * @param refuse - makes the error
 */
export function wrongStructure(structure: KeyStructure, role: KeyRole, refuse: Refuse): Error {
  switch (structure.kind) {
    case 'certificate':
      return refuse(
        'holds an X.509 certificate or a request for one',
        'To take the public key out: openssl x509 -in certificate.pem -pubkey -noout',
      )
    case 'locked':
      return refuse('holds a private key under a password', role.locked)
    case 'other':
      return refuse(`holds ${structure.name}, not RSA`, role.otherKey)
    case 'unknown':
      return refuse('is not an RSA key: its base64 holds something else')
    default:
      return refuse(`holds a ${structure.kind} key`, role.otherHalf)
  }
}

/**
 * Checks the size of a key.
 *
 * @param modulus - the key's modulus, most significant byte first
 * @param role - what the key is for
 * @param refuse - makes the error
 * @throws {ConfigurationError} when the modulus has fewer than 2048 bits
 */
export function checkModulus(modulus: Uint8Array, role: KeyRole, refuse: Refuse): void {
  const bits = bitLength(modulus)
  if (bits < minModulusLength) {
    throw refuse(
      `holds a key of ${bits} bits, fewer than the ${minModulusLength} that are safe`,
      role.otherKey,
    )
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
