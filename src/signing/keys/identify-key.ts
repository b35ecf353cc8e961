import { type DerElement, readElement, readElements } from './der.ts'
import { bitLength, type RsaPrivateIntegers } from './rsa-integers.ts'

/** What a DER structure turned out to be. */
export type KeyStructure =
  /** An RSA private key; `pkcs1` is it without a wrapping. */
  | { readonly kind: 'private'; readonly pkcs1: Uint8Array; readonly integers: RsaPrivateIntegers }
  /** An RSA public key; `pkcs1` is it without a wrapping. */
  | { readonly kind: 'public'; readonly pkcs1: Uint8Array; readonly modulus: Uint8Array }
  /** A private key under a password, or nothing that is known. */
  | { readonly kind: 'locked' | 'unknown' }
  | { readonly kind: 'certificate' }
  /** A key that cannot be used; its name comes with an article. */
  | { readonly kind: 'other'; readonly name: string }

/** Object identifiers of algorithms, as their DER content in hexadecimal. */
const rsaEncryption = '2a864886f70d010101'
const ellipticCurve = 'an elliptic-curve key'
const otherAlgorithms: Readonly<Record<string, string>> = {
  '2a8648ce3d0201': ellipticCurve,
  '2b6570': 'an Ed25519 key',
}

/**
 * Finds out what a DER structure is, by its form alone; the labels of PEM files are often wrong.
 *
 * @param der - the structure
 *
 * Source: RFC 8017 appendix A.1 (PKCS#1), RFC 5958 (PKCS#8), RFC 5280 section 4.1 (SubjectPublicKeyInfo,
 * certificates), RFC 5915 (elliptic-curve keys).
 */
export function identifyKey(der: Uint8Array): KeyStructure {
  const elements = elementsOf(readElement(der))
  const [first, second, third] = elements
  const contents = elements.map(({ content }) => content)
  // The tags tell the structures from each other: 02 INTEGER, 03 BIT STRING, 04 OCTET STRING, 30 SEQUENCE.
  const outline = hex(elements.map(({ tag }) => tag))
  const [modulus = der, exponent = der] = contents
  // With an exponent of 1 anybody can sign: that is no key.
  if (outline === '0202' && bitLength(exponent) > 1) return { kind: 'public', pkcs1: der, modulus }
  if (outline === '02'.repeat(9) && hasNine(contents))
    return { kind: 'private', pkcs1: der, integers: contents }
  // SubjectPublicKeyInfo: algorithm, key. A bit string begins with the number of its unused bits.
  if (outline === '3003') return unwrap(first, second?.content.subarray(1))
  // PKCS#8: version, algorithm, key, and perhaps attributes
  if (outline.startsWith('023004')) return unwrap(second, third?.content)
  if (outline === '3004') return { kind: 'locked' }
  // Content, algorithm, signature: what certificates and requests for one have in common
  if (outline === '303003') return { kind: 'certificate' }
  // The form of elliptic-curve private keys before PKCS#8
  if (outline.startsWith('0204')) return { kind: 'other', name: ellipticCurve }
  return { kind: 'unknown' }
}

/** Looks at the key inside a wrapping when its AlgorithmIdentifier says RSA. */
function unwrap(algorithm: DerElement | undefined, key: Uint8Array | undefined): KeyStructure {
  const oid = hex(elementsOf(algorithm)[0]?.content)
  if (oid !== rsaEncryption)
    return { kind: 'other', name: otherAlgorithms[oid] ?? 'a key of another algorithm' }
  const structure = identifyKey(key ?? new Uint8Array())
  return structure.kind === 'private' || structure.kind === 'public' ? structure : { kind: 'unknown' }
}

function elementsOf(element: DerElement | undefined): readonly DerElement[] {
  return (element && readElements(element.content)) ?? []
}

function hasNine(integers: readonly Uint8Array[]): integers is RsaPrivateIntegers {
  return integers.length === 9
}

function hex(bytes: Iterable<number> = new Uint8Array()): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
