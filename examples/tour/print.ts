import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Colours text when standard output is a terminal and `NO_COLOR` is not set. */
export function paint(format: Format, text: string): string {
  const { NO_COLOR } = process.env
  const plain = (NO_COLOR !== undefined && NO_COLOR !== '') || process.stdout.isTTY !== true
  return plain ? text : styleText(format, text)
}

/** Starts a part of the tour. */
export function heading(title: string, detail = ''): void {
  console.log(`\n${paint('bold', title)}${detail === '' ? '' : paint('dim', `  ${detail}`)}`)
}

/** Prints rows with aligned columns; the last column is not padded. */
export function table(rows: readonly (readonly string[])[]): void {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length)
    })
  }
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0),
    )
    console.log(`  ${cells.join('  ')}`.trimEnd())
  }
}
