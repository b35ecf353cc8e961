import { isObject, type Json, type JsonObject } from '../../contract/json.ts'

/** How a language writes JSON values in its source. */
export interface LiteralStyle {
  /** One step of indentation. */
  readonly indent: string
  readonly true: string
  readonly false: string
  readonly null: string
  /** Inside the brackets of a map in one line, such as a space. */
  readonly padding: string
  text(value: string): string
  /** A map's entry, of a value that is written already. */
  entry(key: string, value: string): string
  /** What opens and closes a map with these keys. */
  map(keys: readonly string[]): readonly [open: string, close: string]
}

/** Longest map that stands in one line, without its indentation. */
const SHORT = 72

/**
 * Writes a JSON value in the syntax of a language: a map of scalars in one line where it is short, anything else with
 * an entry a line.
 *
 * @param depth - steps of indentation of the line on which the value begins
 * @param isOuter - whether the value is spread over lines also where it is short
 */
export function literal(value: Json, style: LiteralStyle, depth = 0, isOuter = depth === 0): string {
  if (typeof value === 'string') return style.text(value)
  if (typeof value === 'boolean') return value ? style.true : style.false
  if (value === null) return style.null
  if (Array.isArray(value)) {
    return spread(
      value.map((item) => literal(item, style, depth + 1)),
      ['[', ']'],
      style,
      depth,
    )
  }
  return isObject(value) ? mapLiteral(value, style, depth, isOuter) : JSON.stringify(value)
}

function mapLiteral(value: JsonObject, style: LiteralStyle, depth: number, isOuter: boolean): string {
  const entries = Object.entries(value)
  const [open, close] = style.map(Object.keys(value))
  if (!isOuter && entries.every(([, item]) => typeof item !== 'object' || item === null)) {
    const inside = entries.map(([key, item]) => style.entry(key, literal(item, style, depth))).join(', ')
    const short = `${open}${style.padding}${inside}${style.padding}${close}`
    if (entries.length > 0 && short.length < SHORT) return short
  }
  return spread(
    entries.map(([key, item]) => style.entry(key, literal(item, style, depth + 1))),
    [open, close],
    style,
    depth,
  )
}

function spread(
  items: readonly string[],
  [open, close]: readonly [string, string],
  { indent }: LiteralStyle,
  depth: number,
): string {
  if (items.length === 0) return `${open}${close}`
  const lines = items.map((item) => `${indent.repeat(depth + 1)}${item},\n`).join('')
  return `${open}\n${lines}${indent.repeat(depth)}${close}`
}
