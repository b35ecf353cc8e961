import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { argumentProblem } from '../src/cli/command.ts'
import { didYouMean } from '../tools/terminal/nearest.ts'
import { paint } from '../tools/terminal/style.ts'
import { publish } from './publish.ts'
import { type Finished, markdown, printMachine, printReport, printSummary, resultsOf } from './report.ts'
import type { Results } from './results.ts'
import type { Suite } from './suite.ts'
import { bundleSize } from './suites/bundle-size.ts'
import { client } from './suites/client.ts'
import { coldStart } from './suites/cold-start.ts'
import { generate } from './suites/generate.ts'
import { growth } from './suites/growth.ts'
import { receiveNotification } from './suites/receive-notification.ts'
import { receiverColdStart } from './suites/receiver-cold-start.ts'
import { repository } from './suites/repository.ts'
import { typeCheck } from './suites/type-check.ts'
import { validateNotification } from './suites/validate-notification.ts'

const suites: readonly Suite[] = [
  validateNotification,
  receiveNotification,
  client,
  coldStart,
  receiverColdStart,
  bundleSize,
  generate,
  typeCheck,
  growth,
  repository,
]

const resultsFile = new URL('results.json', import.meta.url)

const USAGE = `Usage: npm run bench [-- OPTIONS]

Measures this package against what else a team could use.

  --only NAME,...  only these: ${suites.map((suite) => suite.name).join(', ')}
  --quick          fewer and shorter samples, to try something out
  --assert         exit with 1 when a requirement is missed
  --write          write bench/RESULTS.md and results.json, the blocks of the READMEs and bench/plot.svg
                   (whole runs only)
  --publish        measure nothing: make the blocks and the drawing anew from bench/results.json

Exit codes: 0 measured, 1 something failed or, with --assert, a requirement was missed, 2 wrong usage.`

const OPTIONS = {
  only: { type: 'string' },
  quick: { type: 'boolean', default: false },
  assert: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

interface Options {
  readonly selected: readonly Suite[]
  readonly quick: boolean
  readonly assert: boolean
  readonly write: boolean
  readonly publish: boolean
  readonly help: boolean
}

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`)
    return 2
  }
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  if (options.publish) {
    const results: Results = JSON.parse(await readFile(resultsFile, 'utf8'))
    console.log(`Written: ${(await publish(results)).join(', ')}`)
    return 0
  }
  if (!existsSync(new URL('../generated/openapi.json', import.meta.url))) {
    console.error('There is no generated/openapi.json. Run `npm run generate` first.')
    return 1
  }
  return measure(options)
}

async function measure({ selected, quick, assert, write }: Options): Promise<number> {
  const start = performance.now()
  printMachine()
  const finished: Finished[] = []
  for (const [index, suite] of selected.entries()) {
    const { isTTY } = process.stderr
    if (isTTY) process.stderr.write(`\n${index + 1} of ${selected.length}: ${suite.name} …`)
    try {
      const report = await suite.run({ quick })
      if (isTTY) process.stderr.write('\r\u001b[K')
      finished.push({ suite, report })
      printReport({ suite, report })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      console.error(`\n${paint('red', '✗', process.stderr)} ${suite.name}: ${message}`)
    }
  }
  const missed = finished.flatMap(({ report }) => report.verdicts).filter((verdict) => !verdict.met)
  const results = resultsOf(finished)
  if (finished.length > 0) printSummary(results)
  if (missed.length > 0) console.error(`\n${missed.length} of the requirements missed.`)
  console.log(
    `\n${finished.length} of ${selected.length} suites in ${((performance.now() - start) / 1000).toFixed(0)} s.`,
  )
  if (finished.length < selected.length) return 1
  if (write) {
    await writeFile(new URL('RESULTS.md', import.meta.url), markdown(finished, results))
    await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
    const written = ['bench/RESULTS.md', 'bench/results.json', ...(await publish(results))]
    console.log(`\nWritten: ${written.join(', ')}`)
  }
  return assert && missed.length > 0 ? 1 : 0
}

/** The options, or what is wrong with them. */
function parse(args: string[]): Options | string {
  try {
    const { values } = parseArgs({ args, options: OPTIONS })
    const names = values.only?.split(',')
    const unknown = names?.find((name) => !suites.some((suite) => suite.name === name))
    if (unknown !== undefined) {
      const near = didYouMean(
        unknown,
        suites.map((suite) => suite.name),
      )
      return `There is no benchmark named ${unknown}.${near}`
    }
    const idle = (['only', 'quick', 'assert', 'write'] as const).find((name) => values[name])
    if (values.publish && idle !== undefined) return `--publish measures nothing: leave out --${idle}.`
    if (values.write && (names || values.quick))
      return '--write wants a whole run: leave out --only and --quick.'
    return { ...values, selected: suites.filter((suite) => names?.includes(suite.name) ?? true) }
  } catch (error) {
    return argumentProblem(error, Object.keys(OPTIONS)).en
  }
}
