import type { PhrasingContent, RootContent } from 'mdast'
import { headingText, nodeText } from './node-text.ts'

const CALL_NAME = /^[a-z]+(?:[A-Z][a-z]+)*\b/

/** Names of calls in a title, or set in bold in the text. */
export function namesIn(node: RootContent): string[] {
  if (node.type === 'heading') {
    const name = CALL_NAME.exec(headingText(node))?.[0]
    return name === undefined ? [] : [name]
  }
  return node.type === 'paragraph' ? boldWords(node.children) : []
}

function boldWords(nodes: readonly PhrasingContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong') return CALL_NAME.exec(nodeText(node).trim())?.[0] ?? []
    return 'children' in node ? boldWords(node.children) : []
  })
}
