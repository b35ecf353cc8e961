import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ContractProblems } from '../contract/problem.ts'
import { reportProblems } from '../contract/report-problems.ts'
import { diffSince, isInChangelog, NoBase } from '../diff/diff.ts'
import { parseOptions } from '../terminal/options.ts'
import { color, print, printError } from '../terminal/print.ts'
import { versionProblems } from './version.ts'
import { versionIn, versionsElsewhere } from './versions.ts'

const USAGE = `Usage: npm run release:check [-- --tag TAG]

Says whether the version in package.json can be released: its form, the same version in the lockfile and the contract, its
entry in CHANGELOG.md, and whether it is raised as much as the contract changed since the last release and says so.

  --tag TAG    the tag that is released: it has to be v and the version
  --in FOLDER  the project; this one when left out

Exit codes: 0 it can, 1 it cannot, 2 wrong usage.`

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, {
    usage: USAGE,
    options: {
      tag: { type: 'string' },
      in: { type: 'string', default: fileURLToPath(new URL('../../', import.meta.url)) },
    },
  })
  if (typeof options === 'number') return options
  const version = versionIn(await readFile(join(options.in, 'package.json'), 'utf8'))
  if (version === undefined) return failed(['package.json is not JSON with a version'])
  const changelog = await readFile(join(options.in, 'CHANGELOG.md'), 'utf8')
  const elsewhere = await versionsElsewhere(options.in)
  const problems = versionProblems({ version, changelog, tag: options.tag, elsewhere })
  // Without a version there is nothing that could be raised enough.
  if (problems.length > 0) return failed(problems)
  try {
    const compared = await contractProblems(options.in, changelog)
    if (compared.length > 0) return failed(compared)
  } catch (error) {
    if (!(error instanceof ContractProblems)) throw error
    reportProblems(error.problems, 'It was compared with nothing.')
    return 1
  }
  print(`${color('green', '✓')} ${version} can be released`)
  return 0
}

/** What the changes of the contract since the last release ask of the version and the changelog. */
async function contractProblems(folder: string, changelog: string): Promise<readonly string[]> {
  try {
    const report = await diffSince(folder, undefined)
    if (report.problems.length > 0 || isInChangelog(changelog, report)) return report.problems
    return [
      `CHANGELOG.md: the entry for ${report.version} does not say how the contract changed since ${report.base.name}: run npm run contract:diff -- --write-changelog`,
    ]
  } catch (error) {
    if (!(error instanceof NoBase)) throw error
    print(`${color('yellow', '-')} The contract was compared with none. ${error.message}`)
    return []
  }
}

function failed(problems: readonly string[]): number {
  for (const problem of problems) printError(`${color('red', '✗', process.stderr)} ${problem}`)
  return 1
}
