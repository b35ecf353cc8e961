import type { Nodes, RootContent } from 'mdast'

/** A call of the contract that a page can be about. */
export interface KnownCall {
  readonly kind: 'operation' | 'notification'
  readonly name: string
  /** Path below the server's URL; empty for a notification. */
  readonly path: string
}

/** A name that the page spells in its own language, and what the snapshot says it stands for. */
export interface Unrecognised {
  readonly what: 'code' | 'type'
  readonly printed: string
  readonly line: number
  readonly meaning: string | undefined
}

/** What the readers of the two kinds of page share. */
export interface ParseContext {
  readonly nodes: readonly RootContent[]
  readonly calls: readonly KnownCall[]
  readonly lines: Map<string, number>
  lineOf(node: Nodes): number
  /** The API's spelling of a result code or a type, noting the printed name when it is none. */
  translate(what: 'code' | 'type', printed: string, line: number): string | undefined
}
