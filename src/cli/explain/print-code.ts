import type { Language } from '../language.ts'
import type { Output, PaintedText } from '../output.ts'
import { wrap } from '../wrap.ts'
import type { AdviceTexts, Row } from './result-code-rows.ts'
import { inBrackets, listSeparator, explainTexts as texts } from './texts.ts'

/** Below the status, where the calls stand. */
const indent = '     '

const colours = { S: 'green', F: 'red', U: 'yellow' } as const

/**
 * Prints what a code means and what to do, once for all calls for which it is the same.
 *
 * @param others - calls that have the code as well, and were not asked for
 * @param width - the widest line, in columns
 */
export function printCode(
  code: string,
  rows: readonly Row[],
  others: readonly string[],
  advice: AdviceTexts,
  language: Language,
  { line, paint }: Output,
  width: number,
): void {
  const say = (text: string, paintLine: (part: string) => string | PaintedText = (part) => part) => {
    for (const part of wrap(text, width - indent.length)) line(indent, paintLine(part))
  }
  const sayLabelled = (label: string, text: string, before: string) => {
    const [first = '', ...more] = wrap(`${label}${text}`, width - before.length)
    line(before, paint('dim', label), first.slice(label.length))
    for (const part of more) line(before, part)
  }
  line(paint('bold', code))
  for (const group of grouped(rows)) {
    const [row] = group
    if (row === undefined) continue
    const where = group.map(({ operation }) => operation).join(listSeparator[language])
    line()
    for (const [index, part] of wrap(where, width - indent.length).entries()) {
      if (index > 0) line(indent, paint('cyan', part))
      else line('  ', paint(colours[row.status], row.status), '  ', paint('cyan', part))
    }
    say(row.meaning)
    say(row.action)
    const description = advice[row.advice]?.description
    const note = description === undefined ? '' : inBrackets[language](description)
    sayLabelled(texts.advice[language], `${row.advice}${note}`, indent)
    const notes = [
      [texts.products, row.productCodes?.length === 1 ? row.productCodes.join() : undefined],
      [texts.since, row.since],
      [texts.source, row.source],
      [texts.unsure, row.uncertain],
    ] as const
    for (const [name, text] of notes) {
      if (text !== undefined) say(`${name[language]}${text}`, (part) => paint('dim', part))
    }
    for (const page of new Set(group.map(({ docs }) => docs))) {
      if (page !== undefined) line('     ', paint('dim', `${texts.docs[language]}${page}`))
    }
  }
  if (others.length === 0) return
  line()
  sayLabelled(texts.others[language], others.join(listSeparator[language]), '  ')
}

/** Rows that say the same stand together. */
function grouped(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = JSON.stringify({ ...row, operation: '', docs: '' })
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}
