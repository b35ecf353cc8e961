import { decodeBase64 } from './decode-base64.ts'

/** What precedes a PKCS#1 key in a SubjectPublicKeyInfo after the outermost length: RSA, NULL. */
const rsaAlgorithm = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0]

/**
 * DER of an RSA public key, one character a byte: SubjectPublicKeyInfo or, without the group, PKCS#1. A key of 2048
 * bits or more has all of its long lengths in two bytes.
 */
const structure =
  /^(?:0\x82..0[\r\v]\x06\t\*\x86H\x86\xf7\r\x01\x01\x01(?:\x05\0)?\x03\x82..\0)?(?=(0\x82(..)\x02\x82(..)\0?(.).*)$)/s

const own = "Antom's own is in the Antom Dashboard"

/** What people put there instead; looked for in the text and, after a line break, in its bytes. */
const mistakes: readonly (readonly [RegExp, problem: string, advice?: string])[] = [
  [/^\s*\n/, 'is empty (is the environment variable set?)'],
  [/OPENSSH|^ssh-/, 'holds an OpenSSH key', 'To convert: ssh-keygen -e -m PKCS8 -f key.pub'],
  [/PRIVATE|\n0\x82..\x02\x01/s, 'holds a private key', own],
  [
    /CERTIF|\n0\x82..0\x82/s,
    'holds a certificate',
    'To take the key out: openssl x509 -in certificate.pem -pubkey -noout',
  ],
  [/^[^\n]*\.\w{3}\n|^[~./\\]/, "looks like a file's path: give what readFile(path, 'utf8') reads"],
  [/\n0(\x81|[*YvN]0)/, 'holds a key that is not RSA or has fewer than 2048 bits', own],
]

/**
 * Reads a public key as people keep it, in little code: what says everything about a bad key weighs several times
 * as much as this does, and a bundle for the edge has no room for it.
 *
 * @param key - PEM or bare base64; SubjectPublicKeyInfo or PKCS#1; 2048 bits or more
 * @returns the SubjectPublicKeyInfo (DER), or what is wrong with the key and what to do, without any part of it
 *
 * Source: RFC 8017 appendix A.1.1, RFC 5280 section 4.1.2.7, RFC 7468.
 */
export function recognizePublicKey(key: string): Uint8Array<ArrayBuffer> | string {
  const text = key.trim().replace(/\\+[nrt]/g, '\n')
  // Quotes and invisible characters come with copied text; padding does not matter to anybody.
  const digits = (/-BEGIN [A-Z ]+-+([^]*?)-+END /.exec(text)?.[1] ?? text)
    .replace(/[\s\u200b-\u200d\u2060"'`\u2018-\u201d=]+/g, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/')
  const bytes = (digits.length < 1e4 && decodeBase64(digits)) || new Uint8Array()
  const binary = String.fromCharCode(...bytes)
  // A whole PEM file in base64, as is done to get it through an environment variable.
  if (/^--/.test(binary)) return recognizePublicKey(binary)
  const [, pkcs1 = '', length = '', modulusLength = '', first = ''] = structure.exec(binary) ?? []
  // All bits of a modulus but those before its first: 257 bytes, of which one is zero, make 2048.
  if (
    pkcs1.length - 4 === uint16(length) &&
    (uint16(modulusLength) > 257 || (uint16(modulusLength) === 257 && first > '\x7f'))
  ) {
    return sequence(0x30, [...rsaAlgorithm, ...sequence(3, [0, ...latin1(pkcs1)])])
  }
  const searched = `${text}\n${binary}`
  const [, problem, advice = 'To convert a key file: openssl pkey -pubin -in public.pem -pubout'] =
    mistakes.find(([sign]) => sign.test(searched)) ?? [
      0,
      'is cut off, damaged, or no RSA key of 2048 bits or more',
    ]
  return `${problem}. Expected an RSA public key as PEM or bare base64. ${advice}`
}

function uint16(text: string): number {
  return text.charCodeAt(0) * 256 + text.charCodeAt(1)
}

function latin1(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

/** Writes a DER element whose length takes two bytes. */
function sequence(tag: number, content: readonly number[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array([tag, 0x82, content.length >> 8, content.length & 255, ...content])
}
