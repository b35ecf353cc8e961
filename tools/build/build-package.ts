import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Makes the package as it ships, and gives its folder. */
export async function buildPackage(): Promise<string> {
  const command = ['--import', 'tsx', join(root, 'tools/build/index.ts')]
  await promisify(execFile)(process.execPath, command, { cwd: root })
  return join(root, 'dist')
}
