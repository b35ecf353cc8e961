import { fileURLToPath } from 'node:url'
import { didYouMean } from '../terminal/nearest.ts'
import { color, print, printError, printText } from '../terminal/print.ts'
import { runProgram, runSuite, type SuiteRunner } from './run-suite.ts'
import { suites as allSuites, type Suite } from './suites.ts'

const USAGE = `Usage: npm run verify -- SUITE... [OPTIONS]
       npm run verify -- --list

Runs suites of test/suites one after another, each with what its package.json needs.

  SUITE    a name of the list; options after a single name are passed on to it, --help too
  --list   what there is, about how long it takes, and what it needs
  --help   this text

Exit codes: that of the suite; of several, the first that is not 0, after all were run; 2 when nothing was run: wrong
usage, an unknown name, or packages that could not be installed; 128 and the signal's number when a signal ended it.`

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The command line of the suites; its exit code.
 *
 * @param args the names of suites, then options for the suite
 * @param suites the table, which tests replace
 * @param runner the project and how programs are started, which tests replace
 */
export async function main(
  args: readonly string[],
  suites: readonly Suite[] = allSuites,
  runner: SuiteRunner = { folder: PROJECT, run: runProgram },
): Promise<number> {
  const end = args.findIndex((arg) => arg.startsWith('-'))
  const names = end === -1 ? args : args.slice(0, end)
  // npm takes only the first `--` away.
  const options = end === -1 ? [] : args.slice(args[end] === '--' ? end + 1 : end)
  if (names.length === 0) return withoutSuite(options, suites)
  const chosen: Suite[] = []
  for (const name of names) {
    const suite = suites.find((one) => one.name === name)
    if (!suite) {
      const near = didYouMean(
        name,
        suites.map((one) => one.name),
      )
      return refuse(`There is no suite "${name}".${near}`, suites)
    }
    chosen.push(suite)
  }
  if (chosen.length > 1 && options.length > 0)
    return refuse(`Which of ${names.join(', ')} is ${options.join(' ')} for? Options need one suite.`, suites)
  return runAll(chosen, options, runner)
}

function withoutSuite(options: readonly string[], suites: readonly Suite[]): number {
  const [option, ...others] = options
  if (others.length === 0 && option === '--help') printText(USAGE)
  else if (others.length === 0 && option === '--list') for (const line of listOf(suites)) print(line)
  else {
    const known = option === '--help' || option === '--list'
    return refuse(
      option === undefined
        ? 'Which suite?'
        : known
          ? `${option} stands alone.`
          : `There is no option ${option} before the name of a suite.${didYouMean(option, ['--help', '--list'])}`,
      suites,
    )
  }
  return 0
}

function refuse(problem: string, suites: readonly Suite[]): number {
  printError(`${color('red', '✗', process.stderr)} ${problem}`)
  printText(`\n${USAGE}\n`, printError)
  for (const line of listOf(suites)) printError(line)
  return 2
}

async function runAll(chosen: readonly Suite[], options: readonly string[], runner: SuiteRunner) {
  let first = 0
  const results: string[] = []
  for (const suite of chosen) {
    const start = performance.now()
    const code = await runSuite(suite, options, runner)
    const mark = color(code === 0 ? 'green' : 'red', code === 0 ? '✓' : '✗', process.stderr)
    const ended = code === 0 ? '' : `, exit code ${code}`
    results.push(`${mark} ${suite.name}: ${Math.round((performance.now() - start) / 1000)} s${ended}`)
    if (first === 0) first = code
  }
  for (const line of results) printError(line)
  return first
}

/** The table of suites, in columns. */
function listOf(suites: readonly Suite[]): string[] {
  const rows = [
    ['suite', 'shows', 'takes about', 'needs'],
    ...suites.map(({ name, shows, takes, needs }) => [name, shows, takes, needs || '-']),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}
