import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAtLeast, lowestVersion } from '../../../tools/diff/version.ts'
import { parseOptions } from '../../../tools/terminal/options.ts'
import { color, print, printError } from '../../../tools/terminal/print.ts'
import { type ConsumerResult, checkConsumers, NothingReleased } from './compat.ts'

const USAGE = `Usage: npm run verify -- compat [--if-released]

Runs the type tests and examples of the last released version against this one.

  --if-released  where no version was released yet, say so and answer 0

Exit codes: 0 all pass, or the version says that it may break; 1 something that worked does not; 2 nothing was run.`

/** The command line of the compat suite; its exit code. */
export async function main(args: readonly string[], folder = process.cwd()): Promise<number> {
  const options = parseOptions(args, {
    usage: USAGE,
    options: {
      'if-released': { type: 'boolean', default: false },
    },
  })
  if (typeof options === 'number') return options
  try {
    if (process.stderr.isTTY) printError('Running what the last release shipped ...')
    const { tag, results } = await checkConsumers(folder, report)
    const failed = results.filter(({ verdict }) => verdict === 'failed').length
    if (failed === 0) {
      print(`What was written against ${tag} works with this version.`)
      return 0
    }
    const version = await versionOf(folder)
    const breaking = lowestVersion(tag.slice(1), 'major')
    const mayBreak = version !== undefined && isAtLeast(version, breaking)
    const verdict = mayBreak
      ? `Version ${version} may break them.`
      : `A version below ${breaking} must not break them.`
    printError(`${failed} of ${results.length} parts that worked with ${tag} do not work now. ${verdict}`)
    return mayBreak ? 0 : 1
  } catch (error) {
    if (!(error instanceof NothingReleased)) throw error
    printError(`${color('yellow', '-', process.stderr)} Nothing was run. ${error.message}`)
    return options['if-released'] ? 0 : 2
  }
}

async function versionOf(folder: string): Promise<string | undefined> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return typeof version === 'string' ? version : undefined
}

function report({ name, verdict, output }: ConsumerResult): void {
  if (verdict === 'passed') {
    print(`${color('green', '✓')} ${name}`)
    return
  }
  if (verdict === 'unknown') {
    print(
      `${color('yellow', '-')} ${name} says nothing: it does not run by itself with its own version either`,
    )
    return
  }
  printError(`${color('red', '✗', process.stderr)} ${name}`)
  for (const line of output.split('\n').slice(0, 40)) printError(`    ${line}`)
}
