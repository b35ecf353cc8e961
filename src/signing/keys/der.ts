/**
 * The little of DER (ITU-T X.690) that RSA keys need: definite lengths and one-byte tags, read without
 * copying and without throwing.
 */

/** One DER element. */
export interface DerElement {
  /** The tag byte. */
  readonly tag: number
  /** The content, a view on the bytes it was read from. */
  readonly content: Uint8Array
  /** How many bytes tag, length and content take together; more than were given when the content is cut off. */
  readonly size: number
}

/**
 * Reads the element that the bytes begin with.
 *
 * @param bytes - DER; bytes after the element are left alone
 * @returns the element, or `undefined` when the bytes do not begin with one
 */
export function readElement(bytes: Uint8Array): DerElement | undefined {
  const [tag = 0, first] = bytes
  if (first === undefined) return undefined
  let length = first
  let start = 2
  if (first >= 0x80) {
    start += first & 0x7f
    // 0x80 alone is BER's indefinite length; more than four bytes of length is no key.
    if (start === 2 || start > 6 || bytes.length < start) return undefined
    length = bytes.subarray(2, start).reduce((sum, byte) => sum * 256 + byte, 0)
  }
  const size = start + length
  return { tag, content: bytes.subarray(start, size), size }
}

/**
 * Reads all elements that the bytes consist of, such as the content of a sequence.
 *
 * @param bytes - DER elements one after the other
 * @returns the elements in order, or `undefined` when the bytes are anything else
 */
export function readElements(bytes: Uint8Array): readonly DerElement[] | undefined {
  const elements: DerElement[] = []
  for (let rest = bytes; rest.length > 0; ) {
    const element = readElement(rest)
    if (element === undefined || element.size > rest.length) return undefined
    elements.push(element)
    rest = rest.subarray(element.size)
  }
  return elements
}

/**
 * Writes one element.
 *
 * @param tag - the tag byte
 * @param parts - what the content consists of, in order; 65535 bytes at most
 */
export function writeElement(tag: number, ...parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const header = [tag, length]
  if (length > 0x7f)
    header.splice(1, 1, ...(length > 0xff ? [0x82, length >> 8, length & 0xff] : [0x81, length]))
  const element = new Uint8Array(header.length + length)
  let end = 0
  for (const part of [header, ...parts]) {
    element.set(part, end)
    end += part.length
  }
  return element
}
