import { execFile } from 'node:child_process'
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { version } from 'typescript'
import { builtPackage } from '../built-package.ts'
import { comparisonOf, integer, milliseconds } from '../format.ts'
import { generators, HEY_API, OPENAPI_TYPESCRIPT, ORVAL, prepare } from '../generators.ts'
import { type Measured, measureTimes, OURS, resultOf, type Timed } from '../harness.ts'
import type { Report, Suite } from '../suite.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const consumers = fileURLToPath(new URL('../consumers/', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

/** The files in `consumers/`; text, so that nobody compiles them where the code beside them is missing. */
const CONSUMERS: readonly [name: string, file: string][] = [
  [OURS, 'antom-contract'],
  [OPENAPI_TYPESCRIPT, 'openapi-typescript'],
  [ORVAL, 'orval'],
  [HEY_API, 'hey-api'],
]

const OPTIONS = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
}

export const typeCheck: Suite = {
  name: 'type-check',
  summary: 'tsc on the same small program, written on each set of types, as an application has them.',
  run: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'antom-bench-'))
    try {
      await builtPackage()
      const instantiations = new Map<string, number>()
      const contenders: Timed[] = []
      for (const [name, file] of CONSUMERS) {
        const project = await prepare(join(folder, file))
        await generators.find((one) => one.name === name)?.generate(project)
        await install(project)
        await copyFile(join(consumers, `${file}.txt`), join(project, 'consumer.ts'))
        await writeFile(
          join(project, 'tsconfig.json'),
          JSON.stringify({ compilerOptions: OPTIONS, files: ['consumer.ts'] }),
        )
        contenders.push({
          name,
          sample: async () => {
            const found = await compile(project)
            instantiations.set(name, found.instantiations)
            return found.checkTime
          },
        })
      }
      const measured = await measureTimes(contenders, quick ? 2 : 5)
      return reportOf(measured, instantiations)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

function reportOf(measured: readonly Measured[], instantiations: ReadonlyMap<string, number>): Report {
  const countOf = (name: string) => instantiations.get(name) ?? Number.NaN
  const ours = countOf(OURS)
  const byCount = [...measured].sort((a, b) => countOf(a.name) - countOf(b.name))
  const rows = byCount.map(({ name, median }) => [
    name,
    integer(countOf(name)),
    (countOf(name) / ours).toFixed(2),
    milliseconds(median),
  ])
  const [leanest] = byCount.filter(({ name }) => name !== OURS)
  if (!leanest) throw new Error('There is nobody to compare with.')
  const check = resultOf(measured, OURS).median
  const fewest = countOf(leanest.name)
  return {
    tables: [
      {
        title: `TypeScript ${version}, skipLibCheck`,
        columns: ['', 'instantiations', 'x ours', 'check time'],
        rows,
      },
    ],
    verdicts: [
      {
        requirement: 'fewer instantiations than every peer',
        measured: `${integer(ours)}, against ${integer(fewest)} of ${leanest.name}`,
        met: ours < fewest,
        comparison: {
          what: 'type-check: instantiations',
          peer: leanest.name,
          ours,
          theirs: fewest,
          unit: 'count',
        },
      },
      {
        requirement: `checked no slower than with ${HEY_API}, which brings a client as well`,
        measured: `${milliseconds(check)}, against ${milliseconds(resultOf(measured, HEY_API).median)}`,
        met: check <= resultOf(measured, HEY_API).median,
        comparison: comparisonOf('type-check: time', measured, HEY_API),
      },
    ],
  }
}

/** Puts the package into a project, as npm would. */
async function install(project: string): Promise<void> {
  const modules = join(project, 'node_modules')
  await mkdir(join(modules, 'antom-contract'), { recursive: true })
  await cp(join(root, 'dist'), join(modules, 'antom-contract', 'dist'), { recursive: true })
  await copyFile(join(root, 'package.json'), join(modules, 'antom-contract', 'package.json'))
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers']) {
    await cp(join(root, 'node_modules', name), join(modules, name), { recursive: true })
  }
}

/** @throws when the program is not right: it would have been measured without what it is about. */
async function compile(project: string): Promise<{ instantiations: number; checkTime: number }> {
  const { stdout } = await run(process.execPath, [tsc, '-p', project, '--extendedDiagnostics']).catch(
    (error: { stdout?: string }) => {
      throw new Error(`the consumer does not compile: ${error.stdout?.slice(0, 500)}`)
    },
  )
  const [, instantiations] = /^Instantiations: +(\d+)/m.exec(stdout) ?? []
  const [, seconds] = /^Check time: +([\d.]+)s/m.exec(stdout) ?? []
  if (instantiations === undefined || seconds === undefined) throw new Error('tsc printed no diagnostics')
  return { instantiations: Number(instantiations), checkTime: Number(seconds) * 1000 }
}
