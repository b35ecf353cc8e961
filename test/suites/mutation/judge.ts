/** What of Stryker's JSON report counts here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly location: { readonly start: Position; readonly end: Position }
}

/** Counted from 1. */
interface Position {
  readonly line: number
  readonly column: number
}

/** Why some mutants of a file need not be noticed. */
export interface Explanation {
  readonly file: string
  readonly why: string
  /** Each as {@link changeOf} has it, and for one mutant: what occurs twice is listed twice. */
  readonly changes: readonly string[]
}

/** A mutant that no test notices and nothing explains. */
export interface Unexplained {
  readonly file: string
  readonly line: number
  readonly mutator: string
  readonly status: string
  readonly change: string
}

export interface Counts {
  readonly mutants: number
  readonly noticed: number
  readonly explained: number
  readonly unexplained: number
}

export interface Judgement {
  readonly files: ReadonlyMap<string, Counts>
  readonly unexplained: readonly Unexplained[]
  /** Explanations of what does not survive, in files that were mutated. */
  readonly stale: readonly { readonly file: string; readonly change: string }[]
}

/** A mutant that never ends is noticed as well. */
const noticing = ['Killed', 'Timeout']

/** Compares a report with the explanations. */
export function judge(report: Report, explanations: readonly Explanation[]): Judgement {
  const files = new Map<string, Counts>()
  const unexplained: Unexplained[] = []
  const stale: { file: string; change: string }[] = []
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const unused = explanations.filter((one) => one.file === file).flatMap(({ changes }) => changes)
    const before = unexplained.length
    const unnoticed = mutants.filter(({ status }) => !noticing.includes(status))
    for (const mutant of unnoticed) {
      const change = changeOf(source, mutant)
      const at = unused.indexOf(change)
      const { mutatorName: mutator, status, location } = mutant
      if (at >= 0) unused.splice(at, 1)
      else unexplained.push({ file, line: location.start.line, mutator, status, change })
    }
    // Where the machine is slow, what makes no difference can run out of time.
    const late = mutants.filter(({ status }) => status === 'Timeout')
    const possible = late.map((mutant) => changeOf(source, mutant))
    stale.push(...unused.filter((change) => !possible.includes(change)).map((change) => ({ file, change })))
    const left = unexplained.length - before
    files.set(file, {
      mutants: mutants.length,
      noticed: mutants.length - unnoticed.length,
      explained: unnoticed.length - left,
      unexplained: left,
    })
  }
  return { files, unexplained, stale }
}

/** The lines that a mutant is in, each put on one line, as a diff: this finds it wherever it has moved. */
function changeOf(source: string, { replacement = '', location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const head = (lines[0] ?? '').slice(0, start.column - 1)
  const tail = (lines.at(-1) ?? '').slice(end.column - 1)
  return `- ${onOneLine(lines.join('\n'))}\n+ ${onOneLine(head + replacement + tail)}`
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Adds up the counts of the files that get the same name, such as that of their folder. */
export function sum(files: Judgement['files'], nameOf: (file: string) => string): Map<string, Counts> {
  const sums = new Map<string, Counts>()
  for (const [file, counts] of files) {
    const name = nameOf(file)
    const { mutants, noticed, explained, unexplained } = sums.get(name) ?? {
      mutants: 0,
      noticed: 0,
      explained: 0,
      unexplained: 0,
    }
    sums.set(name, {
      mutants: mutants + counts.mutants,
      noticed: noticed + counts.noticed,
      explained: explained + counts.explained,
      unexplained: unexplained + counts.unexplained,
    })
  }
  return sums
}
