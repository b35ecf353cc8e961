/** The alphabet of RFC 4648 section 4. */
export const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Writes bytes as padded base64 text.
 *
 * @param bytes - any number of bytes
 *
 * @example
 * ```ts
 * encodeBase64(new Uint8Array([1, 2])) // 'AQI='
 * ```
 *
 * Source: RFC 4648 section 4.
 */
export function encodeBase64(bytes: Uint8Array): string {
  // By hand: several times as fast as btoa, which wants the bytes as a string first and is slow to check it.
  let text = ''
  for (let start = 0; start < bytes.length; start += 3) {
    // A byte past the end counts as zero, which is how base64 fills its last group.
    const group = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0)
    text += base64Digits.charAt(group >> 18) + base64Digits.charAt((group >> 12) & 63)
    text += base64Digits.charAt((group >> 6) & 63) + base64Digits.charAt(group & 63)
  }
  const surplus = (3 - (bytes.length % 3)) % 3
  return surplus === 0 ? text : text.slice(0, -surplus).padEnd(text.length, '=')
}
