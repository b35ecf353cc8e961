import type { Language } from '../language.ts'
import type { Output } from '../output.ts'
import { wrap } from '../wrap.ts'
import { familyNames, familyOf, type Row } from './result-code-rows.ts'
import { listSeparator, explainTexts as texts } from './texts.ts'

const statuses = ['S', 'F', 'U'] as const
const colours = { S: 'green', F: 'red', U: 'yellow' } as const

/** What the tables without a family are listed under, behind the families. */
const otherGroups = ['fields', 'gateway'] as const

/**
 * Lists codes by family and status, each with the calls that have it.
 *
 * @param width - the widest line, in columns
 */
export function listCodes(
  rows: readonly Row[],
  language: Language,
  { line, paint }: Output,
  width: number,
): void {
  const widest = Math.max(...rows.map(({ code }) => code.length))
  for (const group of [...familyNames, ...otherGroups]) {
    const members = rows.filter((row) => groupOf(row) === group)
    if (members.length === 0) continue
    const isOther = group === 'fields' || group === 'gateway'
    line(paint('bold', isOther ? texts[group][language] : group))
    const calls = new Set(members.map(({ operation }) => operation))
    for (const status of statuses) {
      const codes = groupByCode(members, status)
      if (codes.size === 0) continue
      line('  ', paint(colours[status], status), '  ', paint('dim', texts[status][language]))
      for (const [code, names] of [...codes].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const where =
          names.length === calls.size && calls.size > 1
            ? texts.all[language]
            : names.join(listSeparator[language])
        for (const [index, part] of wrap(group === 'gateway' ? '' : where, width - widest - 7).entries()) {
          line('     ', (index === 0 ? code : '').padEnd(widest), '  ', paint('dim', part))
        }
      }
    }
    line()
  }
  line(texts.detail[language])
}

function groupOf({ operation }: Row): string {
  return familyOf(operation) ?? (operation === 'gateway' ? 'gateway' : 'fields')
}

/** The calls that have each code with a status. */
function groupByCode(rows: readonly Row[], status: string): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const row of rows) {
    if (row.status === status) codes.set(row.code, [...(codes.get(row.code) ?? []), row.operation])
  }
  return codes
}
