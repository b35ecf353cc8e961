/** The alphabet of RFC 4648 section 4. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The value of each digit by its character code, and `none` for every other character. */
const none = -1
const digits = new Int8Array(256).fill(none)
for (let value = 0; value < alphabet.length; value++) digits[alphabet.charCodeAt(value)] = value

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
  // By hand, and in place: a signature is read for every notification, and atob takes ten times as long. What is not
  // ASCII does not fit in, and leaves zeros or bytes above 127, which are no digits.
  const bytes = new Uint8Array(text.length)
  encoder.encodeInto(text, bytes)
  let end = 0
  // The digits since the last whole group of four, behind a 1 that shows how many they are.
  let group = 1
  let padding = 0
  for (let index = 0; index < bytes.length; index++) {
    // Nearly all stand in fours without an escape between them.
    let four = group > 1 || padding > 0 ? none : fourAt(bytes, index)
    if (four >= 0) index += 3
    else {
      let code = bytes[index] ?? 0
      if (code === percentSign) {
        code = (hexOf(bytes[++index]) << 4) | hexOf(bytes[++index])
      }
      const digit = digits[code] ?? none
      if (digit === none) {
        if (code !== equalsSign || ++padding > 2) return undefined
        continue
      }
      if (padding > 0) return undefined
      group = (group << 6) | digit
      if (group < oneBeforeFour) continue
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
  // Not subarray, which takes several times as long.
  return new Uint8Array(bytes.buffer, 0, end)
}

const encoder = new TextEncoder()
const percentSign = 0x25
const equalsSign = 0x3d
/** The least number that a 1 and four digits of six bits make. */
const oneBeforeFour = 1 << 24

/** The value of four digits, or less than nothing where one of them is none. */
function fourAt(bytes: Uint8Array, index: number): number {
  return (
    (digitOf(bytes[index]) << 18) |
    (digitOf(bytes[index + 1]) << 12) |
    (digitOf(bytes[index + 2]) << 6) |
    digitOf(bytes[index + 3])
  )
}

function digitOf(code = 0): number {
  return digits[code] ?? none
}

function hexOf(code = 0): number {
  const digit = code - 0x30
  const letter = (code | 0x20) - 0x61
  return digit >= 0 && digit < 10 ? digit : letter >= 0 && letter < 6 ? letter + 10 : none
}

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
    text += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63)
    text += alphabet.charAt((group >> 6) & 63) + alphabet.charAt(group & 63)
  }
  const surplus = (3 - (bytes.length % 3)) % 3
  return surplus === 0 ? text : text.slice(0, -surplus).padEnd(text.length, '=')
}
