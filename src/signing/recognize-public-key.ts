import { decodeBase64 } from './decode-base64.ts'

/**
 * DER of an RSA public key in hexadecimal: SubjectPublicKeyInfo or, without the group, PKCS#1. A key of 2048 bits or
 * more has all of its long lengths in two bytes, and a modulus of 257 bytes or more, of which the first is zero.
 */
const structure =
  /^(?:3082....300[bd]06092a864886f70d010101(?:0500)?0382....00)?(3082(....)0282(....)(?:00[89a-f]|0[1-9a-f]|[1-7]).*)/

/** What comes before the bit string of a SubjectPublicKeyInfo: RSA, NULL. */
const rsaAlgorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0]

/**
 * Reads a public key as people keep it, in little code: what can say everything about a bad key weighs several times
 * as much as this, and a bundle for the edge has no room for it.
 *
 * @param key - PEM or bare base64; SubjectPublicKeyInfo or PKCS#1; 2048 bits or more
 * @returns the SubjectPublicKeyInfo (DER), or what is wrong with the key and what to do, without any part of it
 *
 * Source: RFC 8017 appendix A.1.1, RFC 5280 section 4.1.2.7, RFC 7468.
 */
export function recognizePublicKey(key: unknown): Uint8Array<ArrayBuffer> | string {
  const text = typeof key === 'string' ? key.replace(/\\+[nrt]/g, '').trim() : ''
  const [, label, block = text] = /-BEGIN ([\w ]+)-+([\s\S]*?)-+END /.exec(text) ?? []
  // Quotes and invisible characters come with copied text; padding does not matter to anybody.
  const digits = block
    .replace(/[\s\u200b-\u200d\u2060"'`\u2018-\u201d=]/g, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/')
  const bytes = (digits.length < 9999 && decodeBase64(digits)) || new Uint8Array()
  // A whole PEM file in base64, as is done to get it through an environment variable.
  if (bytes[0] === 0x2d) return recognizePublicKey(atob(digits))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const [, pkcs1, length, modulusLength] = structure.exec(hex) ?? []
  if (pkcs1 && pkcs1.length / 2 - 4 === number(length) && number(modulusLength) > 256) {
    return element(0x30, [...rsaAlgorithm, ...element(3, [0, ...bytes.slice(-pkcs1.length / 2)])])
  }
  const got =
    label ??
    (/^3082....0[23]0[01]/.test(hex)
      ? 'a PRIVATE KEY'
      : /^3082....3082/.test(hex)
        ? 'a CERTIFICATE'
        : text && `${text.length} characters that are none, cut off, or fewer than 2048 bits`)
  return `must be Antom's RSA public key (Antom Dashboard) as PEM or base64, but holds ${got || 'nothing'}. To convert a key file: openssl pkey -pubin -in key.pem -pubout`
}

function number(hex: string | undefined): number {
  return Number(`0x${hex}`)
}

/** Writes a DER element whose length takes two bytes. */
function element(tag: number, content: readonly number[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array([tag, 0x82, content.length >> 8, content.length & 255, ...content])
}
