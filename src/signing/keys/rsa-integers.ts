/**
 * The integers of an RSA private key as PKCS#1 orders them: version, modulus, public exponent, private
 * exponent, the two primes, the two exponents for them, and the coefficient. Most significant byte first.
 *
 * Source: RFC 8017 appendix A.1.2.
 */
export type RsaPrivateIntegers = readonly [
  version: Uint8Array,
  n: Uint8Array,
  e: Uint8Array,
  d: Uint8Array,
  p: Uint8Array,
  q: Uint8Array,
  dp: Uint8Array,
  dq: Uint8Array,
  qInverse: Uint8Array,
]

type BigIntegers<Integers> = { readonly [Index in keyof Integers]: bigint }

/**
 * Tells whether the integers of a private key fit each other. Web Crypto does not look: a key with a
 * character changed on its way through a clipboard imports, and then makes signatures that nobody accepts.
 *
 * @param integers - what the key consists of
 *
 * Source: RFC 8017 section 3.2.
 */
export function isConsistent(integers: RsaPrivateIntegers): boolean {
  const numbers: readonly bigint[] = integers.map(toBigInt)
  // As many as there are of the others.
  const [, n, e, d, p, q, dp, dq, qInverse] = numbers as BigIntegers<RsaPrivateIntegers>
  if (p <= 1n || q <= 1n || e <= 1n || p * q !== n) return false
  return (
    (e * d) % (p - 1n) === 1n &&
    (e * d) % (q - 1n) === 1n &&
    (e * dp) % (p - 1n) === 1n &&
    (e * dq) % (q - 1n) === 1n &&
    (q * qInverse) % p === 1n
  )
}

/**
 * Counts the bits of a number, from the first that is set.
 *
 * @param magnitude - its bytes, most significant first
 */
export function bitLength(magnitude: Uint8Array): number {
  const start = magnitude.findIndex((byte) => byte !== 0)
  return start === -1 ? 0 : (magnitude.length - start) * 8 - Math.clz32(magnitude[start] ?? 0) + 24
}

function toBigInt(magnitude: Uint8Array): bigint {
  let digits = '0x0'
  for (const byte of magnitude) digits += byte.toString(16).padStart(2, '0')
  return BigInt(digits)
}
