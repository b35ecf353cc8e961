import type { Language } from '../../doc-snapshots/facts.ts'

/** The headings and marks of the vendor's pages, in the two languages they come in. */

export type SectionName = 'request' | 'response' | 'codes'

const SECTIONS: readonly (readonly [RegExp, SectionName, Language])[] = [
  [/^request parameters$/i, 'request', 'en'],
  [/^response parameters$/i, 'response', 'en'],
  [/^result\s*(?:\/|and)\s*error codes$|^(?:result|error) codes$/i, 'codes', 'en'],
  [/^(?:请求参数|入参)$/, 'request', 'zh'],
  [/^(?:响应参数|出参)$/, 'response', 'zh'],
  [/^结果\s*\/\s*错误(?:代码|码)$|^(?:结果|错误)(?:代码|码)$/, 'codes', 'zh'],
]

/** Which section a heading begins, and the language it is written in. */
export function sectionOf(
  heading: string,
): { readonly name: SectionName; readonly language: Language } | undefined {
  const found = SECTIONS.find(([pattern]) => pattern.test(heading))
  return found && { name: found[1], language: found[2] }
}

/** The name of a field begins with a small letter; anything else is a sentence. */
export const FIELD_NAME = /^[a-z][A-Za-z0-9_]{0,99}$/

/** A result code as the API spells it. */
export const RESULT_CODE = /^[A-Z][A-Z0-9_]{0,99}$/

/** A required mark, as a word of a heading. */
export const REQUIRED = /^(?:required|必需|必填|必选)$/i

/** What a column of required marks has for a field that is required. */
export const REQUIRED_CELL = /^(?:required|yes|y|r|m|mandatory|true|√|✓|✔|是|必需|必填|必选|必传)$/i

/** Stands where an object's children are folded away. */
export const FOLDED = /^(?:show child parameters|显示子参数)$/i

/** How a page states a limit: the words before it, and what is counted, which may stand behind it. */
export interface LimitWords {
  readonly before: RegExp
  readonly unit: RegExp
}

/** A limit on the number of characters. */
export const MAXIMUM_LENGTH: LimitWords = {
  before: /(?:(?:maximum|max\.?)\s+length|最大长度)\s*[:：]?\s*/i,
  unit: /^(?:characters?|chars?|个?字符)(?![\p{L}\p{N}])/iu,
}

/** A limit on the number of elements of a list. */
export const MAXIMUM_ITEMS: LimitWords = {
  before: /(?:(?:maximum|max\.?)\s+size|最大(?:数量|元素数))\s*[:：]?\s*/i,
  unit: /^(?:elements?|items?|个(?:元素)?|元素|项)(?![\p{L}\p{N}])/iu,
}

/** A whole number, perhaps in groups of three. */
const COUNT = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?![\d,.]*\d)/

/** Nothing more, or another sentence or remark in which there is no other number. */
const REMAINDER = /^\s*(?:$|[.。;；(（]\D*$)/

/**
 * The limit that a text states: a number, then what is counted, or nothing more. Of a range, a fraction, another unit or
 * several limits for several cases, the first number is not the limit.
 *
 * @param text what stands behind the words that announce the limit
 * @param unit what can be counted
 */
export function limitIn(text: string, { unit }: Pick<LimitWords, 'unit'>): number | undefined {
  const digits = COUNT.exec(text)?.[0]
  if (digits === undefined) return undefined
  const behind = text.slice(digits.length).trimStart()
  const remainder = behind.slice(unit.exec(behind)?.[0].length ?? 0)
  if (!REMAINDER.test(remainder)) return undefined
  const value = Number(digits.replaceAll(',', ''))
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}

/** A limit of which a page says that there is none. */
export const UNLIMITED = /\bunlimited\b|\bno limit\b|无限|不限/i

/** A sentence that says when something applies, and therefore not which values there are. */
export const CONDITION = /\b(?:when|if|unless|in case)\b|当|如果|若/i

/** A sentence that announces the list of values. */
export const VALUES_FOLLOW =
  /\b(?:valid|possible|supported|available) values\b|\bvalues? (?:are|is one of|can be)\b|取值|有效值|可选值|可能的值/i

/** A sentence that names some of the values, and not all. */
export const EXAMPLES = /\b(?:some|for example|such as|e\.g|examples?|etc)\b|例如|比如|等(?:值)?[。.]?$/i

/** The heading of a column of values. */
export const VALUE_COLUMN =
  /^(?:(?:valid|possible|supported|enum(?:erated)?) )?values?$|^(?:取值|值|可选值|有效值|枚举值?)$/i

/** What stands directly before a fixed value. */
export const FIXED_VALUE_FOLLOWS =
  /(?:\bis(?: always| fixed (?:as|to|at))?|\bmust be|\bequals|为|是)[\s:："“]*$/i

/** What stands between two fixed values of which either may be sent. */
export const ALTERNATIVE_FOLLOWS = /^[\s"”]*(?:or|and|,|或|和|、)[\s"“]*$/i

export const DEFAULT = /\bdefault/i

const TYPES: ReadonlyMap<string, string> = new Map([
  ['字符串', 'String'],
  ['日期时间', 'Datetime'],
  ['布尔', 'Boolean'],
  ['布尔值', 'Boolean'],
  ['整数', 'Integer'],
  ['数字', 'Number'],
  ['数组', 'Array'],
  ['结果', 'Result'],
  ['金额', 'Amount'],
])

/** A type as an English page names it, or nothing when the name is none that we know. */
export function typeName(text: string): string | undefined {
  const name = text.replace(/\s*(?:objects?|对象)$/i, '').trim()
  const known = TYPES.get(name)
  if (known !== undefined) return known
  return /^[A-Za-z][\w+]*(?:\s*<\s*\w+\s*>|\[\])?(?: of \w+)?$/.test(name) ? name : undefined
}

/** Link to the page that saved pages name last; a page without it was cut off. */
export const LAST_LINK = /\/releasenotes\b/
