import { copyFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Check, Rejected } from '../support/outside/check.ts'
import type { PackedPackage } from '../support/outside/packed.ts'
import { runCommand } from '../support/outside/run-program.ts'

/** Node of some versions calls it an experiment. */
const PERMISSION = ['--permission', '--experimental-permission'].find((flag) =>
  process.allowedNodeEnvironmentFlags.has(flag),
)

const CASES = [
  { what: 'many notifications at once', args: [], threads: availableParallelism() > 1 ? 1 : 0 },
  {
    what: 'the same, no threads permitted',
    args: [PERMISSION ?? '', '--allow-fs-read=*'],
    threads: 0,
  },
]

/** Programs that receive more than one thread can verify. */
export function loadChecks({ project }: PackedPackage): Check[] {
  return CASES.map(({ what, args, threads }) => ({
    what,
    tool: 'Node',
    version: process.versions.node,
    run: async () => {
      const program = join(project, 'many.mjs')
      await copyFile(fileURLToPath(new URL('consumer/many.mjs', import.meta.url)), program)
      const { ok, stdout, output } = await runCommand(process.execPath, [...args, program], project)
      if (!ok) throw new Rejected('broke', output)
      const seen: unknown = JSON.parse(stdout)
      const want = { wrong: 0, threads, alive: threads }
      if (JSON.stringify(seen) !== JSON.stringify(want)) throw new Rejected('otherwise', output)
      return threads ? 'verified by two threads' : 'verified by one thread'
    },
  }))
}
