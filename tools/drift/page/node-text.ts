import type { Heading, Nodes } from 'mdast'

/** Characters that nobody sees and that copied pages have: those that reorder, join or divide text, and odd line ends. */
const INVISIBLE = /[\p{Cf}\p{Cs}\u2028\u2029]/gu

/** A text of a page without what nobody sees of it, so that it neither hides a name nor gets into a file of ours. */
export function seenText(text: string): string {
  return text.replaceAll(INVISIBLE, '')
}

/** The text of a node without its markup, a line of the page a line. */
export function nodeText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return seenText(node.value)
  return 'children' in node ? node.children.map(nodeText).join('') : ''
}

/** The last line of a heading: in copied pages a heading swallows the lines above it. */
export function headingText(heading: Heading): string {
  return nodeText(heading)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-1)
    .join('')
}
