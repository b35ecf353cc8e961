import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { milliseconds, TIME_COLUMNS, timeRows, times } from '../format.ts'
import { measureTimes, OURS, resultOf, type Timed } from '../harness.ts'
import type { Suite } from '../suite.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const TYPES_ALONE = 'openapi-typescript, types alone'

export const generate: Suite = {
  name: 'generate',
  summary: 'The whole of generated/ from the spec, against the types alone from a finished openapi.json.',
  run: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'antom-bench-'))
    try {
      const measured = await measureTimes([everything(folder), typesAlone(folder)], quick ? 3 : 9)
      const ours = resultOf(measured, OURS).median
      const theirs = resultOf(measured, TYPES_ALONE).median
      return {
        tables: [{ title: 'one run, as a process', columns: TIME_COLUMNS, rows: timeRows(measured) }],
        verdicts: [
          {
            requirement: 'everything in at most twice the time of the types alone',
            measured: `${times(ours / theirs)}, ${milliseconds(ours)} against ${milliseconds(theirs)}`,
            met: ours <= 2 * theirs,
          },
        ],
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

function everything(folder: string): Timed {
  const out = join(folder, 'generated')
  return {
    name: OURS,
    sample: async () => {
      // A full run writes every file: one that finds them as they should be would have less to do.
      await rm(out, { recursive: true, force: true })
      return timed([join('tools', 'generate', 'index.js'), '--out', out], root)
    },
  }
}

function typesAlone(folder: string): Timed {
  const cli = join(root, 'node_modules', 'openapi-typescript', 'bin', 'cli.js')
  const args = [cli, join(root, 'generated', 'openapi.json'), '-o', join(folder, 'types.ts')]
  // Elsewhere than in the project, whose redocly.yaml it would read and not understand.
  return { name: TYPES_ALONE, sample: () => timed(args, folder) }
}

async function timed(args: readonly string[], cwd: string): Promise<number> {
  const start = performance.now()
  await run(process.execPath, args, { cwd })
  return performance.now() - start
}
