import type { Problem } from '../contract/problem.ts'
import { paint } from './style.ts'

/** Prints problems to standard error, one a line, and what it means for the files. */
export function reportProblems(problems: readonly Problem[], consequence: string): void {
  for (const { file, line, column, message, rule } of problems) {
    const place = paint('cyan', `${file}:${line}:${column}`, process.stderr)
    const name = rule === undefined ? '' : paint('dim', `  ${rule}`, process.stderr)
    console.error(`${paint('red', '✗', process.stderr)} ${place}  ${message}${name}`)
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  console.error(`${count} in the contract. ${consequence}`)
}
