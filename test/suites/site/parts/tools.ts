import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Skips a test where a program is not installed; on CI, where `.ci/run` has installed it, that is a failure.
 *
 * @param skip - of the test's context
 * @throws Error on CI
 */
export function needsTool(command: string, skip: (note: string) => void): void {
  if (spawnSync(command, ['--version']).error === undefined) return
  const note = `${command} is not installed: .ci/run names the package that has it.`
  if (process.env.CI === 'true') throw new Error(note)
  skip(note)
}

/** Options that start Java quickly for one short program. */
export const QUICK_JAVA = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dfile.encoding=UTF-8']

/** What a program prints. Its input is given on the command line. */
export async function outputOf(command: string, args: readonly string[], folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
