import type { Language } from '../language.ts'
import type { Output } from '../output.ts'
import type { AdviceTexts, Row } from './result-code-rows.ts'
import { inBrackets, listSeparator, explainTexts as texts } from './texts.ts'

const colours = { S: 'green', F: 'red', U: 'yellow' } as const

/**
 * Prints what a code means and what to do, once for all calls for which it is the same.
 *
 * @param others - calls that have the code as well, and were not asked for
 */
export function printCode(
  code: string,
  rows: readonly Row[],
  others: readonly string[],
  advice: AdviceTexts,
  language: Language,
  { line, paint }: Output,
): void {
  line(paint('bold', code))
  for (const group of grouped(rows)) {
    const [row] = group
    if (row === undefined) continue
    const where = group.map(({ operation }) => operation).join(listSeparator[language])
    line()
    line('  ', paint(colours[row.status], row.status), '  ', paint('cyan', where))
    line(`     ${row.meaning}`)
    line(`     ${row.action}`)
    const description = advice[row.advice]?.description
    const note = description === undefined ? '' : inBrackets[language](description)
    line('     ', paint('dim', texts.advice[language]), `${row.advice}${note}`)
    const notes = [
      [texts.products, row.productCodes?.length === 1 ? row.productCodes.join() : undefined],
      [texts.since, row.since],
      [texts.source, row.source],
      [texts.unsure, row.uncertain],
    ] as const
    for (const [name, text] of notes) {
      if (text !== undefined) line('     ', paint('dim', `${name[language]}${text}`))
    }
    for (const page of new Set(group.map(({ docs }) => docs))) {
      if (page !== undefined) line('     ', paint('dim', `${texts.docs[language]}${page}`))
    }
  }
  if (others.length === 0) return
  line()
  line('  ', paint('dim', texts.others[language]), others.join(listSeparator[language]))
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
