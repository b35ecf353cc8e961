import type { SignatureErrorReason } from '../errors.ts'
import { decodeBase64 } from './decode-base64.ts'
import type { SignatureHeader } from './parse-signature-header.ts'

/** The only algorithm of the API: RSASSA-PKCS1-v1_5 with SHA-256. */
export const algorithmName = 'RSA256'

/** Several times as long as the header of a 16384-bit key would be. */
export const maxHeaderLength = 8192

/** As Antom writes it. Nearly every header is, and taking one apart is a tenth of the work of a notification. */
const usual = /^algorithm=RSA256, ?keyVersion=(\d{1,9}), ?signature=([\w%+/=]+)$/

/**
 * Reads the value of a `signature` header like `parseSignatureHeader`, but without the words for what is wrong:
 * for where nobody is to be told.
 *
 * @param value - the text of the header
 * @returns what it says, or the reason why it cannot be read
 */
export function scanSignatureHeader(value: string): SignatureHeader | SignatureErrorReason {
  if (value.length > maxHeaderLength) return 'header-too-long'
  if (value.trim() === '') return 'missing-header'
  const [, usualVersion, usualSignature] = usual.exec(value) ?? []
  if (usualVersion && usualSignature) return signatureHeader(usualVersion, usualSignature)
  const parameters = new Map<string, string | undefined>([
    ['algorithm', undefined],
    ['keyversion', undefined],
    ['signature', undefined],
  ])
  for (const pair of value.split(',')) {
    // Only the first equals sign divides: base64 may end in others.
    const divide = pair.indexOf('=')
    const name = pair.slice(0, Math.max(0, divide)).trim().toLowerCase()
    if (name === '') return 'malformed-header'
    if (!parameters.has(name)) continue
    if (parameters.get(name) !== undefined) return 'duplicate-parameter'
    parameters.set(name, pair.slice(divide + 1).trim())
  }
  const [algorithm, keyVersion, encoded] = parameters.values()
  if (!algorithm || (algorithm === algorithmName && !encoded)) return 'missing-parameter'
  if (algorithm !== algorithmName) return 'unsupported-algorithm'
  if (keyVersion !== undefined && !/^\d{1,9}$/.test(keyVersion)) return 'bad-key-version'
  return signatureHeader(keyVersion, encoded ?? '')
}

function signatureHeader(
  keyVersion: string | undefined,
  encoded: string,
): SignatureHeader | SignatureErrorReason {
  let base64: string
  try {
    // Percent escapes and nothing else; a plus sign is a digit of base64.
    base64 = decodeURIComponent(encoded)
  } catch {
    return 'bad-percent-encoding'
  }
  const signature = decodeBase64(base64)
  return signature
    ? { keyVersion: keyVersion === undefined ? undefined : Number(keyVersion), signature }
    : 'bad-base64'
}
