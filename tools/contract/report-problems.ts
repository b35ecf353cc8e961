import { color, printError } from '../terminal/print.ts'
import type { Problem } from './problem.ts'

/** So many problems are shown one by one; of more, only the first of each rule. */
const SHOWN = 100
const SHOWN_OF_RULE = 5

/**
 * Prints problems to standard error, one a line, and what it means for the files. Of very many it prints the first of
 * each rule and counts the rest.
 *
 * @param all whether to print every one, however many there are
 */
export function reportProblems(problems: readonly Problem[], consequence: string, all = false): void {
  const counts = new Map<string, number>()
  for (const problem of problems) {
    const kind = kindOf(problem)
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    if (all || problems.length <= SHOWN || number <= SHOWN_OF_RULE) print(problem)
  }
  if (!all && problems.length > SHOWN) {
    const rest = [...counts]
      .map(([kind, count]): [string, number] => [kind, count - SHOWN_OF_RULE])
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
    const width = Math.max(...rest.map(([, count]) => count.toLocaleString('en').length))
    for (const [kind, count] of rest)
      printError(`  ${count.toLocaleString('en').padStart(width)} more of ${kind}`)
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  printError(`${count} in the contract. ${consequence}`)
}

function kindOf({ rule, message }: Problem): string {
  return rule ?? message
}

function print({ file, line, column, message, rule }: Problem): void {
  const place = color('cyan', `${file}:${line}:${column}`, process.stderr)
  const name = rule === undefined ? '' : color('dim', `  ${rule}`, process.stderr)
  printError(`${color('red', '✗', process.stderr)} ${place}  ${message}${name}`)
}
