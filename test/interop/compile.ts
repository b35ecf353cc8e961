import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { count, Rejected } from './check.ts'
import { binOf } from './peers.ts'
import { runProgram } from './run-program.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What to type-check, and how. */
export interface Program {
  /** The folder that errors name files from. */
  readonly base: string
  readonly files: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * Type-checks files with one version of the compiler.
 *
 * @param compiler the package that holds it: `typescript`, `typescript-6`, ...
 * @param folder where the configuration may be written
 */
export async function compile(compiler: string, program: Program, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const configuration = join(folder, 'tsconfig.json')
  await writeFile(
    configuration,
    JSON.stringify({ compilerOptions: { noEmit: true, ...program.options }, files: program.files }),
  )
  const { ok, output } = await runProgram(
    binOf(compiler, 'tsc'),
    ['--project', configuration, '--pretty', 'false'],
    program.base,
  )
  const errors = output.match(/error TS\d+/g) ?? []
  if (!ok || errors.length > 0) throw new Rejected(count(errors.length, 'type error'), output)
  return `${count(program.files.length, 'file')}, no type errors`
}
