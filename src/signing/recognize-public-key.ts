import { decodeBase64 } from './decode-base64.ts'

/**
 * DER of an RSA public key, a character for each byte: SubjectPublicKeyInfo or, without the group, PKCS#1. A key of
 * 2048 bits or more has all of its long lengths in two bytes, and a modulus of 257 bytes or more, of which the first
 * is zero.
 */
const structure =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters are bytes of any value
  /^(?:0\x82..0[\v\r]\x06\t\*\x86H\x86\xf7\r\x01\x01\x01(?:\x05\0)?\x03\x82..\0)?(0\x82(..)\x02\x82(..)(?:\0[\x80-\xff]|[\x01-\x7f]).*)/s

/** The beginning of PKCS#8 and of a PKCS#1 private key, with its version. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const privateKey = /^0\x82..\x02\x01[\0\x01]/s

/** What comes before the bit string of a SubjectPublicKeyInfo: RSA, NULL. */
const rsaAlgorithm = '0\r\x06\t*\x86H\x86\xf7\r\x01\x01\x01\x05\0'

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
  const bytes = digits.length < 9999 ? decodeBase64(digits) : undefined
  const der = String.fromCharCode(...(bytes ?? []))
  // A whole PEM file in base64, as is done to get it through an environment variable.
  if (der[0] === '-') return recognizePublicKey(der)
  const [, pkcs1, length, modulusLength] = structure.exec(der) ?? []
  if (pkcs1 && pkcs1.length - 4 === number(length) && number(modulusLength) > 256) {
    const spki = element('0', rsaAlgorithm + element('\x03', `\0${pkcs1}`))
    return decodeBase64(btoa(spki)) as Uint8Array<ArrayBuffer> // what was just encoded can be decoded
  }
  const got =
    label ??
    (privateKey.test(der)
      ? 'a PRIVATE KEY'
      : /^0\x82..0\x82/s.test(der)
        ? 'a CERTIFICATE'
        : text && `${text.length} characters that are none, cut off, or fewer than 2048 bits`)
  return `must be Antom's RSA public key (Antom Dashboard) as PEM or base64, but holds ${got || 'nothing'}. To convert a key file: openssl pkey -pubin -in key.pem -pubout`
}

/** The number in two bytes. */
function number(bytes = ''): number {
  return bytes.charCodeAt(0) * 256 + bytes.charCodeAt(1)
}

/** A DER element whose length takes two bytes. */
function element(tag: string, content: string): string {
  return `${tag}\x82${String.fromCharCode(content.length >> 8, content.length & 255)}${content}`
}
