/** How a JSON text is nested: what its size depends on when it is indented. */
export interface JsonShape {
  /** How many lines the text has when every value stands on a line of its own; no fewer than it really has. */
  readonly lines: number
  /** By how many levels all of these lines are indented together. */
  readonly levels: number
  /** How many colons stand outside of strings; an indenting writer puts a space behind each. */
  readonly colons: number
}

const code = { quote: 0x22, backslash: 0x5c, comma: 0x2c, colon: 0x3a } as const
const opening = [0x7b, 0x5b]
const closing = [0x7d, 0x5d]

/**
 * Measures a JSON text in one pass and without recursion. Says nothing about whether it is JSON.
 *
 * @param text - the bytes
 * @param maxDepth - how many objects and lists may stand in each other
 * @returns undefined when it is deeper
 */
export function measureJson(text: Uint8Array, maxDepth: number): JsonShape | undefined {
  let depth = 0
  let lines = 1
  let levels = 0
  let colons = 0
  let isInString = false
  for (let index = 0; index < text.length; index++) {
    const byte = text[index] ?? 0
    if (isInString) {
      if (byte === code.backslash) index++
      else if (byte === code.quote) isInString = false
    } else if (byte === code.quote) isInString = true
    else if (byte === code.colon) colons++
    else if (byte === code.comma) {
      lines++
      levels += depth
    } else if (opening.includes(byte)) {
      if (++depth > maxDepth) return undefined
      lines++
      levels += depth
    } else if (closing.includes(byte)) {
      depth = Math.max(0, depth - 1)
      lines++
      levels += depth
    }
  }
  return { lines, levels, colons }
}
