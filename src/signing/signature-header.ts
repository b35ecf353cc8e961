import { SignatureError, type SignatureErrorReason } from '../core/errors/signature-error.ts'
import { encodeBase64 } from './base64.ts'
import {
  algorithmName,
  maxHeaderLength,
  type SignatureHeader,
  safeParseSignatureHeader,
} from './safe-parse-signature-header.ts'

/**
 * Reads the value of a `signature` header, as {@link safeParseSignatureHeader} does.
 *
 * @param value - the text of the header, at most 8192 characters
 * @throws {SignatureError} with the reason: `missing-header`, `header-too-long`, `malformed-header`,
 *   `duplicate-parameter`, `missing-parameter`, `unsupported-algorithm`, `bad-key-version`,
 *   `bad-percent-encoding`, `bad-base64`
 *
 * @example
 * ```ts
 * const { keyVersion, signature } = parseSignatureHeader('algorithm=RSA256, keyVersion=1, signature=qrs%3D')
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature
 */
export function parseSignatureHeader(value: string): SignatureHeader {
  const header = safeParseSignatureHeader(value)
  if (typeof header === 'string') throw signatureHeaderError(header, value)
  return header
}

/**
 * Says what is wrong with a `signature` header.
 *
 * @param reason - what reading it came to
 * @param value - the text of the header, which the message does not repeat
 */
export function signatureHeaderError(reason: SignatureErrorReason, value: string): SignatureError {
  return new SignatureError(
    `The signature header ${problems[reason]?.(value) ?? 'cannot be read'}; expected algorithm=${algorithmName},keyVersion=1,signature=<percent-encoded base64>`,
    { reason },
  )
}

const problems: Readonly<Partial<Record<SignatureErrorReason, (value: string) => string>>> = {
  'header-too-long': ({ length }) => `has ${length} characters, more than ${maxHeaderLength}`,
  'missing-header': () => 'is empty',
  'malformed-header': () => 'is not a list of key=value pairs divided by commas',
  'duplicate-parameter': () => 'has a parameter more than once',
  'missing-parameter': (value) =>
    /(^|,)\s*algorithm\s*=\s*[^\s,]/i.test(value) ? 'has no signature' : 'has no algorithm',
  'unsupported-algorithm': () => `names another algorithm than ${algorithmName}`,
  'bad-key-version': () => 'has a keyVersion that is not a number of 1 to 9 digits',
  'bad-percent-encoding': () => 'has a signature with a broken percent escape',
  'bad-base64': (value) =>
    value.includes('%25')
      ? 'has a signature that was percent-encoded twice'
      : 'has a signature that is not base64; a form decoder turns its plus signs into spaces',
}

/**
 * Writes the value of a `signature` header, as Antom's own libraries write it: without spaces, the base64
 * percent-encoded.
 *
 * @param header - the key version, a whole number from 0 to 999999999 (usually 1), and the signature
 *
 * @example
 * ```ts
 * headers.set('signature', formatSignatureHeader({ keyVersion: 1, signature }))
 * // algorithm=RSA256,keyVersion=1,signature=...%3D%3D
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature
 */
export function formatSignatureHeader(header: {
  readonly keyVersion: number
  readonly signature: Uint8Array
}): string {
  const encoded = encodeURIComponent(encodeBase64(header.signature))
  return `algorithm=${algorithmName},keyVersion=${header.keyVersion},signature=${encoded}`
}
