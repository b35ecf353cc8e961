import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseOptions } from '../terminal/options.ts'
import { color, print, printError } from '../terminal/print.ts'
import { versionProblems } from './version.ts'

const USAGE = `Usage: npm run release:check [-- --tag TAG]

Says whether the version in package.json can be released: its form, and its entry in CHANGELOG.md.

  --tag TAG    the tag that is released: it has to be v and the version
  --in FOLDER  the folder of both files; the project when left out

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
  const changelog = await readFile(join(options.in, 'CHANGELOG.md'), 'utf8')
  const problems =
    version === undefined
      ? ['package.json is not JSON with a version']
      : versionProblems({ version, changelog, tag: options.tag })
  for (const problem of problems) printError(`${color('red', '✗', process.stderr)} ${problem}`)
  if (problems.length > 0) return 1
  print(`${color('green', '✓')} ${version} can be released`)
  return 0
}

function versionIn(manifest: string): string | undefined {
  try {
    // Anything but an object with a text has no version.
    const { version } = JSON.parse(manifest) ?? {}
    return typeof version === 'string' ? version : undefined
  } catch {
    return undefined
  }
}
