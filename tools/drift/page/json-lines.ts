import { UnusablePage } from '../unusable-page.ts'

/** Objects and lists within one another; a page with 32 levels of fields has 80. */
const DEEPEST = 100

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LINE_END = 0x0a
const [COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x2c, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d]

interface Part {
  readonly line: number
  readonly parts: Map<string, Part>
  /** Index of the next item of a list; undefined in an object. */
  next?: number
}

/**
 * Finds the line of a part of a JSON text by the keys that lead to it, or that of the nearest part around it. Walks through
 * the text once and never calls itself, so that it can say which text is too deep for what does.
 *
 * @param json text that `JSON.parse` takes
 * @throws UnusablePage with the line, when the text is deeper than any page
 */
export function jsonLines(json: string): (keys: readonly (string | number)[]) => number {
  const root: Part = { line: 1, parts: new Map() }
  const open: Part[] = []
  let line = 1
  let current = root
  let key = ''
  const enter = (name: string) => {
    current = { line, parts: new Map() }
    open.at(-1)?.parts.set(name, current)
  }
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at)
    const parent = open.at(-1)
    if (code === LINE_END) line += 1
    else if (code === QUOTE) {
      const end = endOfString(json, at)
      key = json.slice(at, end + 1)
      at = end
      // What JSON.parse takes as a whole has strings for keys.
    } else if (code === COLON) enter(String(JSON.parse(key)))
    else if (code === COMMA && parent?.next !== undefined) {
      parent.next += 1
      enter(String(parent.next))
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (open.length >= DEEPEST) {
        throw new UnusablePage({
          line,
          expected: `at most ${DEEPEST} objects and lists within one another`,
          found: 'more',
        })
      }
      open.push(current)
      if (code === OPEN_LIST) {
        current.next = 0
        enter('0')
      }
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) open.pop()
  }
  return (keys) => {
    let part = root
    for (const name of keys) {
      const next = part.parts.get(String(name))
      if (next === undefined) break
      part = next
    }
    return part.line
  }
}

function endOfString(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && json.charCodeAt(at) !== QUOTE) {
    at += json.charCodeAt(at) === BACKSLASH ? 2 : 1
  }
  return at
}
