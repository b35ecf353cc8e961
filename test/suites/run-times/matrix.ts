import { paint } from '../../../tools/terminal/style.ts'
import type { Result } from './runner.ts'
import type { Runtime } from './runtimes.ts'

/** What became of the cases on one run-time. */
export interface Column {
  readonly name: string
  readonly version: string
  readonly results: readonly Result[]
  /** Areas that it cannot have, and why. */
  readonly lacks: ReadonlyMap<string, string>
  /** Why there are no results. */
  readonly problem: string | undefined
}

interface Matrix {
  readonly areas: readonly string[]
  readonly columns: readonly Column[]
  readonly excluded: readonly Runtime[]
}

type Format = Parameters<typeof paint>[0]

/** Prints the results as a table, an area a row and a run-time a column; whether everything holds. */
export function printMatrix({ areas, columns, excluded }: Matrix): boolean {
  const notes = new Map<string, string>()
  const noteFor = (why: string) => {
    const mark = notes.get(why) ?? String.fromCodePoint(97 + notes.size)
    notes.set(why, mark)
    return mark
  }
  const rows: (readonly [text: string, format: Format])[][] = areas.map((area) => [
    [area, 'reset'],
    ...columns.map((column) => cellOf(column, area, noteFor)),
  ])
  const head = [
    ['', ...columns.map(({ name }) => name)],
    ['', ...columns.map(({ version }) => version)],
  ].map((texts) => texts.map((text) => [text, 'bold'] as const))
  const table = [...head, ...rows]
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => row[at]?.[0].length ?? 0)))
  for (const row of table) {
    const cells = row.map(([text, format], at) => {
      const width = widths[at] ?? 0
      return paint(format, at === 0 ? text.padEnd(width) : text.padStart(width))
    })
    console.log(cells.join('  ').trimEnd())
  }
  for (const [why, mark] of notes) console.log(paint('dim', `${mark}: ${why}`))
  for (const { name } of excluded) console.log(paint('yellow', `excluded: ${name}`))

  const failed = columns.flatMap(({ name, results, problem }) => [
    ...(problem === undefined ? [] : [`${name}: ${problem}`]),
    ...results.flatMap(({ area, name: what, error }) =>
      error === undefined ? [] : [`${name}, ${area}: ${what}\n${shorten(error)}`],
    ),
  ])
  const count = columns.reduce((sum, { results }) => sum + results.length, 0)
  console.log(`${count} cases on ${columns.length} run-times, ${failed.length} failed`)
  for (const text of failed) console.error(`\n${paint('red', '✗', process.stderr)} ${text}`)
  return failed.length === 0 && columns.length > 0
}

function cellOf(
  { results, lacks, problem }: Column,
  area: string,
  noteFor: (why: string) => string,
): readonly [string, Format] {
  if (problem !== undefined) return ['✗', 'red']
  const why = lacks.get(area)
  if (why !== undefined) return [`– (${noteFor(why)})`, 'dim']
  const own = results.filter((result) => result.area === area)
  const bad = own.filter(({ error }) => error !== undefined).length
  if (own.length === 0) return ['✗ none', 'red']
  return bad === 0 ? [`✓ ${own.length}`, 'green'] : [`✗ ${bad}/${own.length}`, 'red']
}

function shorten(text: string): string {
  return text
    .split('\n')
    .slice(0, 6)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join('\n')
}
