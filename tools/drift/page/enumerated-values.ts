import { CODE, type Sentence } from './sentences.ts'
import { CONDITION, EXAMPLES, VALUES_FOLLOW } from './vocabulary.ts'

/** A value without back-ticks. A letter alone is one among others, and otherwise any word that begins a sentence. */
const BARE = /(?:[A-Z][A-Z0-9_]*|\d+|true|false)(?![A-Za-z0-9_])/y
const BEFORE = /(?:\s|:|：|are|is|be|include|includes|one of|of|either|为|是|有|包括|包含|["“”'‘’])*/y
const BETWEEN = /["”'’]?\s*(?:(?:[,，、;；/|]|和|或|以及)\s*(?:(?:and|or)\s+)?|(?:and|or)\s+)["“'‘]?/y
const BEHIND = /["”'’]?\s*(?:$|[.。;；:：(（!！]|[,，]\s*(?:which|where|that)\b)/y

/**
 * The values that a sentence announces and lists, such as "Valid values are: A, B and C." with or without back-ticks. A
 * sentence that goes on otherwise, such as "Valid values are 1 to 12.", lists none.
 */
export function enumeratedValues({ text, codes }: Sentence): string[] {
  const announced = VALUES_FOLLOW.exec(text)
  if (announced === null || EXAMPLES.test(text) || CONDITION.test(text.slice(0, announced.index))) return []
  const values: string[] = []
  let code = text.slice(0, announced.index).split(CODE).length - 1
  let at = after(BEFORE, text, announced.index + announced[0].length) ?? 0
  for (;;) {
    const end = text[at] === CODE ? at + 1 : after(BARE, text, at)
    if (end === undefined) return []
    values.push(text[at] === CODE ? (codes[code++] ?? '') : text.slice(at, end))
    at = end
    const next = after(BETWEEN, text, at)
    if (next === undefined || (text[next] !== CODE && after(BARE, text, next) === undefined)) break
    at = next
  }
  const isList = values.length > 1 || text[at - 1] === CODE || (values[0] ?? '').length > 1
  return isList && after(BEHIND, text, at) !== undefined ? values : []
}

/** A value with which an item of a list begins, such as "A: what it means", where values were announced. */
export function leadingWord(text: string): string | undefined {
  return /^\s*["“'‘]?([A-Z][A-Z0-9_]*|\d+|true|false)["”'’]?\s*(?:[:：(（]|[-–—](?=\s)|$)/.exec(text)?.[1]
}

/** The value that a sentence without back-ticks fixes, such as "The value is fixed as A." */
export function bareFixedValue(text: string): string | undefined {
  return /(?:\bis (?:always|fixed (?:as|to|at))|固定(?:为|是)|固定值(?:为|是)?)\s*["“:：]?\s*([A-Z][A-Z0-9_]+)(?![A-Za-z0-9_])/.exec(
    text,
  )?.[1]
}

/** Where a match of a sticky pattern at a place ends; undefined where there is none. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found === null ? undefined : at + found[0].length
}
