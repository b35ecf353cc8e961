import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Check, Rejected } from '../../support/outside/check.ts'
import { compile } from '../../support/outside/compile.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'
import { runCommand } from '../../support/outside/run-program.ts'
import { binOf, folderOf } from './peers.ts'

/** A program that has both formats: what one makes is what it is for the other. */
export function formatChecks(packed: PackedPackage): Check[] {
  return [
    {
      what: 'errors, inboxes, keys and channels of one format in the other',
      tool: 'Node',
      version: process.versions.node,
      run: () => compare(packed),
    },
  ]
}

async function compare({ project }: PackedPackage): Promise<string> {
  const folder = join(project, 'both-formats')
  await mkdir(folder, { recursive: true })
  const program = join(folder, 'both-formats.mts')
  await copyFile(fileURLToPath(new URL('consumer/both-formats.mts', import.meta.url)), program)
  const options = {
    module: 'NodeNext',
    target: 'ES2022',
    lib: ['ES2022'],
    strict: true,
    types: ['node'],
    typeRoots: [join(folderOf('@types/node'), '..')],
    noEmit: false,
  }
  await compile(binOf('typescript', 'tsc'), { base: project, files: [program], options }, folder)
  const { ok, stdout, output } = await runCommand(process.execPath, ['both-formats.mjs'], folder)
  const [, comparisons] = /^(\d+) comparisons$/m.exec(stdout) ?? []
  if (!ok || comparisons === undefined) throw new Rejected('are not', output)
  return `${comparisons} comparisons`
}
