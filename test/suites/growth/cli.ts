import { parseArgs } from 'node:util'
import { errorMessage } from '../../../tools/terminal/error-message.ts'
import { color, print, printError, printJson, printText } from '../../../tools/terminal/print.ts'
import { withProgress } from '../../../tools/terminal/progress.ts'
import { projectFolder } from '../../support/contract.ts'
import { affectedTests, readReach } from './affected-tests.ts'
import { type ChooseTests, type GrowthResult, readGrowths, together, tryGrowth } from './growth.ts'
import { copyRepository } from './project-copy.ts'

const USAGE = `Usage: npm run verify -- growth [--only NAME,...] [--together | --short]
                                 [--full | --tests PATH,...] [--json]

Applies correct changes of the contract to a copy of the repository, one at a time, generates anew and runs the tests.
Nothing may turn red: a change of spec/ needs no other file changed. Where a change makes a page or an example for people
wrong, its file says so under "mustFail": then exactly these tests have to be red.

The changes are test/suites/growth/changes/*.yaml, "required-fields": one more required field in the request of every
operation, and "families": three families of four calls and two notifications each. With the last two the linters, the
compiler and the site are asked as well.

  --only NAME,...   only these changes
  --together        all of them but the families at once: quick, but does not say which it was
  --short           all of them at once, families too, with the everyday tests alone: those of the suites are left out
  --full            all tests with each change
  --tests PATH,...  only test files whose paths contain one of these
  --json            one JSON object on standard output

Without --full and --tests, a change runs the test files that can read one of the files that it changed, in spec/ or
generated/: those that import it, or name it or a folder of it in a text of their code, by themselves or through what they
import or start. Imports of types alone count for type tests only. A test that lists all files or runs the compiler reads
everything. A test that builds the name of a file out of parts is not seen: --full finds it.

Exit codes: 0 nothing turned red, 1 something did, 2 wrong usage, or a change does not apply to the contract any more.`

const changesFolder = new URL('changes/', import.meta.url).pathname

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (options === undefined) return 2
  if (options.help) {
    printText(USAGE)
    return 0
  }
  const all = await readGrowths(changesFolder)
  const names = all.map(({ name }) => name)
  const wanted = options.only ?? names.filter((name) => !options.together || name !== 'families')
  const missing = wanted.filter((name) => !names.includes(name))
  if (missing.length > 0) return refuse(`There is no change ${missing.join(', ')}: ${names.join(', ')}.`)
  await using copy = await withProgress('copying the repository', () =>
    copyRepository(projectFolder, options.short ? {} : { TESTS: 'all' }),
  )
  const choose = await chooseTests(options, copy.folder)
  const chosen = all.filter(({ name }) => wanted.includes(name))
  const results: GrowthResult[] = []
  try {
    for (const growth of options.together || options.short ? [together(chosen)] : chosen) {
      const result = await withProgress(growth.shows, () => tryGrowth(copy, growth, choose))
      results.push(result)
      if (!options.json) show(result)
    }
  } catch (error) {
    printError(`${color('red', '✗', process.stderr)} ${errorMessage(error)}`)
    return 2
  }
  const red = results.filter(({ failures }) => failures.length > 0)
  if (options.json) printJson(results)
  else if (red.length === 0) print(`${color('green', '✓')} ${chosen.length} changes, nothing turned red`)
  else printError(`${red.length} of ${results.length} runs are red.`)
  return red.length === 0 ? 0 : 1
}

async function chooseTests(
  { full, short, tests }: { full: boolean; short: boolean; tests: string[] | undefined },
  folder: string,
): Promise<ChooseTests> {
  if (full) return async () => undefined
  if (tests !== undefined) return async () => tests
  const reach = await withProgress('what the tests read', () => readReach(folder))
  const isChosen = (test: string) => !short || !test.startsWith('test/suites/')
  return async (changed) => affectedTests(reach, changed).filter(isChosen)
}

function show({ change, shows, files, passed, failures, expected, seconds }: GrowthResult): void {
  const mark = failures.length === 0 ? color('green', '✓') : color('red', '✗')
  const run = files === undefined ? 'all test files' : `${files} test files`
  print(`${mark} ${change}: ${shows}; ${run}, ${passed} passed, ${failures.length} red, ${seconds} s`)
  for (const name of expected) print(color('dim', `    as it has to be: ${name}`))
  for (const { name, message } of failures) {
    print(`    ${name}`)
    for (const line of message.split('\n')) print(color('dim', `      ${line}`))
  }
}

function refuse(problem: string): number {
  printError(problem)
  printText(USAGE, printError)
  return 2
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        together: { type: 'boolean', default: false },
        short: { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
        tests: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.together && values.short) throw new Error('--together and --short exclude one another.')
    if (values.full && values.tests !== undefined) throw new Error('--full and --tests exclude one another.')
    return { ...values, only: values.only?.split(','), tests: values.tests?.split(',') }
  } catch (error) {
    refuse(errorMessage(error))
    return undefined
  }
}
