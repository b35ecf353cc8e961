import type { Table } from './suite.ts'

/** A table in Markdown. */
export function markdownTable({ columns, rows, text = [0] }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns),
    line(columns.map((_, index) => (text.includes(index) ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n')
}
