import { paint } from '../tools/terminal/style.ts'
import { OURS } from './harness.ts'
import { machine } from './machine.ts'
import { markdownTable } from './markdown.ts'
import type { Results } from './results.ts'
import type { Report, Suite, Table, Verdict } from './suite.ts'
import { shortened, summaryTable } from './summary.ts'

export interface Finished {
  readonly suite: Suite
  readonly report: Report
}

export function printMachine(): void {
  const facts = machine()
  const width = Math.max(...facts.map(([name]) => name.length))
  for (const [name, value] of facts) console.log(`${paint('dim', name.padEnd(width))}  ${value}`)
}

export function printReport({ suite, report }: Finished): void {
  console.log(`\n${paint('bold', suite.name)}  ${suite.summary}`)
  for (const table of report.tables) {
    console.log(`\n  ${paint('cyan', table.title)}`)
    for (const line of aligned(table)) console.log(`  ${line}`)
  }
  if (report.verdicts.length > 0) console.log()
  for (const verdict of report.verdicts) {
    const mark = verdict.met ? paint('green', '✓') : paint('red', '✗')
    console.log(`  ${mark} ${verdictText(verdict)}`)
  }
}

/** All comparisons, one line each. */
export function printSummary(results: Results): void {
  const table = shortened(summaryTable(results))
  console.log(`\n${paint('bold', table.title)}  The ratio says how many times as much the peer takes.\n`)
  for (const line of aligned(table)) console.log(`  ${line.trimEnd()}`)
}

/** What the run found, for all that shows it. */
export function resultsOf(finished: readonly Finished[]): Results {
  return {
    machine: machine(),
    lines: finished.flatMap(({ suite, report }) => [
      ...report.verdicts.flatMap(({ requirement, met, comparison }) =>
        comparison === undefined ? [] : [{ suite: suite.name, comparison, verdict: { requirement, met } }],
      ),
      ...(report.comparisons ?? []).map((comparison) => ({ suite: suite.name, comparison })),
    ]),
    figures: finished.flatMap(({ suite, report }) => [
      ...report.verdicts.flatMap(({ requirement, met, figure }) =>
        figure === undefined ? [] : [{ suite: suite.name, figure, verdict: { requirement, met } }],
      ),
      ...(report.figures ?? []).map((figure) => ({ suite: suite.name, figure })),
    ]),
    growth: finished.flatMap(({ report }) => report.growth ?? []),
  }
}

/** `RESULTS.md`: the same, with what it was measured on. */
export function markdown(finished: readonly Finished[], results: Results): string {
  const facts = results.machine.map(([name, value]) => `| ${name} | ${value} |`)
  const parts = [
    '# Benchmark results',
    'Written by `npm run bench -- --write`. Do not edit. Peers are measured in alternation; figures are medians. The ratio says how many times as much the peer takes.',
    ['| | |', '| --- | --- |', ...facts].join('\n'),
    markdownTable(summaryTable(results)),
  ]
  for (const { suite, report } of finished) {
    parts.push(`## ${suite.name}`, suite.summary)
    for (const table of report.tables) parts.push(`### ${table.title}`, markdownTable(table))
    const verdicts = report.verdicts.map((one) => `- ${one.met ? '✓' : '✗'} ${verdictText(one)}`)
    if (verdicts.length > 0) parts.push(verdicts.join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}

function verdictText({ requirement, measured }: Verdict): string {
  return `${requirement}: ${measured}`
}

function aligned({ columns, rows, text = [0] }: Table): string[] {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0
        return text.includes(index) ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('   ')
  return [
    paint('dim', line(columns)),
    ...rows.map((row) => (row[0] === OURS ? paint('bold', line(row)) : line(row))),
  ]
}
