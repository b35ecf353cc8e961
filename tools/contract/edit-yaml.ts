import { Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml'

/*
 * Changes of single places in a YAML file that people wrote: everything else keeps its form, with comments and folds.
 */

/** Keys that lead to a place in a file. */
export type YamlKeys = readonly (string | number)[]

/** A value as this project writes it: a member on each line, short lists on one. */
export function yamlOf(value: unknown): string {
  const document = new Document(value)
  visit(document, {
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true
    },
    Scalar(_, node) {
      // Other parsers make a date of it.
      if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(String(node.value))) node.type = 'QUOTE_SINGLE'
    },
  })
  return document.toString({ lineWidth: 118, flowCollectionPadding: false, singleQuote: true })
}

/**
 * Adds a member to a map, after its last one or the one named.
 *
 * @param keys lead to the map; none for the file itself
 * @throws TypeError when no map is there, or it has the member already
 */
export function insertMember(
  text: string,
  keys: YamlKeys,
  name: string,
  value: unknown,
  after?: string,
): string {
  const map = nodeAt(text, keys)
  if (!isMap(map)) throw new TypeError(`No map is at ${keys.join('.') || 'the root'}.`)
  if (map.has(name)) throw new TypeError(`${[...keys, name].join('.')} is there already.`)
  if (map.flow) return insertIntoFlow(text, map, name, value)
  const pairs = map.items
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === after) ?? pairs.at(-1)
  if (!pair || !isNode(pair.key)) throw new TypeError(`The map at ${keys.join('.') || 'the root'} is empty.`)
  const indent = columnOf(text, startOf(pair.key))
  const end = endOfLine(text, endOf(isNode(pair.value) ? pair.value : pair.key))
  const lines = yamlOf({ [name]: value })
    .trimEnd()
    .split('\n')
  const member = lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n')
  return `${text.slice(0, end)}\n${member}${text.slice(end)}`
}

/**
 * Replaces a value.
 *
 * @throws TypeError when no value is there
 */
export function replaceValue(text: string, keys: YamlKeys, value: string | number): string {
  const node = nodeAt(text, keys)
  if (!isScalar(node)) throw new TypeError(`No value is at ${keys.join('.')}.`)
  return text.slice(0, startOf(node)) + yamlOf(value).trimEnd() + text.slice(endOf(node))
}

/**
 * Replaces a list of values, in the form that it has: on one line, or a value on each.
 *
 * @throws TypeError when no list is there
 */
export function replaceList(text: string, keys: YamlKeys, values: readonly string[]): string {
  const node = nodeAt(text, keys)
  if (!isSeq(node)) throw new TypeError(`No list is at ${keys.join('.')}.`)
  const [first] = node.items
  if (node.flow || !isNode(first)) {
    return text.slice(0, startOf(node)) + yamlOf(values).trimEnd() + text.slice(endOf(node))
  }
  const last = node.items.at(-1)
  const indent = ' '.repeat(columnOf(text, startOf(node)))
  const items = values.map((value) => `- ${yamlOf(value).trimEnd()}`).join(`\n${indent}`)
  return text.slice(0, startOf(node)) + items + text.slice(endOf(isNode(last) ? last : first))
}

function insertIntoFlow(text: string, map: Node, name: string, value: unknown): string {
  const end = endOf(map)
  const before = text.slice(0, end - 1).trimEnd()
  const isEmpty = before.endsWith('{')
  return `${before}${isEmpty ? ' ' : ', '}${name}: ${JSON.stringify(value)} }${text.slice(end)}`
}

function nodeAt(text: string, keys: YamlKeys): unknown {
  const document = parseDocument(text)
  return keys.length === 0 ? document.contents : document.getIn(keys, true)
}

/** Every node of a parsed text has its place. */
function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

/** The end of a value, without the line ends after it. */
function endOf(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1)
    const inner = isNode(last) ? last : pairEnd(last)
    if (inner) return endOf(inner)
  }
  return node.range?.[1] ?? 0
}

function pairEnd(pair: unknown): Node | undefined {
  if (typeof pair !== 'object' || pair === null || !('key' in pair)) return undefined
  if ('value' in pair && isNode(pair.value)) return pair.value
  return isNode(pair.key) ? pair.key : undefined
}

/** The end of the line on which something ends, with a comment that follows it there. */
function endOfLine(text: string, offset: number): number {
  let end = offset
  while (text[end - 1] === '\n') end -= 1
  const next = text.indexOf('\n', end)
  return next === -1 ? text.length : next
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}
