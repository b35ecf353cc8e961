import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withProgress } from '../../../tools/terminal/progress.ts'
import { Rejected } from '../../support/outside/check.ts'
import { parseKeep } from '../../support/outside/keep-option.ts'
import { installPackage, type PackedPackage, packPackage } from '../../support/outside/packed.ts'
import { runChecks } from '../../support/outside/run-checks.ts'
import { bundleChecks } from './bundles.ts'
import { commandChecks } from './commands.ts'
import { contentChecks } from './contents.ts'
import { exampleChecks } from './examples.ts'
import { formatChecks } from './formats.ts'
import { frameworkChecks } from './frameworks.ts'
import { linterChecks } from './linters.ts'
import { programChecks } from './programs.ts'
import { sourceChecks } from './sources.ts'

const USAGE = `Usage: npm run verify -- package [--keep]

Packs the package as it would be published, installs the tarball in a project of its own, and uses it from there:
what is in it and what that leads to, what bundles of it weigh, publint and Are The Types Wrong, every subpath in both
formats and under three TypeScript compilers, both formats in one program, Jest, ts-node, Nest, bundlers and Next.js with
a payment and its capture against the sandbox, the command line, and the examples that ship.

  --keep   leave the project that it was installed in, and say where

Exit codes: 0 everything holds, 1 something does not, 2 wrong usage.`

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parseKeep(args, USAGE)
  if (options === undefined) return 2
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const temporary = await mkdtemp(join(tmpdir(), 'antom-package-'))
  try {
    const packed = await withProgress('building, packing and installing', () => pack(temporary))
    if (packed === undefined) return 1
    console.log(`${packed.manifest.name} ${packed.manifest.version} on Node ${process.versions.node}`)
    return await runChecks([
      ...contentChecks(packed),
      ...bundleChecks(packed),
      ...sourceChecks(packed),
      ...linterChecks(packed),
      ...programChecks(packed),
      ...formatChecks(packed),
      ...frameworkChecks(packed),
      ...commandChecks(packed),
      ...exampleChecks(packed),
    ])
  } finally {
    if (options.keep) console.log(`Kept: ${temporary}`)
    else await rm(temporary, { recursive: true, force: true })
  }
}

async function pack(temporary: string): Promise<PackedPackage | undefined> {
  try {
    const packed = await packPackage(temporary)
    await installPackage(packed, packed.project)
    return packed
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
    console.error(`${error.message}\n${error.details}`)
    return undefined
  }
}
