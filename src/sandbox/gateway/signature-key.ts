import type { CryptoKey } from '../../signing/types.ts'

/**
 * The fingerprint of a public key: SHA-256 of its SubjectPublicKeyInfo (DER) in hexadecimal, which is what
 * `openssl pkey -pubin -outform DER | openssl dgst -sha256` prints.
 *
 * @param key - a public key
 * @returns `undefined` for a key that Web Crypto may not export
 */
export async function keyFingerprint(key: CryptoKey): Promise<string | undefined> {
  if (!key.extractable) return undefined
  const { subtle } = globalThis.crypto
  return toHex(new Uint8Array(await subtle.digest('SHA-256', await subtle.exportKey('spki', key))))
}

/** Exponents in use have 17 bits. A much larger one makes the check slow, and a key can come from anybody. */
const maxExponentBits = 32

/**
 * Whether a signature was made with the private key of a pair, whatever it covers. The public key turns such a signature
 * back into a block with the padding of PKCS#1 (RFC 8017, section 9.2), and any other one into random bytes.
 *
 * @param signature - a signature that does not verify
 * @param key - the public key
 * @returns `undefined` for a key that cannot be exported or has an unusual exponent
 */
export async function isSignatureOfKey(signature: Uint8Array, key: CryptoKey): Promise<boolean | undefined> {
  if (!key.extractable) return undefined
  const { n = '', e = '' } = await globalThis.crypto.subtle.exportKey('jwk', key)
  const modulus = numberOf(n)
  const exponent = numberOf(e)
  if (modulus === 0n || exponent.toString(2).length > maxExponentBits) return undefined
  const size = Math.ceil(modulus.toString(16).length / 2)
  if (signature.length !== size) return false
  const block = power(BigInt(`0x${toHex(signature)}`), exponent, modulus)
  return /^0001(ff){8,}00/.test(block.toString(16).padStart(size * 2, '0'))
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let factor = base % modulus, left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * factor) % modulus
    factor = (factor * factor) % modulus
  }
  return result
}

/** The number in base64url text of a JWK. */
function numberOf(text: string): bigint {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
  return bytes.length === 0 ? 0n : BigInt(`0x${toHex(bytes)}`)
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
