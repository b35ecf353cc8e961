import { parseArgs } from 'node:util'
import { errorMessage } from '../../../tools/terminal/error-message.ts'
import { color, print, printError, printJson, printText } from '../../../tools/terminal/print.ts'
import { withProgress } from '../../../tools/terminal/progress.ts'
import { projectFolder } from '../../support/contract.ts'
import { type ChangeResult, readChanges, together, tryChange } from './growth.ts'
import { copyRepository } from './project-copy.ts'
import { affectedTests } from './run-tests.ts'

/** The changes of the short form: one of a message, one of data, one of texts. */
const SHORT = ['code', 'optional-field', 'translation']
/** The tests of the short form, which between them read all that is generated. */
const SHORT_TESTS = [
  'test/generate',
  'test/validators',
  'test/client',
  'test/sandbox',
  'test/translations.test.ts',
  'test/docs',
]

const USAGE = `Usage: npm run verify -- growth [--only NAME,...] [--together]
                                 [--short | --full | --tests PATH,...] [--json]

Applies correct changes to copies of this contract, one at a time, generates anew and runs the tests. Nothing may turn
red: a change of spec/ needs no other file changed.

  --only NAME,...   only these changes, of test/suites/growth/changes
  --together        all of them at once: quick, but does not say which it was
  --short           three changes, and a part of the tests
  --full            all tests; those that a change of the contract can reach when left out
  --tests PATH,...  only test files whose paths contain one of these
  --json            one JSON object on standard output

Exit codes: 0 nothing turned red, 1 something did, or tests fail without a change, 2 wrong usage, or a change does not
apply to the contract any more.`

const changesFolder = new URL('changes/', import.meta.url).pathname

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (options === undefined) return 2
  if (options.help) {
    printText(USAGE)
    return 0
  }
  const changes = await readChanges(changesFolder)
  const wanted = options.only ?? (options.short ? SHORT : changes.map(({ name }) => name))
  const missing = wanted.filter((name) => !changes.some((change) => change.name === name))
  if (missing.length > 0)
    return refuse(`There is no change ${missing.join(', ')}: ${changes.map(({ name }) => name).join(', ')}.`)
  await using copy = await withProgress('copying the repository', () => copyRepository(projectFolder))
  const tests =
    options.tests ?? (options.short ? SHORT_TESTS : options.full ? [] : await affectedTests(copy.folder))
  const results: ChangeResult[] = []
  const report = (result: ChangeResult) => {
    results.push(result)
    if (!options.json) show(result)
  }
  const before = await withProgress('the tests without a change', () => tryChange(copy, undefined, tests))
  report(before)
  const known = new Set(before.failures.map(({ name }) => name))
  try {
    const chosen = changes.filter(({ name }) => wanted.includes(name))
    for (const change of options.together ? [together(chosen)] : chosen)
      report(await withProgress(change.shows, () => tryChange(copy, change, tests, known)))
  } catch (error) {
    printError(`${color('red', '✗', process.stderr)} ${errorMessage(error)}`)
    return 2
  }
  const red = results.filter(({ failures }) => failures.length > 0)
  if (options.json) printJson(results)
  else if (red.length === 0) print(`${color('green', '✓')} ${results.length - 1} changes, nothing turned red`)
  else printError(`${red.length} of ${results.length} runs are red.`)
  return red.length === 0 ? 0 : 1
}

function show({ change, shows, passed, failures, seconds }: ChangeResult): void {
  const mark = failures.length === 0 ? color('green', '✓') : color('red', '✗')
  print(`${mark} ${change}: ${shows}; ${passed} passed, ${failures.length} red, ${seconds} s`)
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
    if ([values.short, values.full, values.tests !== undefined].filter(Boolean).length > 1)
      throw new Error('--short, --full and --tests exclude one another.')
    return { ...values, only: values.only?.split(','), tests: values.tests?.split(',') }
  } catch (error) {
    refuse(errorMessage(error))
    return undefined
  }
}
