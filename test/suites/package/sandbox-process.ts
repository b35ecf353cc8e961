import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Rejected } from '../../support/outside/check.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'

/**
 * Starts the sandbox of the installed package's command line, lets something use it, and interrupts it.
 *
 * @param packed - the installed package
 * @param cwd - the folder that it runs in
 * @param use - gets the settings that `--print-env` prints
 * @throws {Rejected} when it does not start, or does not end well
 * @returns what it logged
 */
export async function runSandbox(
  { installed, manifest }: PackedPackage,
  cwd: string,
  use: (env: Readonly<Record<string, string>>) => Promise<void>,
): Promise<string> {
  const program = join(installed, manifest.bin[manifest.name] ?? '')
  const child = spawn(
    process.execPath,
    [program, 'sandbox', '--port', '0', '--speed', '1000', '--print-env'],
    {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const ended = once(child, 'exit')
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  try {
    await use(await settingsFrom(child.stdout, ended))
  } catch (error) {
    if (error instanceof Rejected) throw new Rejected(error.message, `${error.details}\n${log}`)
    throw error
  } finally {
    child.kill('SIGINT')
  }
  const [code] = await ended
  if (code !== 0) throw new Rejected(`exit code ${code}, not 0`, log)
  return log
}

/** Reads what `--print-env` prints: four settings, one a line. */
async function settingsFrom(
  stdout: AsyncIterable<Buffer>,
  ended: Promise<unknown[]>,
): Promise<Record<string, string>> {
  let text = ''
  const read = async () => {
    for await (const chunk of stdout) {
      text += chunk
      if (/^ANTOM_PRIVATE_KEY=.+\n/m.test(text)) return
    }
  }
  await Promise.race([read(), ended])
  const settings = [...text.matchAll(/^(ANTOM_\w+)=(.+)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  if (settings.length !== 4) throw new Rejected('prints no settings', text)
  return Object.fromEntries(settings)
}
