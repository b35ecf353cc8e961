import type { Agreement } from './agreement.ts'

/** A library, and how it compares. */
export interface NamedAgreement {
  readonly tool: string
  readonly agreement: Agreement
}

/**
 * How libraries agree with the generated validators, a line for each keyword: how many messages are wrong by it alone, and
 * with how many of them each library agrees.
 */
export function agreementTable(named: readonly NamedAgreement[]): string[] {
  const [first] = named
  if (first === undefined) return []
  const keywords = [...first.agreement.rows.keys()].sort()
  const rows = keywords.map((keyword) => [
    keyword,
    String(first.agreement.rows.get(keyword)?.all ?? 0),
    ...named.map(({ agreement }) => agreed(agreement, keyword)),
  ])
  const all = [['wrong by', 'messages', ...named.map(({ tool }) => tool)], ...rows]
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    return `  ${cells.join('  ')}`
  })
}

/** `all`, or how many the library sees as the validators do. */
function agreed({ rows, unexplained }: Agreement, keyword: string): string {
  const { all = 0, explained = 0 } = rows.get(keyword) ?? {}
  const unknown = unexplained.filter(({ sample }) => sample.row === keyword).length
  return explained + unknown === 0 ? 'all agree' : `${all - explained - unknown} agree`
}
