import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { count, Rejected } from './check.ts'
import { runProgram } from './run-program.ts'

/** What to type-check, and how. */
export interface Program {
  /** The folder that errors name files from. */
  readonly base: string
  readonly files: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * Type-checks files with one version of the compiler, and compiles them when the options say so.
 *
 * @param tsc the compiler's program
 * @param folder where the configuration may be written
 */
export async function compile(tsc: string, program: Program, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const configuration = join(folder, 'tsconfig.json')
  await writeFile(
    configuration,
    JSON.stringify({ compilerOptions: { noEmit: true, ...program.options }, files: program.files }),
  )
  const { ok, output } = await runProgram(
    tsc,
    ['--project', configuration, '--pretty', 'false'],
    program.base,
  )
  const errors = output.match(/error TS\d+/g) ?? []
  if (!ok || errors.length > 0) throw new Rejected(count(errors.length, 'type error'), output)
  return `${count(program.files.length, 'file')}, no type errors`
}
