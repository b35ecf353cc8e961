import type { RootContent } from 'mdast'
import { kindOfType } from '../../doc-snapshots/compare-contract.ts'
import type { FieldFacts } from '../../doc-snapshots/facts.ts'
import { UnusablePage } from '../unusable-page.ts'
import { describedValues } from './described-values.ts'
import type { FieldHeading } from './field-heading.ts'
import { nodeText } from './node-text.ts'
import type { ParseContext } from './parse-context.ts'
import {
  FOLDED,
  type LimitWords,
  limitIn,
  MAXIMUM_ITEMS,
  MAXIMUM_LENGTH,
  typeName,
  UNLIMITED,
} from './vocabulary.ts'

/** A field of the page: its heading, and the nodes that describe it. */
export interface FieldEntry {
  readonly heading: FieldHeading
  readonly depth: number
  readonly line: number
  readonly description: RootContent[]
  /** Characters or elements that it may have, where a table says so in a column of its own. */
  readonly limit?: number
}

/** Reads what the page says of one field: type, limits and values. */
export function factsOf(entry: FieldEntry, context: ParseContext): FieldFacts {
  const { heading, line, description } = entry
  const type = typeName(heading.type) ?? context.translate('type', heading.type, line)
  const texts = description.flatMap((node) => textLines(node, context))
  const isList = type !== undefined && kindOfType(type) === 'array'
  const maxLength = (isList ? undefined : entry.limit) ?? limit(texts, MAXIMUM_LENGTH, heading.name)
  const maxItems = (isList ? entry.limit : undefined) ?? limit(texts, MAXIMUM_ITEMS, heading.name)
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

function textLines(node: RootContent, context: ParseContext): { text: string; line: number }[] {
  if (node.type === 'list') {
    return node.children.flatMap((item) => item.children.flatMap((child) => textLines(child, context)))
  }
  if (node.type !== 'paragraph') return []
  return nodeText(node)
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: context.lineOf(node) + index }))
}

function limit(
  texts: readonly { text: string; line: number }[],
  words: LimitWords,
  field: string,
): number | undefined {
  for (const { text, line } of texts) {
    const found = words.before.exec(text)
    if (!found) continue
    if (UNLIMITED.test(text)) return undefined
    const value = limitIn(text.slice(found.index + found[0].length), words)
    if (value !== undefined) return value
    throw new UnusablePage({
      line,
      expected: `a number in the limit of ${field}`,
      found: `"${text.slice(0, 80)}"`,
    })
  }
  return undefined
}
