#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { main } from './main.ts'

const interrupt = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort())
// `antom-contract explain X | head -1` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

process.exitCode = await main(
  process.argv.slice(2),
  {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    env: process.env,
    signal: interrupt.signal,
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
