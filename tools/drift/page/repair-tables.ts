/** A page whose broken tables have been mended, and where each line of it stood before. */
export interface RepairedPage {
  readonly text: string
  /** Original line number, from 1, of a line of the repaired text, from 1. */
  originalLine(line: number): number
}

const DELIMITER_ROW = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/
const ROW = /^\s*\|/
const HEADING = /^#{1,6}\s/

/**
 * Puts table rows that a copied page breaks over several lines (blank lines and lists inside a cell, a row that is
 * never closed) back into one line each. Without that, no Markdown parser sees the rest of the table.
 */
export function repairTables(page: string): RepairedPage {
  const lines = page.split('\n')
  const repaired: string[] = []
  const origins: number[] = []
  const keep = (text: string, index: number) => {
    repaired.push(text)
    origins.push(index + 1)
  }
  let index = 0
  while (index < lines.length) {
    const line = textAt(lines, index)
    keep(line, index)
    index += 1
    if (!ROW.test(line) || !DELIMITER_ROW.test(textAt(lines, index))) continue
    const bars = barsOf(line)
    keep(textAt(lines, index), index)
    index += 1
    while (ROW.test(textAt(lines, index))) {
      const end = endOfRow(lines, index, bars)
      keep(joinRow(lines.slice(index, end)), index)
      index = end
    }
    // A paragraph directly below would be taken for one more row.
    if (textAt(lines, index).trim() !== '') keep('', index)
  }
  return { text: repaired.join('\n'), originalLine: (line) => origins[line - 1] ?? line }
}

/** The line after the last one that belongs to the row that begins at `start`. */
function endOfRow(lines: readonly string[], start: number, bars: number): number {
  const first = textAt(lines, start)
  if (first.trimEnd().endsWith('|') && barsOf(first) >= bars) return start + 1
  let end = start + 1
  while (end < lines.length && !ROW.test(textAt(lines, end)) && !HEADING.test(textAt(lines, end))) end += 1
  if (textAt(lines, end).trim() === '|') return end + 1
  if (ROW.test(textAt(lines, end))) return end
  // Never closed: what follows a blank line is not the table's.
  const blank = lines.slice(start, end).findIndex((line) => line.trim() === '')
  return blank === -1 ? end : start + blank
}

/** A line, or nothing past the last one. */
function textAt(lines: readonly string[], index: number): string {
  return lines[index] ?? ''
}

/** How many bars a row has that bound a cell. */
function barsOf(row: string): number {
  return [...row.matchAll(/(?<!\\)\|/g)].length
}

function joinRow(lines: readonly string[]): string {
  const parts = lines.map((line) => line.trim()).filter((line) => line !== '')
  return parts.join(' ')
}
