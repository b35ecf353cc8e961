import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import { type Direction, type FieldFacts, fieldPath, type PageFacts } from '../../doc-snapshots/facts.ts'
import { UnusablePage } from '../unusable-page.ts'
import { fixedValues } from './described-values.ts'
import { nodeText } from './node-text.ts'
import type { KnownCall, ParseContext } from './parse-context.ts'

const FIELD_PATH = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/
const CAPTION = /^(?:表|table)\s*\d+/i

type Tree = Record<string, FieldFacts>

/** Reads a guide: tables of the fields that matter for a task, each belonging to the call named beside it. */
export function parseGuide(context: ParseContext): PageFacts {
  const messages: Record<string, Partial<Record<Direction, Tree>>> = {}
  context.nodes.forEach((node, index) => {
    if (node.type !== 'table') return
    const rows = fieldRows(node)
    const subject = rows.length > 0 ? subjectOf(context, index) : undefined
    if (subject === undefined) return
    const { call, direction } = subject
    const message = messages[call.name] ?? {}
    messages[call.name] = message
    const tree = message[direction] ?? {}
    message[direction] = tree
    for (const { row, names, values } of rows) {
      addField(tree, names, values.length > 0 ? { values } : {})
      names.forEach((_, depth) => {
        const path = fieldPath(call.name, direction, names.slice(0, depth + 1))
        if (!context.lines.has(path)) context.lines.set(path, context.lineOf(row))
      })
    }
  })
  if (Object.keys(messages).length === 0) {
    throw new UnusablePage({
      line: 1,
      expected:
        'an API page: headings for request parameters, response parameters and result codes, or a guide with a table of fields beside the name of a call',
      found: 'neither',
    })
  }
  return { kind: 'guide', messages, codes: {} }
}

function fieldRows(table: Table): { row: TableRow; names: string[]; values: string[] }[] {
  return table.children.slice(1).flatMap((row) => {
    const [path = ''] = row.children.map((cell) => nodeText(cell).trim())
    if (!FIELD_PATH.test(path)) return []
    const values = row.children.slice(1, 2).flatMap((cell) => fixedValues(cell.children))
    return [{ row, names: path.split('.'), values }]
  })
}

function addField(tree: Tree, [name = '', ...rest]: readonly string[], facts: FieldFacts): void {
  const present = Object.hasOwn(tree, name) ? tree[name] : undefined
  if (rest.length === 0) {
    tree[name] = { ...present, ...facts }
    return
  }
  const fields: Tree = { ...present?.fields }
  addField(fields, rest, facts)
  tree[name] = { ...present, fields }
}

/** The call that a table belongs to: named in its caption, or else last named above it. */
function subjectOf(
  context: ParseContext,
  index: number,
): { call: KnownCall; direction: Direction } | undefined {
  const caption = context.nodes
    .slice(index + 1, index + 3)
    .find((node) => CAPTION.test(nodeText(node).trim()))
  const above = context.nodes.slice(0, index).reverse()
  for (const node of caption ? [caption, ...above] : above) {
    const call = lastCall(node, context.calls)
    if (call)
      return { call, direction: call.kind === 'notification' ? 'request' : directionOf(nodeText(node)) }
  }
  return undefined
}

function lastCall(node: RootContent, calls: readonly KnownCall[]): KnownCall | undefined {
  const names = node.type === 'paragraph' ? emphasised(node.children) : []
  return names
    .map((name) => calls.find((call) => call.name === name))
    .filter((call) => call !== undefined)
    .at(-1)
}

function emphasised(nodes: readonly PhrasingContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong') return [nodeText(node).trim()]
    return 'children' in node ? emphasised(node.children) : []
  })
}

function directionOf(text: string): Direction {
  const response = Math.max(text.lastIndexOf('响应'), text.toLowerCase().lastIndexOf('response'))
  const request = Math.max(text.lastIndexOf('请求'), text.toLowerCase().lastIndexOf('request'))
  return response > request ? 'response' : 'request'
}
