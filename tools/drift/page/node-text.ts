import type { Heading, Nodes } from 'mdast'

/** The text of a node without its markup, a line of the page a line. */
export function nodeText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
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
