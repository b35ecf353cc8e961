/** What a page says about one field of a message. Absent members are things the page does not say. */
export interface FieldFacts {
  /** As the page names it, in English: `String`, `Datetime`, `Amount`. */
  readonly type?: string
  readonly required?: true
  /** In characters. */
  readonly maxLength?: number
  readonly maxItems?: number
  /** The fixed value, or the values listed. */
  readonly values?: readonly string[]
  /** The page has the children of this object, but folded away where a saved page loses them. */
  readonly folded?: true
  readonly fields?: Fields
}

/** Fields by name, in the order of the page. */
export type Fields = Readonly<Record<string, FieldFacts>>

export type Direction = 'request' | 'response'

/** The messages of one operation or notification that a page describes. */
export type MessageFacts = Readonly<Partial<Record<Direction, Fields>>>

/** Everything the contract can be compared with, taken from one page. */
export interface PageFacts {
  /**
   * `reference` pages list every field and every code; `guide` pages mention some. `facts` are of no page that was read here,
   * but what is known of one from the sources named: what they do not state is not known.
   */
  readonly kind: 'reference' | 'guide' | 'facts'
  /** By the name of the operation or notification. */
  readonly messages: Readonly<Record<string, MessageFacts>>
  /** Status by result code, by the name of the operation or notification. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export type Language = 'en' | 'zh'

/** Where facts come from. */
export interface PageOrigin {
  readonly url: string
  readonly language: Language
  /** `YYYY-MM-DD` as printed on the page. */
  readonly revised?: string
  /** `YYYY-MM-DD` of the reading, for a page that prints no date. */
  readonly retrieved?: string
  /** Where `facts` come from, and of which day that is. */
  readonly sources?: readonly FactSource[]
}

/** A page or a copy of one that facts were taken from, by people. */
export interface FactSource {
  readonly what: string
  /** `YYYY-MM-DD`, or less where less is known. */
  readonly date: string
}

/** Names that a page does not spell as the API does, with the API's spelling; `null` while nobody has looked it up. */
export interface Translations {
  readonly codes: Readonly<Record<string, string | null>>
  readonly types: Readonly<Record<string, string | null>>
}

export const NO_TRANSLATIONS: Translations = { codes: {}, types: {} }

/** A member of a record whose keys come from a page, where `toString` is no more than a word. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}

/** `capture.request.captureAmount.currency`. */
export function fieldPath(operation: string, direction: Direction, names: readonly string[]): string {
  return [operation, direction, ...names].join('.')
}

/** `capture.codes.RISK_REJECT`. */
export function codePath(operation: string, code: string): string {
  return `${operation}.codes.${code}`
}

/** `notifyCapture.request.notifyType=CAPTURE_RESULT`. */
export function valuePath(field: string, value: string): string {
  return `${field}=${value}`
}

export interface Count {
  readonly fields: Readonly<Record<string, number>>
  readonly codes: number
}

/** How many fields each message has, children included, and how many codes there are. */
export function count(facts: PageFacts): Count {
  const fields: Record<string, number> = {}
  for (const [operation, message] of Object.entries(facts.messages)) {
    for (const direction of ['request', 'response'] as const) {
      const tree = message[direction]
      if (tree !== undefined) fields[`${operation} ${direction}`] = countFields(tree)
    }
  }
  const codes = Object.values(facts.codes).reduce((sum, table) => sum + Object.keys(table).length, 0)
  return { fields, codes }
}

function countFields(fields: Fields): number {
  return Object.values(fields).reduce((sum, field) => sum + 1 + countFields(field.fields ?? {}), 0)
}
