import { Lexer, type Token, type Tokens } from 'marked'

/** A heading, a paragraph, an item of a list, a cell of a table, or code. */
export interface Block {
  /** Such as `heading 2`, `paragraph`, `code ts`. Two pages of one structure have the same kinds in the same order. */
  readonly kind: string
  /** What people read, each name in backticks as one `$`; of code, all of it. */
  readonly text: string
  /** What stands in backticks. */
  readonly names: readonly string[]
  /** Where links and images lead, as written. */
  readonly links: readonly string[]
}

/** A page in Markdown as its blocks. */
export function readGuidePage(markdown: string): Block[] {
  return Lexer.lex(markdown).flatMap((token) => blocksOf(token, 'paragraph'))
}

/** @param kind - what a paragraph is called where the token stands */
function blocksOf(token: Token, kind: string): Block[] {
  // The types of marked leave the type of a token open, for extensions; those without extensions are `MarkedToken`.
  switch (token.type) {
    case 'space':
    case 'hr':
      return []
    case 'code':
      return [{ kind: `code ${token.lang ?? ''}`.trim(), text: token.text, names: [], links: [] }]
    case 'heading':
      return [blockOf(`heading ${token.depth}`, token.tokens)]
    case 'list':
      return (token as Tokens.List).items.flatMap((item) =>
        item.tokens.flatMap((part) => blocksOf(part, 'item')),
      )
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return [header, ...rows].flatMap((row, index) =>
        row.map((cell) => blockOf(index === 0 ? 'header' : 'cell', cell.tokens)),
      )
    }
    case 'blockquote':
      return (token.tokens ?? []).flatMap((part) => blocksOf(part, 'quote'))
    case 'paragraph':
    case 'text':
      return [blockOf(kind, token.tokens)]
    default:
      return [{ kind: token.type, text: token.raw, names: [], links: [] }]
  }
}

function blockOf(kind: string, tokens: readonly Token[] = []): Block {
  const parts = tokens.flatMap(inlineParts)
  return {
    kind,
    text: parts.map(({ text }) => text ?? '').join(''),
    names: parts.flatMap(({ name }) => name ?? []),
    links: parts.flatMap(({ link }) => link ?? []),
  }
}

interface InlinePart {
  readonly text?: string
  readonly name?: string
  readonly link?: string
}

function inlineParts(token: Token): InlinePart[] {
  const inner = 'tokens' in token ? (token.tokens ?? []).flatMap(inlineParts) : []
  switch (token.type) {
    case 'codespan':
      return [{ text: '$', name: token.text }]
    case 'link':
      return [{ link: token.href }, ...inner]
    case 'image':
      return [{ link: token.href, text: token.text }]
    case 'br':
      return [{ text: '\n' }]
    default:
      return inner.length > 0 ? inner : [{ text: 'text' in token ? token.text : token.raw }]
  }
}
