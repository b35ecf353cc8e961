import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { comparisonOf, milliseconds, TIME_COLUMNS, timeRows, times } from '../format.ts'
import { type Measured, measureTimes, OURS, resultOf, type Timed } from '../harness.ts'
import { loadSubject, PEERS, titleOf } from '../subject.ts'
import type { Suite, Verdict } from '../suite.ts'

const run = promisify(execFile)
const child = fileURLToPath(new URL('../cold-start/child.js', import.meta.url))

/** What a serverless function pays before its first answer. */
export const coldStart: Suite = {
  name: 'cold-start',
  summary: 'From import to the first verdict in a new process, without the start of the process itself.',
  run: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'antom-bench-'))
    try {
      const subject = join(folder, 'subject.json')
      await writeFile(subject, JSON.stringify(await loadSubject()))
      const rounds = quick ? 5 : 21
      const installed = await measureTimes(
        PEERS.map((peer) => timed(peer, new URL(`../peers/${peer}.js`, import.meta.url).href, subject)),
        rounds,
      )
      const bundled: Timed[] = []
      for (const peer of PEERS) bundled.push(timed(peer, await bundle(peer, folder), subject))
      const inOneFile = await measureTimes(bundled, rounds)
      return {
        tables: [
          { title: 'from node_modules', columns: TIME_COLUMNS, rows: timeRows(installed) },
          { title: 'each bundled into one minified file', columns: TIME_COLUMNS, rows: timeRows(inOneFile) },
        ],
        verdicts: [
          tenTimesFaster(
            'at least 10 times faster than AJV at run time',
            'first verdict after the import',
            installed,
          ),
          tenTimesFaster('the same when both are bundled', 'the same, bundled', inOneFile),
        ],
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

function timed(peer: string, module: string, subject: string): Timed {
  return {
    name: titleOf(peer),
    sample: async () => Number((await run(process.execPath, [child, module, subject])).stdout),
  }
}

async function bundle(peer: string, folder: string): Promise<string> {
  const outfile = join(folder, `${peer}.mjs`)
  await build({
    entryPoints: [fileURLToPath(new URL(`../peers/${peer}.js`, import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
  return pathToFileURL(outfile).href
}

function tenTimesFaster(requirement: string, what: string, measured: readonly Measured[]): Verdict {
  const ours = resultOf(measured, OURS).median
  const ajv = resultOf(measured, titleOf('ajv')).median
  return {
    requirement,
    measured: `${times(ajv / ours)}, ${milliseconds(ours)} against ${milliseconds(ajv)}`,
    met: ajv >= 10 * ours,
    comparison: comparisonOf(what, measured, titleOf('ajv')),
  }
}
