import { encodeBase64 } from './encode-base64.ts'
import { algorithmName } from './scan-signature-header.ts'

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
