import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { nodeText } from './node-text.ts'
import { ALTERNATIVE_FOLLOWS, CONDITION, DEFAULT, FIXED_VALUE_FOLLOWS, VALUES_FOLLOW } from './vocabulary.ts'

/** Enumerated values begin with a capital; a name in small letters is another field. */
const LISTED_VALUE = /^(?:[A-Z][A-Za-z0-9_]*|[0-9]+|true|false)$/
const FIXED_VALUE = /^[A-Z][A-Z0-9_]*$/

/** The values that a field's description fixes in a sentence or lists one a bullet, in order. */
export function describedValues(description: readonly RootContent[]): string[] {
  const values = description.flatMap((node, index) => {
    if (node.type === 'paragraph') return fixedValues(node.children)
    if (node.type !== 'list') return []
    const before = description[index - 1]
    return listedValues(node, before?.type === 'paragraph' ? before : undefined)
  })
  return [...new Set(values)]
}

function listedValues(list: List, introduction: Paragraph | undefined): string[] {
  const text = introduction === undefined ? '' : lastSentence(nodeText(introduction))
  const states = !CONDITION.test(text) || VALUES_FOLLOW.test(text)
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children
    if (first?.type !== 'paragraph') return []
    const value = leadingCode(first.children)
    const own = value !== undefined && LISTED_VALUE.test(value) ? [value] : fixedValues(first.children)
    // A value's own sub-list says more about the value; any other item's may be the list of values.
    const nested = value === undefined ? rest.filter((node) => node.type === 'list') : []
    return [...(states ? own : []), ...nested.flatMap((below) => listedValues(below, first))]
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
  if (first?.type === 'inlineCode') return first.value.trim()
  return first?.type === 'strong' || first?.type === 'emphasis' ? leadingCode(first.children) : undefined
}

const CODE = '\u0000'

/** Values that a sentence gives as the only one, such as "The value is fixed to `X`." */
export function fixedValues(nodes: readonly PhrasingContent[]): string[] {
  const codes: string[] = []
  const text = nodes
    .map((node) => {
      if (node.type !== 'inlineCode')
        return node.type === 'break' ? '\n' : nodeText(node).replaceAll(CODE, '')
      codes.push(node.value.trim())
      return CODE
    })
    .join('')
  const values: string[] = []
  for (const sentence of text.split(/(?<=[.。!！?？])\s*|\n/)) {
    const parts = sentence.split(CODE)
    const states = !CONDITION.test(sentence) && !DEFAULT.test(sentence) && !sentence.includes('默认')
    let taken = false
    for (const before of parts.slice(0, -1)) {
      const [value = ''] = codes.splice(0, 1)
      taken =
        states &&
        FIXED_VALUE.test(value) &&
        (FIXED_VALUE_FOLLOWS.test(before) || (taken && ALTERNATIVE_FOLLOWS.test(before)))
      if (taken) values.push(value)
    }
  }
  return values
}
