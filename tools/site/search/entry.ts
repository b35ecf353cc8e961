/** What a result of a search is, as the reader sees it marked. */
export const SEARCH_KINDS = [
  'call',
  'notification',
  'event',
  'code',
  'field',
  'type',
  'family',
  'guide',
  'heading',
  'change',
] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Where something is shown. */
export interface SearchPlace {
  /** The path of a field from the message down, such as `order.goods[].goodsName`; empty for what is no field. */
  readonly path: string
  /** Name of the call, of the table, or of the page. */
  readonly where: string
  /** Name of the table of fields, or of the part of the page that is meant; empty where there is none. */
  readonly table: string
  /** What the value of a field has to be there, as plain text: its type and its limits. Shown, but not searched. */
  readonly limits?: string
  /** Relative to the pages of the language. */
  readonly address: string
}

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** Last name of a field's path, result code, name of a call or a type, or a heading. */
  readonly name: string
  /** What a name means in a few words, such as the summary of a call; empty where the name says it. */
  readonly title: string
  /** What is said of it, as plain text. */
  readonly text: string
  /** In which it is found as well, but which is not shown: a path, values, other names. */
  readonly words: string
  /** At least one; the best first. */
  readonly places: readonly SearchPlace[]
}
