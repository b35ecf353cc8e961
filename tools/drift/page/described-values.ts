import type { List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { bareFixedValue, enumeratedValues, leadingWord } from './enumerated-values.ts'
import { nodeText } from './node-text.ts'
import { CODE, sentencesOf } from './sentences.ts'
import {
  ALTERNATIVE_FOLLOWS,
  CONDITION,
  DEFAULT,
  EXAMPLES,
  FIXED_VALUE_FOLLOWS,
  VALUE_COLUMN,
  VALUES_FOLLOW,
} from './vocabulary.ts'

/** Enumerated values begin with a capital; a name in small letters is another field. */
const LISTED_VALUE = /^(?:[A-Z][A-Za-z0-9_]{0,99}|[0-9]{1,20}|true|false)$/
const FIXED_VALUE = /^[A-Z][A-Z0-9_]{0,99}$/

/** Whether a text can be one of the values of a field. */
export function isListedValue(text: string): boolean {
  return LISTED_VALUE.test(text)
}

/** The values that a field's description fixes or lists in a sentence, or lists in bullets or a table, in order. */
export function describedValues(description: readonly RootContent[]): string[] {
  const values = description.flatMap((node, index) => {
    if (node.type === 'paragraph') return [...fixedValues(node.children), ...listedInSentences(node)]
    const before = description[index - 1]
    const introduction = before?.type === 'paragraph' ? before : undefined
    if (node.type === 'table') return tabulatedValues(node, introduction)
    return node.type === 'list' ? listedValues(node, introduction) : []
  })
  return [...new Set(values.filter(isListedValue))]
}

function listedInSentences(paragraph: Paragraph): string[] {
  return sentencesOf(paragraph.children).flatMap(enumeratedValues)
}

function listedValues(list: List, introduction: Paragraph | undefined): string[] {
  const text = introduction === undefined ? '' : lastSentence(nodeText(introduction))
  const announced = VALUES_FOLLOW.test(text) && !EXAMPLES.test(text)
  const states = !CONDITION.test(text) || VALUES_FOLLOW.test(text)
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children
    if (first?.type !== 'paragraph') return []
    const value = leadingCode(first.children) ?? (announced ? leadingWord(nodeText(first)) : undefined)
    const own =
      value !== undefined && LISTED_VALUE.test(value)
        ? [value]
        : [...fixedValues(first.children), ...listedInSentences(first)]
    // A value's own sub-list says more about the value; any other item's may be the list of values.
    const nested = value === undefined ? rest.filter((node) => node.type === 'list') : []
    return [...(states ? own : []), ...nested.flatMap((below) => listedValues(below, first))]
  })
}

/** The first column of a table that is headed as one of values, or that a sentence announces. */
function tabulatedValues(table: Table, introduction: Paragraph | undefined): string[] {
  const [header, ...rows] = table.children
  const text = introduction === undefined ? '' : lastSentence(nodeText(introduction))
  const title = header?.children[0] === undefined ? '' : nodeText(header.children[0]).trim()
  if (!VALUE_COLUMN.test(title) && !(VALUES_FOLLOW.test(text) && !EXAMPLES.test(text))) return []
  return rows.flatMap((row) => {
    const value = row.children[0] === undefined ? '' : nodeText(row.children[0]).trim()
    return LISTED_VALUE.test(value) ? [value] : []
  })
}

function lastSentence(text: string): string {
  return text
    .split(/(?<=[.。!！?？])\s*|\n/)
    .filter((sentence) => sentence.trim() !== '')
    .slice(-1)
    .join('')
}

function leadingCode(nodes: readonly PhrasingContent[]): string | undefined {
  const first = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '')
  if (first?.type === 'inlineCode') return nodeText(first).trim()
  return first?.type === 'strong' || first?.type === 'emphasis' ? leadingCode(first.children) : undefined
}

/** Values that a sentence gives as the only one, such as "The value is fixed to `X`." */
export function fixedValues(nodes: readonly PhrasingContent[]): string[] {
  return sentencesOf(nodes).flatMap(({ text, codes }) => {
    if (CONDITION.test(text) || DEFAULT.test(text) || text.includes('默认')) return []
    const bare = bareFixedValue(text)
    if (bare !== undefined) return [bare]
    let taken = false
    return text
      .split(CODE)
      .slice(0, -1)
      .flatMap((before, index) => {
        const value = codes[index] ?? ''
        taken =
          FIXED_VALUE.test(value) &&
          (FIXED_VALUE_FOLLOWS.test(before) || (taken && ALTERNATIVE_FOLLOWS.test(before)))
        return taken ? [value] : []
      })
  })
}
