import { paint } from '../../../tools/terminal/style.ts'

/** What became of one framework: an outcome for each check, or why there is none. */
export interface Row {
  readonly name: string
  readonly version: string
  readonly outcomes: readonly Outcome[]
  /** Why it could not be checked at all. */
  readonly problem?: string
}

/** What became of one check. */
export interface Outcome {
  readonly check: string
  /** A word for the table where frameworks differ. */
  readonly word?: string | undefined
  readonly error?: string | undefined
}

/**
 * Prints a row for each framework and a column for each check, then what failed.
 *
 * @returns whether everything holds: a check that was not made does not
 */
export function printTable(checks: readonly string[], rows: readonly Row[]): boolean {
  const cells = rows.map(({ name, version, outcomes }) => [
    name,
    version,
    ...checks.map((check) => cellOf(outcomes.find((outcome) => outcome.check === check))),
  ])
  const table = [['', '', ...checks], ...cells]
  const widths = checks.concat('', '').map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)))
  for (const [index, row] of table.entries()) {
    const texts = row.map((text, at) => {
      const padded = text.padEnd(widths[at] ?? 0)
      return index === 0 ? paint('bold', padded) : at < 2 ? padded : paint(colorOf(text), padded)
    })
    console.log(texts.join('  ').trimEnd())
  }
  const failures = rows.flatMap((row) => failuresOf(row, checks))
  const made = rows.reduce((sum, { outcomes }) => sum + outcomes.length, 0)
  console.log(`${made} checks of ${rows.length} programs, ${failures.length} failed`)
  for (const failure of failures) console.error(`\n${paint('red', '✗', process.stderr)} ${failure}`)
  return failures.length === 0 && rows.length > 0
}

function failuresOf({ name, outcomes, problem }: Row, checks: readonly string[]): string[] {
  if (problem !== undefined) return [`${name}: ${problem}`]
  return checks.flatMap((check) => {
    const outcome = outcomes.find((one) => one.check === check)
    if (outcome === undefined) return [`${name}, ${check}: it was not checked`]
    return outcome.error === undefined ? [] : [`${name}, ${check}: ${outcome.error}`]
  })
}

function cellOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '✗ none'
  if (outcome.error !== undefined) return '✗'
  return outcome.word === undefined ? '✓' : `✓ ${outcome.word}`
}

function colorOf(text: string) {
  return text.startsWith('✓') ? 'green' : 'red'
}
