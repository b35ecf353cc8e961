import { parseYaml } from '@redocly/openapi-core'
import { isObject } from './json.ts'

/** Something in a YAML file that keeps it from being read as what it should be. */
export interface YamlFault {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** What a YAML file holds, or what is wrong with it. */
export type ParsedYaml = { readonly value: unknown } | { readonly fault: YamlFault }

/**
 * Whether a file may repeat a part of itself by anchor and alias: `refused` in this contract, where a reference does
 * it, and where each place has to be a place of its own; `bounded` in documents that others wrote.
 */
export type Aliases = 'refused' | 'bounded'

/**
 * Parses a YAML or JSON file whose author may be anybody: it must be a tree of bounded depth and size, of values that
 * JSON has too. The same keys, tabs and whatever else is not YAML, are faults as well.
 *
 * @param text the file
 */
export async function parseYamlText(text: string, aliases: Aliases = 'refused'): Promise<ParsedYaml> {
  let value: unknown
  try {
    value = parseYaml(text)
  } catch (error) {
    return { fault: await syntaxFault(text, error) }
  }
  if (value === undefined || value === null) {
    return { fault: { line: 1, column: 1, message: 'The file is empty. Fill it, or delete it.' } }
  }
  // Without an anchor there is no alias.
  if (aliases === 'refused' && MAY_HAVE_ANCHORS.test(text)) {
    const place = (await firstAlias(text)) ?? (await firstAnchor(text))
    if (place) return { fault: { ...place, message: NO_ALIASES } }
  }
  const found = valueFault(value)
  if (found === undefined) return { value }
  const isRepetition = found.message === TOO_REPETITIVE || found.message === CIRCLE
  const place = (isRepetition ? await firstAlias(text) : undefined) ?? (await placeIn(text, found.keys))
  return { fault: { ...place, message: found.message } }
}

/** An ampersand where an anchor can begin; in most texts one stands for itself. */
const MAY_HAVE_ANCHORS = /(?:^|[\s,[{?:-])&\S/

const NO_ALIASES =
  'The contract has no anchors and aliases. Give what is repeated a file, and refer to it with `$ref`.'
const TOO_REPETITIVE =
  'The aliases of this file repeat more than anybody can read. Write what is repeated once, and refer to it with `$ref`.'
const CIRCLE = 'An alias stands inside of what it repeats, which has no end. Delete it.'

const KIND =
  'JSON has no value of this kind (a tag such as `!!binary` or `!!set` made it). Write it as text, a list or a map.'
/** Half of a character that takes two units of UTF-16; an escape such as `\ud83d` makes it. No file in UTF-8 can hold it. */
const HALF_CHARACTER = /\p{Surrogate}/u
const HALF =
  'The text has half of a character (an escape such as `\\ud83d` made it), which no file can hold. Write the whole of it.'
/** Levels that a contract has, with room to spare; everything that walks through it calls itself that often. */
const DEEPEST = 100
const TOO_DEEP = `The file is nested more than ${DEEPEST} levels deep. Divide it.`

/** What the parser refuses although its syntax is right. */
const REFUSED: readonly (readonly [reason: RegExp, message: string])[] = [
  [/^nesting exceeded/, TOO_DEEP],
  [/^unknown (?:scalar |mapping |sequence )?tag /, KIND],
  [/single document/, 'The file holds several documents, divided by `---`. Give each a file of its own.'],
]

async function syntaxFault(text: string, error: unknown): Promise<YamlFault> {
  // The parser throws an error with a place, except where it saw more than one document.
  const { reason, message, mark } = error as {
    reason?: string
    message: string
    mark?: { line: number; column: number }
  }
  const what = (reason ?? message).split('\n')[0] ?? ''
  const place = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 }
  const repeated = what.startsWith('duplicated mapping key') ? await firstRepeatedKey(text) : undefined
  if (repeated) {
    const { key, first, second } = repeated
    return {
      ...second,
      message: `\`${key}\` stands twice: here and in line ${first.line}. Keep one of the two, or rename it.`,
    }
  }
  const refused = REFUSED.find(([pattern]) => pattern.test(what))?.[1]
  return { ...place, message: refused ?? `Not YAML: ${what}. Mend the syntax there or just before.` }
}

/** The first name in a text that a map has twice, and both places. */
async function firstRepeatedKey(
  text: string,
): Promise<{ key: string; first: TextPlace; second: TextPlace } | undefined> {
  const { isScalar, LineCounter, parseDocument, visit } = await import('yaml')
  const lines = new LineCounter()
  const found: { key: string; first: number; second: number }[] = []
  visit(parseDocument(text, { lineCounter: lines, uniqueKeys: false }), {
    Map(_, { items }) {
      const seen = new Map<string, number>()
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue
        const name = String(key.value)
        const first = seen.get(name)
        if (first === undefined) seen.set(name, key.range[0])
        else found.push({ key: name, first, second: key.range[0] })
      }
    },
  })
  const [one] = found.sort((a, b) => a.second - b.second)
  return (
    one && {
      key: one.key,
      first: placeAt(lines.linePos(one.first)),
      second: placeAt(lines.linePos(one.second)),
    }
  )
}

/** Nodes that may be reached a second time, through an alias. */
const MOST_REPEATED = 100_000

interface ValueFault {
  readonly keys: readonly (string | number)[]
  readonly message: string
}

function valueFault(root: unknown): ValueFault | undefined {
  const seen = new Set<object>()
  const path = new Set<object>()
  const keys: (string | number)[] = []
  let repeated = 0
  const visit = (node: unknown): string | undefined => {
    if (typeof node === 'number' && !Number.isFinite(node))
      return `JSON has no number ${node}. Write another.`
    if (typeof node === 'string' && HALF_CHARACTER.test(node)) return HALF
    if (typeof node !== 'object' || node === null) return undefined
    if (path.has(node)) return CIRCLE
    if (keys.length >= DEEPEST) return TOO_DEEP
    if (seen.has(node)) repeated += 1
    if (repeated > MOST_REPEATED) return TOO_REPETITIVE
    if (!Array.isArray(node) && !isPlain(node)) {
      return KIND
    }
    seen.add(node)
    path.add(node)
    for (const [key, child] of Object.entries(node)) {
      keys.push(Array.isArray(node) ? Number(key) : key)
      const message = keyFault(key, child, keys) ?? visit(child)
      if (message !== undefined) return message
      keys.pop()
    }
    path.delete(node)
    return undefined
  }
  const message = visit(root)
  return message === undefined ? undefined : { keys, message }
}

function keyFault(key: string, value: unknown, keys: readonly (string | number)[]): string | undefined {
  if (HALF_CHARACTER.test(key)) return HALF
  if (key === '__proto__') return 'No field can have the name `__proto__`. Rename it.'
  // A field can have this name.
  if (key !== '$ref' || keys.at(-2) === 'properties' || typeof value === 'string') return undefined
  return 'A `$ref` is a text: the path of a file, or `#/` and a path in this one.'
}

function isPlain(node: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(node)
  return isObject(node) && (prototype === Object.prototype || prototype === null)
}

/** Where the first alias of a text stands. */
function firstAlias(text: string): Promise<TextPlace | undefined> {
  return firstNode(text, (node, { isAlias }) => (isAlias(node) ? node.range?.[0] : undefined))
}

/** Where the first anchor of a text stands: before the value that has it. */
function firstAnchor(text: string): Promise<TextPlace | undefined> {
  return firstNode(text, (node, { isCollection, isScalar }) => {
    if (!(isCollection(node) || isScalar(node)) || node.anchor === undefined) return undefined
    return Math.max(0, text.lastIndexOf(`&${node.anchor}`, node.range?.[0]))
  })
}

/**
 * Where the first part of a text stands that is sought.
 *
 * @param offsetOf how many characters are before the part; undefined for what is not sought
 */
async function firstNode(
  text: string,
  offsetOf: (node: unknown, yaml: typeof import('yaml')) => number | undefined,
): Promise<TextPlace | undefined> {
  // Loaded only where there is a fault: a parser that knows places takes several times as long as one that does not.
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  let offset: number | undefined
  yaml.visit(yaml.parseDocument(text, { lineCounter: lines }), {
    Node(_, node) {
      offset = offsetOf(node, yaml)
      return offset === undefined ? undefined : yaml.visit.BREAK
    },
  })
  return offset === undefined ? undefined : placeAt(lines.linePos(offset))
}

/** Where something stands in a text. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/**
 * Where something stands in a text: the key that names it, or the value itself in a list.
 *
 * @param keys keys that lead to it; of those that lead nowhere the rest is left out
 */
export async function placeIn(text: string, keys: readonly (string | number)[]): Promise<TextPlace> {
  return (await placesIn(text))(keys)
}

/**
 * Parses a text once, to find the places of many of its parts; each as {@link placeIn} does. It is parsed when the first
 * place is asked for, which most files never come to.
 */
export async function placesIn(text: string): Promise<(keys: readonly (string | number)[]) => TextPlace> {
  const { isMap, isNode, isScalar, LineCounter, parseDocument } = await import('yaml')
  const parse = () => {
    const lines = new LineCounter()
    return { lines, document: parseDocument(text, { lineCounter: lines }) }
  }
  let parsed: ReturnType<typeof parse> | undefined
  return (keys) => {
    parsed ??= parse()
    const { lines, document } = parsed
    for (let length = keys.length; length > 0; length -= 1) {
      const parent = document.getIn(keys.slice(0, length - 1), true)
      const last = String(keys[length - 1])
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === last)
        : undefined
      const node = pair && isNode(pair.key) ? pair.key : document.getIn(keys.slice(0, length), true)
      if (isNode(node) && node.range) return placeAt(lines.linePos(node.range[0]))
    }
    return { line: 1, column: 1 }
  }
}

function placeAt({ line, col }: { line: number; col: number }): TextPlace {
  return { line, column: col }
}
