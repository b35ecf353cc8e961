import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The project's folder. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

const run = promisify(execFile)
/** How long a step may take on a slow machine before it counts as stuck, in milliseconds. */
const PATIENCE = 120_000

/** Packs the package, and what it depends on; the tarballs. */
export async function pack(into: string): Promise<string[]> {
  await mkdir(into)
  const dependencies = ['openapi-fetch', 'openapi-typescript-helpers'].map((name) => `./node_modules/${name}`)
  await run('npm', ['pack', '--pack-destination', into, '.'], { cwd: root })
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', into, ...dependencies], { cwd: root })
  return (await readdir(into)).map((file) => join(into, file))
}

/** The command of a page that installs the package, from tarballs instead of a registry. */
export function installing(command: string, tarballs: readonly string[]): string {
  return command.replace('npm install antom-contract', `npm install --offline ${tarballs.join(' ')}`)
}

/**
 * Runs the command of a page that starts the sandbox, on a port of its own, until the work with it is done.
 *
 * @param folder in which it writes its settings to `.env`
 */
export async function withSandbox<T>(command: string, folder: string, work: () => Promise<T>): Promise<T> {
  const given = `exec ${command.trim()} --port ${await freePort()}`
  const sandbox = spawn('bash', ['-c', given], { cwd: folder, detached: true })
  try {
    await settled(sandbox, join(folder, '.env'))
    return await work()
  } finally {
    // npx starts the sandbox as a process of its own: the group has both.
    if (sandbox.pid !== undefined && sandbox.exitCode === null) process.kill(-sandbox.pid)
  }
}

/** Resolves when the sandbox has written its settings, which it does once it listens. */
async function settled(sandbox: ChildProcess, file: string): Promise<void> {
  let errors = ''
  sandbox.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const until = performance.now() + PATIENCE
  while (!(existsSync(file) && readFileSync(file, 'utf8').includes('ANTOM_PRIVATE_KEY='))) {
    if (sandbox.exitCode !== null) throw new Error(`the sandbox ended: ${errors}`)
    if (performance.now() > until) throw new Error(`the sandbox does not start: ${errors}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Runs a script to its end, and gives what it printed. */
export async function bash(script: string, cwd: string): Promise<string> {
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd, timeout: PATIENCE })
  return stdout
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return address.port
}
