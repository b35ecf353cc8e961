import { SignatureError, type SignatureErrorReason } from '../errors.ts'
import { decodeBase64 } from './decode-base64.ts'
import { algorithmName } from './format-signature-header.ts'

/** What the `signature` header says. */
export interface SignatureHeader {
  /**
   * Which of the signer's keys was used, 0 to 999999999. Undefined when the header does not say; the newest
   * key is meant then.
   */
  readonly keyVersion: number | undefined
  /** The signature itself. */
  readonly signature: Uint8Array<ArrayBuffer>
}

/** Several times as long as the header of a 16384-bit key would be. */
const maxLength = 8192

/** The parameters as they are looked up, in lower case. */
const known = ['algorithm', 'keyversion', 'signature']

/**
 * Reads the value of a `signature` header. Takes spaces around commas and equals signs, any order, names in
 * upper or lower case, base64 with or without percent-encoding, and parameters that it does not know.
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
  if (value.length > maxLength) {
    throw refuse('header-too-long', `has ${value.length} characters, more than ${maxLength}`)
  }
  if (value.trim() === '') throw refuse('missing-header', 'is empty')
  const parameters = readParameters(value)
  const algorithm = parameters.get('algorithm')
  if (!algorithm) throw refuse('missing-parameter', 'has no algorithm')
  if (algorithm !== algorithmName) {
    throw refuse('unsupported-algorithm', `names another algorithm than ${algorithmName}`)
  }
  const encoded = parameters.get('signature')
  if (!encoded) throw refuse('missing-parameter', 'has no signature')
  return { keyVersion: readKeyVersion(parameters.get('keyversion')), signature: readSignature(encoded) }
}

function readParameters(value: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const pair of value.split(',')) {
    // Only the first equals sign divides: base64 may end in others.
    const divide = pair.indexOf('=')
    const name = pair.slice(0, Math.max(0, divide)).trim().toLowerCase()
    if (name === '') throw refuse('malformed-header', 'is not a list of key=value pairs divided by commas')
    if (!known.includes(name)) continue
    if (parameters.has(name)) throw refuse('duplicate-parameter', `has ${name} more than once`)
    parameters.set(name, pair.slice(divide + 1).trim())
  }
  return parameters
}

function readKeyVersion(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text))
    throw refuse('bad-key-version', 'has a keyVersion that is not a number of 1 to 9 digits')
  return Number(text)
}

function readSignature(encoded: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeBase64(decodePercent(encoded))
  if (bytes !== undefined) return bytes
  throw refuse(
    'bad-base64',
    /%25/.test(encoded)
      ? 'has a signature that was percent-encoded twice'
      : 'has a signature that is not base64; a form decoder turns its plus signs into spaces',
  )
}

/** Decodes percent escapes and nothing else; a plus sign is a digit of base64. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw refuse('bad-percent-encoding', 'has a signature with a broken percent escape')
  }
}

function refuse(reason: SignatureErrorReason, problem: string): SignatureError {
  return new SignatureError(
    `The signature header ${problem}; expected algorithm=${algorithmName},keyVersion=1,signature=<percent-encoded base64>`,
    { reason },
  )
}
