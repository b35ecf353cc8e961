/** Something in the contract that has to be mended before anything can be generated from it. */
export interface Problem {
  /** File, relative to the folder the command runs in. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  /** The rule that found it, for a look-up or an exception in redocly.yaml. */
  readonly rule?: string
  readonly severity: 'error' | 'warn'
}

/** Raised when the contract has problems; nothing has been written. */
export class ContractProblems extends Error {
  override readonly name = 'ContractProblems'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/** Each problem once, in the order of files and lines. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(
    problems.map((problem) => [
      `${problem.file}:${problem.line}:${problem.column}:${problem.message}`,
      problem,
    ]),
  )
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  )
}

export function formatProblem(problem: Problem): string {
  const rule = problem.rule === undefined ? '' : ` (${problem.rule})`
  return `${problem.file}:${problem.line}:${problem.column}  ${problem.message}${rule}`
}
