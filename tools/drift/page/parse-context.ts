import type { Nodes, RootContent } from 'mdast'

/** A call of the contract that a page can be about. */
export interface KnownCall {
  readonly kind: 'operation' | 'notification'
  readonly name: string
  /** Path below the server's URL; empty for a notification. */
  readonly path: string
  /** The addresses of the pages that describe it. */
  readonly docPages?: readonly string[]
}

/** A name that the page spells in its own language, and what the snapshot says it stands for. */
export interface Unrecognised {
  readonly what: 'code' | 'type'
  readonly printed: string
  readonly line: number
  readonly meaning: string | undefined
}

/** What the readers of all forms of page share. */
export interface FactContext {
  readonly calls: readonly KnownCall[]
  /** The call that the contract says the page at this address is about, whatever the page calls it. */
  readonly about: KnownCall | undefined
  /** Line of the page by the path of the fact that stands there. */
  readonly lines: Map<string, number>
  /** The API's spelling of a result code or a type, noting the printed name when it is none. */
  translate(what: 'code' | 'type', printed: string, line: number): string | undefined
}

/** What the readers of pages of text share. */
export interface ParseContext extends FactContext {
  readonly nodes: readonly RootContent[]
  lineOf(node: Nodes): number
}
