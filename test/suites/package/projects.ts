import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { Rejected } from '../../support/outside/check.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'
import { runCommand } from '../../support/outside/run-program.ts'
import { folderOf } from './peers.ts'

/** What users of the package write. */
export const CONSUMER = fileURLToPath(new URL('consumer/', import.meta.url))

/** A project that finds the packages of this suite beside the installed package. */
export async function projectOf(
  { project }: PackedPackage,
  name: string,
  manifest: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const above = join(dirname(project), 'node_modules')
  await symlink(join(folderOf('typescript'), '..'), above).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const folder = join(project, name)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ name, private: true, ...manifest })}\n`)
  return folder
}

/** The program that pays, captures and is notified, as a file of a project. */
export async function copyFlow(folder: string, name: string): Promise<void> {
  const text = await readFile(join(CONSUMER, 'flow.ts'), 'utf8')
  if (name.endsWith('.ts')) await writeFile(join(folder, name), text)
  else await writeFile(join(folder, name), (await transform(text, { loader: 'ts', target: 'es2022' })).code)
}

/** Runs that program, whatever it was made into. */
export async function runFlow(folder: string, args: readonly string[]): Promise<string> {
  const { ok, stdout, output } = await runCommand(process.execPath, args, folder)
  if (!ok || !/^captured \d+$/m.test(stdout)) throw new Rejected('does not run', output)
  return 'paid, captured, notified'
}
