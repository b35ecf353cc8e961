import type { BlockContent, List, ListItem, PhrasingContent, RootContent } from 'mdast'
import { UnusablePage } from '../unusable-page.ts'

/** Lists within one another; real descriptions have two. */
const DEEPEST = 50

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>/y
const BLOCK = /^(?:p|div|h[1-6]|tr|blockquote|table)$/
const LIST = /^[ou]l$/
const MONOSPACE = /font-family:\s*monospace/

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
}

/**
 * The paragraphs and lists of a description in HTML, as those of a page in Markdown are read. Tags that say nothing about
 * values are left out with their attributes; scripts are text like any other.
 *
 * @throws UnusablePage when there are more lists within one another than anybody writes
 */
export function htmlNodes(html: string): RootContent[] {
  const builder = new NodeBuilder()
  // Behind it nothing is a tag or a comment, which saves a search to the end for each sign that could begin one.
  const last = html.lastIndexOf('>')
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    builder.text(html.slice(at, open === -1 ? html.length : open))
    if (open === -1) break
    TAG.lastIndex = open
    const [tag, slash, name = '', attributes = ''] = TAG.exec(html) ?? []
    if (tag !== undefined) {
      if (slash === '/') builder.close(name.toLowerCase())
      else builder.open(name.toLowerCase(), attributes)
      at = open + tag.length
      continue
    }
    const end = html.startsWith('<!', open) && open < last ? html.indexOf('>', open) : -1
    if (end === -1) builder.text('<')
    at = (end === -1 ? open : end) + 1
  }
  return builder.finish()
}

interface Inline {
  readonly tag: string
  readonly kind: 'code' | 'strong' | 'emphasis' | undefined
}

class NodeBuilder {
  readonly #root: RootContent[] = []
  readonly #open: (List | ListItem)[] = []
  #inline: Inline[] = []
  #paragraph: PhrasingContent[] = []
  /** The code that the next text belongs to, when it is in the same element as the last one. */
  #code: { value: string } | undefined

  text(raw: string): void {
    if (raw === '') return
    const value = decode(raw).replaceAll(/\s+/g, ' ')
    const kinds = new Set(this.#inline.map(({ kind }) => kind))
    if (kinds.has('code')) {
      if (this.#code) this.#code.value += value
      else {
        const code = { type: 'inlineCode' as const, value }
        this.#code = code
        this.#paragraph.push(code)
      }
      return
    }
    const text = { type: 'text' as const, value }
    if (kinds.has('strong')) this.#paragraph.push({ type: 'strong', children: [text] })
    else if (kinds.has('emphasis')) this.#paragraph.push({ type: 'emphasis', children: [text] })
    else this.#paragraph.push(text)
  }

  open(tag: string, attributes: string): void {
    if (tag === 'br') this.#paragraph.push({ type: 'break' })
    else if (BLOCK.test(tag)) this.#endParagraph()
    else if (LIST.test(tag)) {
      this.#endParagraph()
      this.#enter({ type: 'list', ordered: tag === 'ol', children: [] })
    } else if (tag === 'li') {
      this.#endParagraph()
      this.#leave('listItem', 'list')
      if (this.#open.at(-1)?.type !== 'list') this.#enter({ type: 'list', ordered: false, children: [] })
      this.#enter({ type: 'listItem', children: [] })
    } else this.#inline.push({ tag, kind: inlineKind(tag, attributes) })
  }

  close(tag: string): void {
    if (BLOCK.test(tag)) this.#endParagraph()
    else if (LIST.test(tag) || tag === 'li') {
      this.#endParagraph()
      this.#leave(tag === 'li' ? 'listItem' : 'list')
    } else {
      const last = this.#inline.map((inline) => inline.tag).lastIndexOf(tag)
      if (last === -1) return
      if (this.#inline[last]?.kind === 'code') this.#code = undefined
      this.#inline = this.#inline.slice(0, last)
    }
  }

  finish(): RootContent[] {
    this.#endParagraph()
    return this.#root
  }

  /** Ends the innermost open part of a kind with all that is in it, unless one of the kind `within` is further in. */
  #leave(kind: 'list' | 'listItem', within?: 'list'): void {
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const { type } = this.#open[index] ?? {}
      if (type === within) return
      if (type !== kind) continue
      this.#open.length = index
      return
    }
  }

  #enter(part: List | ListItem): void {
    if (this.#open.length >= DEEPEST) {
      throw new UnusablePage({
        expected: `at most ${DEEPEST} lists within one another in a description`,
        found: 'more',
      })
    }
    const parent = this.#open.at(-1)
    if (part.type === 'list') this.#add(part)
    else if (parent?.type === 'list') parent.children.push(part)
    this.#open.push(part)
  }

  #endParagraph(): void {
    this.#code = undefined
    // An element that a block ends is not closed where it should be.
    this.#inline = []
    const children = this.#paragraph
    this.#paragraph = []
    if (children.every((node) => node.type === 'text' && node.value.trim() === '')) return
    this.#add({ type: 'paragraph', children })
  }

  #add(node: BlockContent): void {
    const parent = this.#open.at(-1)
    if (parent === undefined) this.#root.push(node)
    else if (parent.type === 'listItem') parent.children.push(node)
    else parent.children.push({ type: 'listItem', children: [node] })
  }
}

function inlineKind(tag: string, attributes: string): Inline['kind'] {
  if (tag === 'code' || MONOSPACE.test(attributes)) return 'code'
  if (tag === 'strong' || tag === 'b') return 'strong'
  return tag === 'em' || tag === 'i' ? 'emphasis' : undefined
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, digits, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole
    const code = Number.parseInt(digits ?? hex, digits === undefined ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
