import { execFile } from 'node:child_process'
import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Bytes that a list of files may have. */
const MOST_OUTPUT = 64 * 1024 * 1024

/** Copies what is in a repository: tracked files, and those that git does not ignore, with what is not committed yet. */
export async function copyTrackedFiles(source: string, folder: string): Promise<void> {
  const args = ['-C', source, 'ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const { stdout } = await promisify(execFile)('git', args, { maxBuffer: MOST_OUTPUT, env })
  for (const file of stdout.split('\0').filter((name) => name !== '')) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    // A file that was removed but not committed is still listed.
    await cp(join(source, file), join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
}
