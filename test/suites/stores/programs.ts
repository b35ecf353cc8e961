import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where Debian keeps the programs of its versions of Postgres, which are not on the path. */
const debian = '/usr/lib/postgresql'

/** The path of a program, if it is installed. */
export function findProgram(name: string): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ]
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The servers that have to be installed before inboxes can be tried on them, in the words of who installs them. */
export function missingServers(): string[] {
  const missing: string[] = []
  if (!findProgram('redis-server')) missing.push('redis-server (apt-get install redis-server)')
  // The program of that name on the path may stand alone.
  if (!findProgram('initdb') || !findProgram('postgres')) {
    missing.push('postgres and initdb (apt-get install postgresql)')
  }
  return missing
}

/**
 * The same, and the clients.
 *
 * @param suite - the suite that needs them, which has a `node_modules` of its own
 */
export function missingForStores(suite: 'stores' | 'crash'): string[] {
  const clients = fileURLToPath(new URL(`../${suite}/node_modules`, import.meta.url))
  return existsSync(clients)
    ? missingServers()
    : [...missingServers(), `the clients (npm ci --prefix test/suites/${suite})`]
}

/** Whom a server runs as: Postgres refuses to be root. */
export function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}
