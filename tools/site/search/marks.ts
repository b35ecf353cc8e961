import { isHan } from './tokens.ts'

/** A piece of a text, and whether the query asked for it. */
export type Segment = readonly [text: string, isMarked: boolean]

const WORD_CHARACTER = /[\p{L}\p{N}]/u
const BEHIND_CAPITAL = /\p{Lu}/u

/**
 * A text in pieces, with what terms of the index stand for marked.
 *
 * @param terms - as {@link textTerms} makes them: in lower case, without plural and without `_`
 */
export function markTerms(text: string, terms: readonly string[]): Segment[] {
  const spans = terms.flatMap((term) => spansOf(text, term)).sort(([a], [b]) => a - b)
  const segments: Segment[] = []
  let end = 0
  let marked = ''
  const close = () => {
    if (marked !== '') segments.push([marked, true])
    marked = ''
  }
  for (const [from, to] of spans) {
    if (to <= end) continue
    const start = Math.max(from, end)
    const between = text.slice(end, start)
    // The parts of AUTH_EXPIRED are one name.
    if (marked !== '' && between === '_') marked += between
    else if (between !== '') {
      close()
      segments.push([between, false])
    }
    marked += text.slice(start, to)
    end = to
  }
  close()
  if (end < text.length) segments.push([text.slice(end), false])
  return segments
}

/**
 * The part of a long text around its first marked piece, from the beginning of a word to the end of one.
 *
 * @param most - characters that it may have, about
 */
export function excerpt(text: string, terms: readonly string[], most: number): string {
  if (text.length <= most) return text
  const [first = 0] = terms.flatMap((term) => spansOf(text, term).map(([from]) => from)).sort((a, b) => a - b)
  if (first < most * 0.7) return `${cutBehind(text.slice(0, most))} …`
  const from = text.slice(0, first - Math.floor(most / 4)).search(/[\s，。；：、][^\s，。；：、]*$/) + 1
  const rest = text.slice(from)
  return `… ${rest.length <= most ? rest : `${cutBehind(rest.slice(0, most))} …`}`
}

/** Without the word that was cut, where there is a space within the last few characters. */
function cutBehind(text: string): string {
  const space = text.lastIndexOf(' ')
  return space > text.length - 20 ? text.slice(0, space) : text
}

function spansOf(text: string, term: string): [from: number, to: number][] {
  const pattern = isHan(term)
    ? escaped(term)
    : `${[...term.replace(/y$/, '')].map(escaped).join('_?')}${term.endsWith('y') ? '(?:y|ies)' : '(?:e?s\\b)?'}`
  return [...text.matchAll(new RegExp(pattern, 'giu'))].flatMap((match): [number, number][] => {
    const { index } = match
    return isHan(term) || beginsWord(text, index) ? [[index, index + match[0].length]] : []
  })
}

/** Whether a word or a part of a name such as the second one of `captureAmount` begins at a place. */
function beginsWord(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  if (index === 0 || !WORD_CHARACTER.test(before) || isHan(before)) return true
  return BEHIND_CAPITAL.test(text.charAt(index)) && !BEHIND_CAPITAL.test(before)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
