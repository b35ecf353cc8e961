import type { RootContent } from 'mdast'
import { kindOfType } from '../../doc-snapshots/compare-contract.ts'
import { type Direction, type FieldFacts, fieldPath, type PageFacts } from '../../doc-snapshots/facts.ts'
import { UnusablePage } from '../unusable-page.ts'
import { expectLevel } from './bounds.ts'
import { type FieldEntry, factsOf } from './field-facts.ts'
import { parseFieldHeading } from './field-heading.ts'
import { isFieldTable, tableEntries } from './field-table.ts'
import { namesIn } from './named-call.ts'
import { headingText, nodeText } from './node-text.ts'
import type { KnownCall, ParseContext } from './parse-context.ts'
import { codesOf } from './result-code-table.ts'
import { type SectionName, sectionOf, typeName } from './vocabulary.ts'

/** Depth of the headings of a message's own fields; the fields of an object are one deeper. */
const FIELD_DEPTH = 4

/** Reads a page that describes one call in full. */
export function parseReference(context: ParseContext): PageFacts {
  const call = callOf(context)
  const sections = sectionsOf(context)
  for (const [name, { line }] of sections) context.lines.set(`${call.name}.${name}`, line)
  const message = (direction: Direction) => {
    const entries = fieldsOf(section(context, sections, direction), context)
    if (entries.length === 0) {
      throw new UnusablePage({
        line: sections.get(direction)?.line,
        expected: `fields under the heading of the ${direction}`,
        found: 'none',
      })
    }
    return treeOf(entries, call.name, direction, context)
  }
  return {
    kind: 'reference',
    messages: { [call.name]: { request: message('request'), response: message('response') } },
    codes: { [call.name]: codesOf(section(context, sections, 'codes'), call.name, context) },
  }
}

const PATH = /\bPOST\s*(\/v\d[\w/]*)/i

function callOf(context: ParseContext): KnownCall {
  const end = context.nodes.findIndex((node) => node.type === 'heading' && sectionOf(headingText(node)))
  const before = context.nodes.slice(0, end)
  for (const node of before) {
    const path = PATH.exec(nodeText(node))?.[1]
    if (path !== undefined) {
      return known(
        context,
        context.calls.find((call) => call.path.toLowerCase() === path.toLowerCase()),
        path,
        node,
      )
    }
  }
  if (context.about) return context.about
  const named = before.flatMap((node) => namesIn(node).map((name) => ({ name, node })))
  const first = named.find(({ name }) => context.calls.some((call) => call.name === name)) ?? named.at(-1)
  if (first === undefined) {
    throw new UnusablePage({
      line: 1,
      expected: 'the name or the path of an operation above the first table of fields',
      found: 'neither',
    })
  }
  return known(
    context,
    context.calls.find((call) => call.name === first.name),
    first.name,
    first.node,
  )
}

function known(
  context: ParseContext,
  call: KnownCall | undefined,
  found: string,
  node: RootContent,
): KnownCall {
  if (call) return call
  throw new UnusablePage({
    line: context.lineOf(node),
    expected: `a call of the contract (${context.calls.map(({ name }) => name).join(', ')})`,
    found: `"${found}", which the contract does not have`,
  })
}

interface Section {
  readonly line: number
  readonly nodes: RootContent[]
}

function sectionsOf(context: ParseContext): Map<SectionName, Section> {
  const sections = new Map<SectionName, Section>()
  let current: Section | undefined
  for (const node of context.nodes) {
    if (node.type === 'heading' && node.depth < FIELD_DEPTH) {
      const name = sectionOf(headingText(node))?.name
      current = name && { line: context.lineOf(node), nodes: [] }
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
  context: ParseContext,
  sections: ReadonlyMap<SectionName, Section>,
  name: SectionName,
): readonly RootContent[] {
  const found = sections.get(name)
  if (found) return found.nodes
  const last = context.nodes.at(-1)
  throw new UnusablePage({
    line: last && context.lineOf(last),
    expected: `a heading for the ${contentOf(name)}`,
    found: `the end of the page, after ${[...sections.keys()].join(', ') || 'no part at all'}`,
  })
}

function contentOf(name: SectionName): string {
  return name === 'codes' ? 'result codes' : `parameters of the ${name}`
}

/** Every field of a message with the depth of its heading, in the order of the page. */
function fieldsOf(nodes: readonly RootContent[], context: ParseContext): FieldEntry[] {
  const entries: FieldEntry[] = []
  for (const node of nodes) {
    if (isFieldTable(node)) {
      for (const entry of tableEntries(node, depthBelow(entries.at(-1)), context)) entries.push(entry)
      continue
    }
    const line = context.lineOf(node)
    const heading =
      node.type === 'heading' ? { depth: node.depth, text: headingText(node) } : deepHeading(node)
    if (heading === undefined) {
      entries.at(-1)?.description.push(node)
      continue
    }
    expectLevel(heading.depth - FIELD_DEPTH, line)
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

/** How deep the fields of a table are: those of the object above it, or beside a field that is none. */
function depthBelow(entry: FieldEntry | undefined): number {
  if (entry === undefined) return FIELD_DEPTH
  const kind = kindOfType(typeName(entry.heading.type) ?? entry.heading.type)
  return kind === 'object' || kind === 'array' ? entry.depth + 1 : entry.depth
}

/** Markdown ends at six levels; the pages go on. */
function deepHeading(node: RootContent): { depth: number; text: string } | undefined {
  const [, marks = '', text = ''] =
    (node.type === 'paragraph' && /^(#{7,})\s+(.*)$/.exec(nodeText(node))) || []
  return marks === '' ? undefined : { depth: marks.length, text }
}

/** The fields of a message as a tree; no entry is more than one level below the one before it. */
function treeOf(
  entries: readonly FieldEntry[],
  operation: string,
  direction: Direction,
  context: ParseContext,
): Record<string, FieldFacts> {
  const tree: Record<string, FieldFacts> = {}
  /** The objects that the next entry can be a field of, by their depth. */
  const open: { readonly names: readonly string[]; readonly fields: Record<string, FieldFacts> }[] = [
    { names: [], fields: tree },
  ]
  for (const [index, entry] of entries.entries()) {
    open.length = Math.min(open.length, entry.depth - FIELD_DEPTH + 1)
    const parent = open.at(-1) ?? { names: [], fields: tree }
    const names = [...parent.names, entry.heading.name]
    const path = fieldPath(operation, direction, names)
    if (Object.hasOwn(parent.fields, entry.heading.name)) {
      throw new UnusablePage({
        line: entry.line,
        expected: 'each field once',
        found: `${path} again; the first is on line ${context.lines.get(path)}`,
      })
    }
    context.lines.set(path, entry.line)
    const isObject = (entries[index + 1]?.depth ?? 0) > entry.depth
    const fields: Record<string, FieldFacts> = {}
    parent.fields[entry.heading.name] = { ...factsOf(entry, context), ...(isObject && { fields }) }
    if (isObject) open.push({ names, fields })
  }
  return tree
}
