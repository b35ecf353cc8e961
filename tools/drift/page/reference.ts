import type { PhrasingContent, RootContent, Table } from 'mdast'
import {
  codePath,
  type Direction,
  type FieldFacts,
  fieldPath,
  type PageFacts,
} from '../../doc-snapshots/facts.ts'
import { UnusablePage } from '../unusable-page.ts'
import { describedValues } from './described-values.ts'
import { type FieldHeading, parseFieldHeading } from './field-heading.ts'
import { headingText, type KnownCall, type Reading } from './read-page.ts'
import { textOf } from './text-of.ts'
import { FOLDED, MAXIMUM_ITEMS, MAXIMUM_LENGTH, type SectionName, sectionOf, typeName } from './vocabulary.ts'

/** Depth of the headings of a message's own fields; the fields of an object are one deeper. */
const FIELD_DEPTH = 4

/** Reads a page that describes one call in full. */
export function readReference(reading: Reading): PageFacts {
  const call = callOf(reading)
  const sections = sectionsOf(reading)
  for (const [name, { line }] of sections) reading.lines.set(`${call.name}.${name}`, line)
  const message = (direction: Direction) => {
    const entries = fieldsOf(section(reading, sections, direction), reading)
    if (entries.length === 0) {
      throw new UnusablePage({
        line: sections.get(direction)?.line,
        expected: `fields under the heading of the ${direction}`,
        found: 'none',
      })
    }
    return treeOf(entries, FIELD_DEPTH, [], call.name, direction, reading)
  }
  return {
    kind: 'reference',
    messages: { [call.name]: { request: message('request'), response: message('response') } },
    codes: { [call.name]: codesOf(section(reading, sections, 'codes'), call.name, reading) },
  }
}

const PATH = /\bPOST\s*(\/v\d[\w/]*)/i

function callOf(reading: Reading): KnownCall {
  const end = reading.nodes.findIndex((node) => node.type === 'heading' && sectionOf(headingText(node)))
  const before = reading.nodes.slice(0, end)
  for (const node of before) {
    const path = PATH.exec(textOf(node))?.[1]
    if (path !== undefined) {
      return known(
        reading,
        reading.calls.find((call) => call.path.toLowerCase() === path.toLowerCase()),
        path,
        node,
      )
    }
  }
  const named = before.flatMap((node) => namesIn(node).map((name) => ({ name, node })))
  const first = named.find(({ name }) => reading.calls.some((call) => call.name === name)) ?? named.at(-1)
  if (first === undefined) {
    throw new UnusablePage({
      line: 1,
      expected: 'the name or the path of an operation above the first table of fields',
      found: 'neither',
    })
  }
  return known(
    reading,
    reading.calls.find((call) => call.name === first.name),
    first.name,
    first.node,
  )
}

function known(reading: Reading, call: KnownCall | undefined, found: string, node: RootContent): KnownCall {
  if (call) return call
  throw new UnusablePage({
    line: reading.lineOf(node),
    expected: `a call of the contract (${reading.calls.map(({ name }) => name).join(', ')})`,
    found: `"${found}", which the contract does not have`,
  })
}

const CALL_NAME = /^[a-z]+(?:[A-Z][a-z]+)*\b/

/** Names of calls in a title, or set in bold in the text. */
function namesIn(node: RootContent): string[] {
  if (node.type === 'heading') {
    const name = CALL_NAME.exec(headingText(node))?.[0]
    return name === undefined ? [] : [name]
  }
  return node.type === 'paragraph' ? boldWords(node.children) : []
}

function boldWords(nodes: readonly PhrasingContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong') return CALL_NAME.exec(textOf(node).trim())?.[0] ?? []
    return 'children' in node ? boldWords(node.children) : []
  })
}

interface Section {
  readonly line: number
  readonly nodes: RootContent[]
}

function sectionsOf(reading: Reading): Map<SectionName, Section> {
  const sections = new Map<SectionName, Section>()
  let current: Section | undefined
  for (const node of reading.nodes) {
    if (node.type === 'heading' && node.depth < FIELD_DEPTH) {
      const name = sectionOf(headingText(node))?.name
      current = name && { line: reading.lineOf(node), nodes: [] }
      if (name === undefined || current === undefined) continue
      if (sections.has(name)) {
        throw new UnusablePage({
          line: current.line,
          expected: `one part with the ${contentOf(name)}`,
          found: `a second one; the first is on line ${sections.get(name)?.line}`,
        })
      }
      sections.set(name, current)
    } else current?.nodes.push(node)
  }
  return sections
}

function section(
  reading: Reading,
  sections: ReadonlyMap<SectionName, Section>,
  name: SectionName,
): readonly RootContent[] {
  const found = sections.get(name)
  if (found) return found.nodes
  const last = reading.nodes.at(-1)
  throw new UnusablePage({
    line: last && reading.lineOf(last),
    expected: `a heading for the ${contentOf(name)}`,
    found: `the end of the page, after ${[...sections.keys()].join(', ') || 'no part at all'}`,
  })
}

function contentOf(name: SectionName): string {
  return name === 'codes' ? 'result codes' : `parameters of the ${name}`
}

interface FieldEntry {
  readonly heading: FieldHeading
  readonly depth: number
  readonly line: number
  readonly description: RootContent[]
}

/** Every field of a message with the depth of its heading, in the order of the page. */
function fieldsOf(nodes: readonly RootContent[], reading: Reading): FieldEntry[] {
  const entries: FieldEntry[] = []
  for (const node of nodes) {
    const line = reading.lineOf(node)
    const heading =
      node.type === 'heading' ? { depth: node.depth, text: headingText(node) } : deepHeading(node)
    if (heading === undefined) {
      entries.at(-1)?.description.push(node)
      continue
    }
    const before = entries.at(-1)?.depth ?? FIELD_DEPTH - 1
    if (heading.depth > before + 1) {
      throw new UnusablePage({
        line,
        expected: `a field at most one level below the one before it`,
        found: `"${heading.text.slice(0, 80)}", ${heading.depth - before} levels below`,
      })
    }
    entries.push({
      heading: parseFieldHeading(heading.text, line),
      depth: heading.depth,
      line,
      description: [],
    })
  }
  return entries
}

/** Markdown ends at six levels; the pages go on. */
function deepHeading(node: RootContent): { depth: number; text: string } | undefined {
  const [, marks = '', text = ''] = (node.type === 'paragraph' && /^(#{7,})\s+(.*)$/.exec(textOf(node))) || []
  return marks === '' ? undefined : { depth: marks.length, text }
}

function treeOf(
  entries: readonly FieldEntry[],
  depth: number,
  parents: readonly string[],
  operation: string,
  direction: Direction,
  reading: Reading,
): Record<string, FieldFacts> {
  const fields: Record<string, FieldFacts> = {}
  for (const [index, entry] of entries.entries()) {
    if (entry.depth > depth) continue
    const rest = entries.slice(index + 1)
    const next = rest.findIndex((other) => other.depth <= depth)
    const children = next === -1 ? rest : rest.slice(0, next)
    const names = [...parents, entry.heading.name]
    const path = fieldPath(operation, direction, names)
    if (Object.hasOwn(fields, entry.heading.name)) {
      throw new UnusablePage({
        line: entry.line,
        expected: 'each field once',
        found: `${path} again; the first is on line ${reading.lines.get(path)}`,
      })
    }
    reading.lines.set(path, entry.line)
    fields[entry.heading.name] = {
      ...factsOf(entry, reading),
      ...(children.length > 0 && {
        fields: treeOf(children, depth + 1, names, operation, direction, reading),
      }),
    }
  }
  return fields
}

function factsOf({ heading, line, description }: FieldEntry, reading: Reading): FieldFacts {
  const type = typeName(heading.type) ?? reading.translate('type', heading.type, line)
  const texts = description.flatMap((node) => textLines(node, reading))
  const maxLength = limit(texts, MAXIMUM_LENGTH, heading.name)
  const maxItems = limit(texts, MAXIMUM_ITEMS, heading.name)
  const values = describedValues(description)
  return {
    ...(type !== undefined && { type }),
    ...(heading.required && { required: true as const }),
    ...(maxLength !== undefined && { maxLength }),
    ...(maxItems !== undefined && { maxItems }),
    ...(values.length > 0 && { values }),
    ...(texts.some(({ text }) => FOLDED.test(text)) && { folded: true as const }),
  }
}

function textLines(node: RootContent, reading: Reading): { text: string; line: number }[] {
  if (node.type === 'list') {
    return node.children.flatMap((item) => item.children.flatMap((child) => textLines(child, reading)))
  }
  if (node.type !== 'paragraph') return []
  return textOf(node)
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: reading.lineOf(node) + index }))
}

function limit(
  texts: readonly { text: string; line: number }[],
  pattern: RegExp,
  field: string,
): number | undefined {
  for (const { text, line } of texts) {
    const found = pattern.exec(text)
    if (!found) continue
    const digits = (found[1] ?? found[2] ?? '').replaceAll(',', '')
    const value = Number(digits)
    if (Number.isSafeInteger(value) && value > 0) return value
    throw new UnusablePage({
      line,
      expected: `a number in the limit of ${field}`,
      found: `"${text.slice(0, 80)}"`,
    })
  }
  return undefined
}

const STATUS = /^[SFU]$/
const CODE = /^[A-Z][A-Z0-9_]*$/

function codesOf(nodes: readonly RootContent[], operation: string, reading: Reading): Record<string, string> {
  const table = nodes.find((node): node is Table => node.type === 'table')
  const header = table?.children[0]
  if (table === undefined || header === undefined) {
    throw new UnusablePage({
      line: nodes[0] && reading.lineOf(nodes[0]),
      expected: 'a table under the heading of the result codes',
      found: 'none',
    })
  }
  const rows = table.children
    .slice(1)
    .map((row) => ({
      line: reading.lineOf(row),
      cells: row.children.map((cell) => textOf(cell).replaceAll(/\s+/g, ' ').trim()),
    }))
    .filter(({ cells }) => !cells.every((cell) => /^-+$/.test(cell)))
  const statusColumn = header.children.findIndex(
    (_, column) => rows.filter(({ cells }) => STATUS.test(cells[column] ?? '')).length * 2 > rows.length,
  )
  if (statusColumn < 1) {
    throw new UnusablePage({
      line: reading.lineOf(table),
      expected: 'a table of result codes, with a column of S, F and U',
      found: `a table of ${rows.length} rows headed ${header.children.map((cell) => textOf(cell)).join(' | ')}`,
    })
  }
  const codes: Record<string, string> = {}
  for (const { line, cells } of rows) {
    const [printed = ''] = cells
    const status = cells[statusColumn] ?? ''
    if (cells.length < header.children.length || printed === '' || !STATUS.test(status)) {
      throw new UnusablePage({
        line,
        expected: `a row of ${header.children.length} cells with a code and S, F or U`,
        found: `${cells.length} cells: ${cells.map((cell) => `"${cell.slice(0, 40)}"`).join(', ')}`,
      })
    }
    const code = CODE.test(printed) ? printed : reading.translate('code', printed, line)
    if (code === undefined) continue
    const path = codePath(operation, code)
    if (Object.hasOwn(codes, code)) {
      throw new UnusablePage({
        line,
        expected: 'each result code once',
        found: `${code} again; the first is on line ${reading.lines.get(path)}`,
      })
    }
    codes[code] = status
    reading.lines.set(path, line)
  }
  return codes
}
