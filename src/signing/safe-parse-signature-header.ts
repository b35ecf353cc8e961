import type { SignatureErrorReason } from '../core/errors/signature-error.ts'
import { decodeBase64 } from './base64.ts'

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

/** The only algorithm of the API: RSASSA-PKCS1-v1_5 with SHA-256. */
export const algorithmName = 'RSA256'

/** Several times as long as the header of a 16384-bit key would be. */
export const maxHeaderLength = 8192

/** How Antom begins it. Nearly every header is so, and to read one parameter at a time takes longer. */
const usualBeginning = /^algorithm=RSA256, ?keyVersion=(\d{1,9}), ?signature=/

/** The parameters that are read, in lower case. */
const parameterNames = ['algorithm', 'keyversion', 'signature']

/**
 * Reads the value of a `signature` header, and throws nothing: to make an error takes longer than to read a header,
 * which anybody can send. Takes spaces around commas and equals signs, any order, names in upper or lower case, base64
 * with or without percent-encoding, and parameters that it does not know.
 *
 * @param value - the text of the header, at most 8192 characters
 * @returns what it says, or the reason why it cannot be read; {@link signatureHeaderError} has the words for it
 *
 * @example
 * ```ts
 * const header = safeParseSignatureHeader(request.headers.get('signature') ?? '')
 * if (typeof header === 'string') return new Response(null, { status: 401 })
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature
 */
export function safeParseSignatureHeader(value: string): SignatureHeader | SignatureErrorReason {
  if (value.length > maxHeaderLength) return 'header-too-long'
  const parameters = readParameters(value)
  if (typeof parameters === 'string') return parameters
  const [algorithm, keyVersion, encoded = ''] = parameters
  if (!algorithm || (algorithm === algorithmName && !encoded)) return 'missing-parameter'
  if (algorithm !== algorithmName) return 'unsupported-algorithm'
  if (keyVersion !== undefined && !/^\d{1,9}$/.test(keyVersion)) return 'bad-key-version'
  const signature = decodeBase64(encoded)
  if (signature) return { keyVersion: keyVersion ? +keyVersion : undefined, signature }
  // An escape of what is not ASCII is no part of any base64 text.
  return /%(?![0-7][\da-f])/i.test(encoded) ? 'bad-percent-encoding' : 'bad-base64'
}

/** Gives the values in the order of {@link parameterNames}. */
function readParameters(value: string): readonly (string | undefined)[] | SignatureErrorReason {
  const [beginning = value, version] = usualBeginning.exec(value) ?? []
  const rest = value.slice(beginning.length)
  if (version && !rest.includes(',')) return [algorithmName, version, rest.trim()]
  const found: (string | undefined)[] = []
  for (const pair of value.split(',')) {
    // Only the first equals sign divides: base64 may end in others.
    const divide = pair.indexOf('=')
    const name = pair.slice(0, Math.max(0, divide)).trim().toLowerCase()
    if (name === '') return value.trim() ? 'malformed-header' : 'missing-header'
    const place = parameterNames.indexOf(name)
    if (place < 0) continue
    if (found[place] !== undefined) return 'duplicate-parameter'
    found[place] = pair.slice(divide + 1).trim()
  }
  return found
}
