import { execFile } from 'node:child_process'
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { comparisonOf, milliseconds, TIME_COLUMNS, timeRows, times } from '../format.ts'
import { type Generator, generators, HEY_API, OPENAPI_TYPESCRIPT, ORVAL, prepare } from '../generators.ts'
import { measureTimes, OURS, resultOf, type Timed } from '../harness.ts'
import type { Suite } from '../suite.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

export const generate: Suite = {
  name: 'generate',
  summary: 'The whole of generated/ from the spec, against what others make of a finished openapi.json.',
  run: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'antom-bench-'))
    try {
      const peers = await Promise.all(generators.map((generator) => peer(generator, folder)))
      const measured = await measureTimes(
        [everything(folder), oneFile(folder), unchanged(folder), ...peers],
        quick ? 1 : 3,
      )
      const ours = resultOf(measured, OURS).median
      const idle = resultOf(measured, UNCHANGED).median
      const theirs = resultOf(measured, titleOf(OPENAPI_TYPESCRIPT)).median
      return {
        tables: [{ title: 'one run, as a process', columns: TIME_COLUMNS, rows: timeRows(measured) }],
        verdicts: [
          {
            requirement: 'everything in at most twice the time of the types alone',
            measured: `${times(ours / theirs)}, ${milliseconds(ours)} against ${milliseconds(theirs)}`,
            met: ours <= 2 * theirs,
            comparison: comparisonOf('generate everything', measured, titleOf(OPENAPI_TYPESCRIPT)),
          },
          {
            requirement: 'a run that changes nothing in at most 0.4 s',
            measured: milliseconds(idle),
            met: idle <= 400,
            figure: { what: 'generate, nothing changed', value: idle, unit: 'ms' },
          },
        ],
        figures: [
          {
            what: 'generate, one file changed',
            value: resultOf(measured, ONE_FILE).median,
            unit: 'ms',
          },
        ],
        comparisons: [ORVAL, HEY_API].map((name) =>
          comparisonOf('generate everything', measured, titleOf(name)),
        ),
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

const ONE_FILE = `${OURS}, one file changed`

/** A save of a file of the contract, whose only change is a line that says nothing. */
function oneFile(folder: string): Timed {
  const spec = join(folder, 'spec')
  const args = [join('tools', 'generate', 'index.js'), '--spec', spec, '--out', join(folder, 'one-file')]
  let isCopied = false
  return {
    name: ONE_FILE,
    sample: async () => {
      if (!isCopied) {
        await cp(join(root, 'spec'), spec, { recursive: true })
        await timed(args, root)
        isCopied = true
      }
      await appendFile(join(spec, 'openapi.yaml'), '# One more line.\n')
      return timed(args, root)
    },
  }
}

const UNCHANGED = `${OURS}, nothing changed`

function unchanged(folder: string): Timed {
  const args = [join('tools', 'generate', 'index.js'), '--out', join(folder, 'unchanged')]
  return {
    name: UNCHANGED,
    sample: async () => {
      // Other runs in between write to another folder, and only the last run is remembered.
      await timed(args, root)
      return timed(args, root)
    },
  }
}

async function peer(generator: Generator, folder: string): Promise<Timed> {
  const project = await prepare(join(folder, generator.name.replaceAll('/', '-')))
  return {
    name: titleOf(generator.name),
    sample: async () => {
      await rm(join(project, 'code'), { recursive: true, force: true })
      const start = performance.now()
      await generator.generate(project)
      return performance.now() - start
    },
  }
}

/** A generator's name with what it makes: they do not make the same. */
function titleOf(name: string): string {
  return `${name}, ${generators.find((one) => one.name === name)?.makes}`
}

async function timed(args: readonly string[], cwd: string): Promise<number> {
  const start = performance.now()
  await run(process.execPath, args, { cwd })
  return performance.now() - start
}
