import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { printError } from '../terminal/print.ts'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

/**
 * Installs the packages that only the site needs, unless they are there and as old as their list: the project itself
 * installs quickly without them.
 *
 * @throws Error when npm cannot install them
 */
export async function installPackages(): Promise<void> {
  const [list, installed] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map((name) =>
      stat(`${FOLDER}${name}`).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  )
  if (installed !== 0 && (installed ?? 0) >= (list ?? 0)) return
  printError('Installing what the site is made with: npm ci --prefix tools/site')
  const code = await new Promise((resolve, reject) => {
    spawn('npm', ['ci', '--prefix', FOLDER, '--no-audit', '--no-fund', '--loglevel=error'], {
      // What is printed by npm is no result of this command.
      stdio: ['ignore', process.stderr.fd, 'inherit'],
    })
      .once('error', reject)
      .once('close', resolve)
  })
  if (code !== 0) throw new Error('npm ci --prefix tools/site failed; see above.')
}
