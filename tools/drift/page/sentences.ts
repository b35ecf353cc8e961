import type { PhrasingContent } from 'mdast'
import { nodeText, seenText } from './node-text.ts'

/** Stands for a code in the text of a sentence; no page may have it, see `decodePage`. */
export const CODE = '\u0000'

/** A sentence with each code replaced by `CODE`, and the codes in their order. */
export interface Sentence {
  readonly text: string
  readonly codes: readonly string[]
}

/** The sentences of a paragraph. A code never ends one. */
export function sentencesOf(nodes: readonly PhrasingContent[]): Sentence[] {
  const codes: string[] = []
  const text = nodes
    .map((node) => {
      if (node.type !== 'inlineCode')
        return node.type === 'break' ? '\n' : nodeText(node).replaceAll(CODE, '')
      codes.push(seenText(node.value).trim())
      return CODE
    })
    .join('')
  let taken = 0
  return text.split(/(?<=[.。!！?？])\s*|\n/).map((sentence) => {
    const count = sentence.split(CODE).length - 1
    taken += count
    return { text: sentence, codes: codes.slice(taken - count, taken) }
  })
}
