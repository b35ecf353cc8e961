import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { paint } from '../../../tools/terminal/style.ts'
import { readExplanations } from './explanations.ts'
import { type Counts, type Judgement, judge, type Report, sum } from './judge.ts'

const USAGE = `Usage: npm run verify -- mutation [--mutate FILES] [--concurrency N] [--by-file] [--incremental] [--json]

Changes src/signing, src/notifications, src/client and src/inbox (but for its stores, which the suite stores tries on real
servers) in small ways, one at a time, for which the tests have to fail. A change that no test notices has to be explained in
test/suites/mutation/explained/, in the form in which it is printed here.

  --mutate FILES   only these: files, folders and patterns with commas between them
  --concurrency N  how many changes are tried at the same time; 2 when left out
  --by-file        a line for each file, not for each folder
  --incremental    reuse what an earlier run with this option found; does not see changed helpers of tests
  --json           one JSON object on standard output

Exit codes: 0 every change is noticed or explained, 1 one is not, or an explanation fits none, 2 wrong usage, or the
changes could not be tried.`

const project = fileURLToPath(new URL('../../..', import.meta.url))
const stryker = fileURLToPath(new URL('node_modules/@stryker-mutator/core/bin/stryker.js', import.meta.url))
const reportFile = `${project}coverage/mutation/mutation.json`

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (typeof options === 'number') return options
  let judgement: Judgement
  try {
    // Before the long run: what is wrong with them should not be said after it.
    const explanations = await readExplanations()
    const report = await mutate(options.forStryker)
    demandChanges(options.named, report)
    judgement = judge(report, explanations)
  } catch (error) {
    console.error(`${cross()} ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
  const { files, unexplained, stale } = judgement
  if (options.json) console.log(JSON.stringify({ files: Object.fromEntries(files), unexplained, stale }))
  else print(sum(files, options.byFile ? (file) => file : dirname))
  for (const { file, line, mutator, status, change } of unexplained)
    console.error(`${cross()} ${file}:${line}  ${mutator}, ${status}\n${indented(change)}`)
  for (const { file, change } of stale)
    console.error(
      `${cross()} ${file}  is explained, but noticed by now or not made any more: take the explanation out\n${indented(change)}`,
    )
  if (unexplained.length + stale.length > 0) return 1
  if (!options.json) console.log(paint('green', '✓ every change is noticed or explained'))
  return 0
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        mutate: { type: 'string', multiple: true },
        concurrency: { type: 'string', default: '2' },
        'by-file': { type: 'boolean', default: false },
        incremental: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      console.log(USAGE)
      return 0
    }
    const { concurrency, mutate = [] } = values
    if (!/^[1-9]\d?$/.test(concurrency))
      throw new Error(`--concurrency is a whole number from 1 to 99, not "${concurrency}".`)
    for (const files of mutate) {
      if (files === '' || /:\d/.test(files))
        throw new Error(`--mutate is whole files, with commas between them, not "${files}".`)
    }
    const forStryker = ['--concurrency', concurrency, ...(values.incremental ? ['--incremental'] : [])]
    const names = mutate.flatMap((files) => files.split(','))
    if (names.length > 0) forStryker.push('--mutate', names.map(pattern).join(','))
    const named = names.filter((name) => statSync(project + name, { throwIfNoEntry: false })?.isFile())
    return { forStryker, named, byFile: values['by-file'], json: values.json }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    return 2
  }
}

/** What Stryker calls a file or a folder. It would pass over a name that is neither, and the rest would look like all. */
function pattern(name: string): string {
  if (/[*?[\]{}!]/.test(name)) return name
  const found = statSync(project + name, { throwIfNoEntry: false })
  if (!found) throw new Error(`--mutate names ${name}, which does not exist.`)
  return found.isDirectory() ? `${name.replace(/\/+$/, '')}/**/*.ts` : name
}

/** Lets Stryker try the changes; what it says on its way goes to standard error. */
async function mutate(options: string[]): Promise<Report> {
  await rm(reportFile, { force: true })
  const args = [stryker, 'run', 'test/suites/mutation/stryker.config.js', ...options]
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 2, 2] })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`Stryker could not try the changes (exit code ${code}): see above.`)
  // Stryker's report has a published schema, of which this is a part.
  const report = JSON.parse(await readFile(reportFile, 'utf8').catch(() => '{"files":{}}')) as Report
  if (Object.values(report.files).every(({ mutants }) => mutants.length === 0))
    throw new Error(
      'There was nothing to change: does --mutate name files with code, such as src/client/*.ts?',
    )
  return report
}

/** A file by its name that has nothing to change, such as types alone, would pass without a word. */
export function demandChanges(named: readonly string[], { files }: Report): void {
  const without = named.filter((name) => (files[name]?.mutants ?? []).length === 0)
  if (without.length > 0) throw new Error(`There is nothing to change in ${without.join(', ')}.`)
}

function print(rows: Map<string, Counts>) {
  const width = Math.max(...[...rows.keys()].map((name) => name.length))
  const row = (name: string, ...cells: (string | number)[]) =>
    console.log(`  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(13)).join('')}`)
  row('changed', 'mutants', 'noticed', 'explained', 'unexplained')
  for (const [name, { mutants, noticed, explained, unexplained }] of rows)
    row(name, mutants, noticed, explained, unexplained)
}

function indented(change: string): string {
  return change.replace(/^/gm, '    ')
}

function cross(): string {
  return paint('red', '✗', process.stderr)
}
