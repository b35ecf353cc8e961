import { base64Digits } from './encode-base64.ts'

/**
 * Reads base64 text, more strictly than `atob`, which skips whitespace: a signature or a key with a space
 * inside was damaged on its way, and that must show. Padding may be left out, and any character may be
 * percent-encoded, as in the signature header; a plus sign is a digit all the same.
 *
 * @param text - base64 text in the standard alphabet
 * @returns the bytes, or `undefined` when the text is not base64
 *
 * @example
 * ```ts
 * decodeBase64('AQI=') // Uint8Array [1, 2]
 * decodeBase64('AQI%3D') // the same
 * decodeBase64('AQ I=') // undefined
 * ```
 *
 * Source: RFC 4648 section 4, RFC 3986 section 2.1.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  // By hand, and in place: a signature is read for every notification. What is not ASCII does not fit in, and leaves
  // zeros or bytes above 127, which are no digits.
  const bytes = new Uint8Array(text.length)
  encoder.encodeInto(text, bytes)
  let end = 0
  // The digits since the last whole group of four, behind a 1 that shows how many they are.
  let group = 1
  let padding = 0
  for (let index = 0; index < bytes.length; index++) {
    // Nearly all stand in fours without an escape between them.
    let four =
      group > 1 || padding
        ? none
        : (digitOf(bytes[index]) << 18) |
          (digitOf(bytes[index + 1]) << 12) |
          (digitOf(bytes[index + 2]) << 6) |
          digitOf(bytes[index + 3])
    if (four >= 0) index += 3
    else {
      let code = bytes[index]
      if (code === percentSign) code = (hexOf(bytes[++index]) << 4) | hexOf(bytes[++index])
      const digit = digitOf(code)
      if (digit === none) {
        if (code !== equalsSign || ++padding > 2) return undefined
        continue
      }
      if (padding) return undefined
      group = (group << 6) | digit
      if (!(group >> 24)) continue
      four = group
      group = 1
    }
    bytes[end++] = four >> 16
    bytes[end++] = four >> 8
    bytes[end++] = four
  }
  // One digit alone holds no whole byte, two hold one, three hold two.
  if (group >> 6 === 1) return undefined
  if (group > 1) bytes[end++] = group >> (group >> 18 ? 10 : 4)
  if (group >> 18) bytes[end++] = group >> 2
  return new Uint8Array(bytes.buffer, bytes.byteOffset, end)
}

const encoder = new TextEncoder()
const percentSign = 0x25
const equalsSign = 0x3d

/** The value of each digit by its character code, and `none` for every other character. */
const none = -1
const digits = new Int8Array(256).fill(none)
for (let value = 0; value < 64; value++) digits[base64Digits.charCodeAt(value)] = value

function digitOf(code = 0): number {
  return digits[code] ?? none
}

function hexOf(code = 0): number {
  const digit = code - 0x30
  const letter = (code | 0x20) - 0x61
  return digit >= 0 && digit < 10 ? digit : letter >= 0 && letter < 6 ? letter + 10 : none
}
