import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
      const oneChanged = resultOf(measured, ONE_FILE).median
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
            requirement: 'after a change of one file at most twice the time of the types alone',
            measured: `${times(oneChanged / theirs)}, ${milliseconds(oneChanged)} against ${milliseconds(theirs)}`,
            met: oneChanged <= 2 * theirs,
            figure: { what: 'generate, one file changed', value: oneChanged, unit: 'ms' },
          },
          {
            requirement: 'a run that changes nothing in at most 0.4 s',
            measured: milliseconds(idle),
            met: idle <= 400,
            figure: { what: 'generate, nothing changed', value: idle, unit: 'ms' },
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
      return timed([join('tools', 'generate', 'index.js'), '--no-cache', '--out', out], root)
    },
  }
}

const ONE_FILE = `${OURS}, one file changed`

/** A save of a file of the contract in which a limit is larger by one, so that what is made of it is another. */
function oneFile(folder: string): Timed {
  const spec = join(folder, 'spec')
  const args = [join('tools', 'generate', 'index.js'), '--spec', spec, '--out', join(folder, 'one-file')]
  let changed: string | undefined
  return {
    name: ONE_FILE,
    sample: async () => {
      if (changed === undefined) {
        await cp(join(root, 'spec'), spec, { recursive: true })
        await timed(args, root)
        changed = await fileWithLimit(spec)
      }
      const text = await readFile(changed, 'utf8')
      await writeFile(
        changed,
        text.replace(LIMIT, (_, limit: string) => `maxLength: ${Number(limit) + 1}`),
      )
      return timed(args, root)
    },
  }
}

const LIMIT = /\bmaxLength: (\d+)/

async function fileWithLimit(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  for (const name of names.filter((one) => one.endsWith('.yaml')).sort()) {
    const file = join(folder, name)
    if (LIMIT.test(await readFile(file, 'utf8'))) return file
  }
  throw new Error(`No file in ${folder} has a maxLength.`)
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
