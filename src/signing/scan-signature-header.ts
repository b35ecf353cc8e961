import type { SignatureErrorReason } from '../core/errors.ts'
import { decodeBase64 } from './decode-base64.ts'
import type { SignatureHeader } from './parse-signature-header.ts'

/** The only algorithm of the API: RSASSA-PKCS1-v1_5 with SHA-256. */
export const algorithmName = 'RSA256'

/** Several times as long as the header of a 16384-bit key would be. */
export const maxHeaderLength = 8192

/** How Antom begins it. Nearly every header is so, and to read one parameter at a time takes longer. */
const usual = /^algorithm=RSA256, ?keyVersion=(\d{1,9}), ?signature=/

/** The parameters that are read, in lower case. */
const names = ['algorithm', 'keyversion', 'signature']

/**
 * Reads the value of a `signature` header like `parseSignatureHeader`, but without the words for what is wrong:
 * for where nobody is to be told.
 *
 * @param value - the text of the header
 * @returns what it says, or the reason why it cannot be read
 */
export function scanSignatureHeader(value: string): SignatureHeader | SignatureErrorReason {
  if (value.length > maxHeaderLength) return 'header-too-long'
  const [beginning = value, version] = usual.exec(value) ?? []
  const rest = value.slice(beginning.length)
  const found: (string | undefined)[] =
    version && !rest.includes(',') ? [algorithmName, version, rest.trim()] : []
  for (const pair of found[0] ? [] : value.split(',')) {
    // Only the first equals sign divides: base64 may end in others.
    const divide = pair.indexOf('=')
    const name = pair.slice(0, Math.max(0, divide)).trim().toLowerCase()
    if (name === '') return value.trim() ? 'malformed-header' : 'missing-header'
    const place = names.indexOf(name)
    if (place < 0) continue
    if (found[place] !== undefined) return 'duplicate-parameter'
    found[place] = pair.slice(divide + 1).trim()
  }
  const [algorithm, keyVersion, encoded = ''] = found
  if (!algorithm || (algorithm === algorithmName && !encoded)) return 'missing-parameter'
  if (algorithm !== algorithmName) return 'unsupported-algorithm'
  if (keyVersion !== undefined && !/^\d{1,9}$/.test(keyVersion)) return 'bad-key-version'
  const signature = decodeBase64(encoded)
  if (signature) return { keyVersion: keyVersion ? +keyVersion : undefined, signature }
  // An escape of what is not ASCII is no part of any base64 text.
  return /%(?![0-7][\da-f])/i.test(encoded) ? 'bad-percent-encoding' : 'bad-base64'
}
