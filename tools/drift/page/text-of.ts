import type { Nodes } from 'mdast'

/** The text of a node without its markup, a line of the page a line. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
