import { base64Digits } from './encode-base64.ts'

/**
 * Reads base64 text, more strictly than `atob`, which skips whitespace: a signature or a key with a space
 * inside was damaged on its way, and that must show. Padding may be left out.
 *
 * @param text - base64 text in the standard alphabet
 * @returns the bytes, or `undefined` when the text is not base64
 *
 * @example
 * ```ts
 * decodeBase64('AQI=') // Uint8Array [1, 2]
 * decodeBase64('AQ I=') // undefined
 * ```
 *
 * Source: RFC 4648 section 4.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  let length = text.length
  while (length > text.length - 2 && text[length - 1] === '=') length--
  // One digit alone in the last group holds six bits: no whole byte.
  if (length % 4 === 1) return undefined
  const bytes = new Uint8Array((length * 3) >> 2)
  let group = 0
  // By hand: atob takes longer, and a signature is read for every notification.
  for (let index = 0, end = 0; index < length; index++) {
    const value = values[text.charCodeAt(index)] ?? -1
    if (value < 0) return undefined
    group = (group << 6) | value
    // Each digit but the first of four completes a byte; what does not fit into it is dropped.
    if (index & 3) bytes[end++] = group >> (6 - 2 * (index & 3))
  }
  return bytes
}

/** The value of each digit by its character code, and -1 for every other character. */
const values = new Int8Array(128).fill(-1)
for (let value = 0; value < 64; value++) values[base64Digits.charCodeAt(value)] = value
