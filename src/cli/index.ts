#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { watchOutput } from './broken-output.ts'
import type { InterruptionName } from './command.ts'
import { languageOf } from './language.ts'
import { main } from './main.ts'

const interrupt = new AbortController()

/** A second signal ends the process by itself: no handler is left after the first. */
function interruption(): AbortSignal {
  const names = ['SIGINT', 'SIGTERM'] as const satisfies readonly InterruptionName[]
  const stop = (name: string) => {
    for (const each of names) process.off(each, stop)
    interrupt.abort(name)
  }
  for (const each of names) process.on(each, stop)
  return interrupt.signal
}

const args = process.argv.slice(2)
watchOutput(process, languageOf(args, process.env))

process.exitCode = await main(
  args,
  {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    env: process.env,
    interruption,
  },
  async () => {
    // Two folders up from here in the sources; three, counting dist, in what ships.
    for (const up of ['../../package.json', '../../../package.json']) {
      try {
        const { name, version } = JSON.parse(
          await readFile(fileURLToPath(new URL(up, import.meta.url)), 'utf8'),
        )
        if (name === 'antom-contract') return String(version)
      } catch {}
    }
    return 'unknown'
  },
)
