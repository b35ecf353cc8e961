import { spawn } from 'node:child_process'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asObject, type Json, objectAt } from '../contract/json.ts'
import { printError } from '../terminal/print.ts'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

/**
 * Installs the packages that only the site needs, unless those of their list are there: the project itself installs
 * quickly without them.
 *
 * @param folder with the list of packages
 * @param install puts them there; its exit code
 * @throws Error when they cannot be installed, or would be through a link
 */
export async function installPackages(folder = FOLDER, install = npmCi): Promise<void> {
  if (await isInstalled(folder)) return
  const modules = join(folder, 'node_modules')
  const found = await lstat(modules).catch(() => undefined)
  if (found?.isSymbolicLink()) {
    // npm would empty the folder behind it, which belongs to somebody else.
    throw new Error(`${modules} is a link to packages of other versions. Delete it, or install there.`)
  }
  printError('Installing what the site is made with: npm ci --prefix tools/site')
  if ((await install(folder)) !== 0) throw new Error('npm ci --prefix tools/site failed; see above.')
}

/** By what npm wrote down of the packages, not by when: a checkout makes old lists new. */
async function isInstalled(folder: string): Promise<boolean> {
  const [list, installed] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map((name) => packagesIn(join(folder, name))),
  )
  if (!list || !installed) return false
  const isSame = (path: string) =>
    ['version', 'integrity'].every((key) => asObject(list[path])[key] === asObject(installed[path])[key])
  const isWanted = (path: string) => path !== '' && !isLeftOut(asObject(list[path]))
  return (
    Object.keys(list)
      .filter(isWanted)
      .every((path) => path in installed && isSame(path)) &&
    Object.keys(installed).every((path) => path in list && isSame(path))
  )
}

/** Those for other systems are listed, and not installed. */
function isLeftOut(entry: Record<string, Json>): boolean {
  return entry.optional === true
}

async function packagesIn(file: string): Promise<Record<string, Json> | undefined> {
  try {
    const lock: Json = JSON.parse(await readFile(file, 'utf8'))
    return objectAt(lock, 'packages')
  } catch {
    // There is none, or one that npm could not finish.
    return undefined
  }
}

function npmCi(folder: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    spawn('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'], {
      // What is printed by npm is no result of this command.
      stdio: ['ignore', process.stderr.fd, 'inherit'],
    })
      .once('error', reject)
      .once('close', resolve)
  })
}
