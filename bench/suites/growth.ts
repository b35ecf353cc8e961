import { execFile } from 'node:child_process'
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { measureGenerator } from '../../test/support/measure-generator.ts'
import { multiplyContract } from '../../test/support/multiply-contract.ts'
import { apiOperations } from '../../tools/contract/api-operations.ts'
import { chunkSizes } from '../chunk-sizes.ts'
import { CLIENT, RECEIVER } from '../exports.ts'
import { type Growth, growthTable, isWithinLimit, slopeOf } from '../growth.ts'
import { sizeOfFiles } from '../size-of-files.ts'
import type { Suite } from '../suite.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const consumer = new URL('../consumers/antom-contract.txt', import.meta.url)
const checkConsumer = fileURLToPath(new URL('../check-consumer.js', import.meta.url))

/** Proportional, and as much as one sample of a time may err. */
const PROPORTIONAL = 1.1
/** A line for each call or notification in a table of what there is: a tenth of a slope, and nothing that is not used. */
const TABLE = 0.1
/** Not at all. */
const CONSTANT = 0.01

/** What is measured of each size, how it is shown, and how steeply it may grow. */
export const FIGURES = {
  calls: { what: 'calls and notifications', unit: 'count' },
  everything: { what: 'generate everything: processor time', unit: 'ms', limit: PROPORTIONAL },
  oneFile: { what: 'generate, one file changed: processor time', unit: 'ms', limit: PROPORTIONAL },
  unchanged: { what: 'generate, nothing changed: processor time', unit: 'ms', limit: PROPORTIONAL },
  generated: { what: 'generated files', unit: 'bytes', limit: PROPORTIONAL },
  client: { what: 'client, at start', unit: 'bytes', limit: TABLE },
  receiver: { what: 'receiver, at start', unit: 'bytes', limit: TABLE },
  validator: { what: 'one validator', unit: 'bytes', limit: CONSTANT },
  validators: { what: 'every validator', unit: 'bytes', limit: PROPORTIONAL },
  instantiations: { what: 'type-check: instantiations', unit: 'count', limit: CONSTANT },
  checkTime: { what: 'type-check: time', unit: 'ms', limit: PROPORTIONAL },
} as const satisfies Record<string, Omit<Growth, 'points'>>

type Size = Readonly<Record<keyof typeof FIGURES, number>>

export const growth: Suite = {
  name: 'growth',
  summary:
    'What grows with the contract: the same at 1, 2, 4 and 8 times as many families, each with names of its own. One sample each; 1 is the slope of what is proportional to the contract, 0 of what does not grow.',
  run: async ({ quick }) => {
    const sizes: [number, Size][] = []
    for (const times of quick ? [1, 2] : [1, 2, 4, 8]) sizes.push([times, await measureSize(times)])
    const all = Object.entries(FIGURES).map(
      ([key, shown]): Growth => ({
        ...shown,
        // An entry of the constant has one of its keys.
        points: sizes.map(([times, size]) => [times, size[key as keyof Size]]),
      }),
    )
    return {
      tables: [growthTable(all)],
      verdicts: all.flatMap((one) =>
        one.limit === undefined
          ? []
          : {
              requirement: `${one.what}: a slope of at most ${one.limit.toFixed(2)}`,
              measured: slopeOf(one).toFixed(2),
              met: isWithinLimit(one),
            },
      ),
      growth: all,
    }
  },
}

/** Everything at one size, in a copy of what a program is made of. */
async function measureSize(times: number): Promise<Size> {
  const folder = await mkdtemp(join(tmpdir(), 'antom-bench-'))
  try {
    await multiplyContract(join(root, 'spec'), join(folder, 'spec'), times)
    const generating = await measureGenerating(folder)
    await Promise.all([
      cp(join(root, 'src'), join(folder, 'src'), { recursive: true }),
      cp(join(root, 'package.json'), join(folder, 'package.json')),
      symlink(join(root, 'node_modules'), join(folder, 'node_modules')),
    ])
    const bytes = async (exports: string) => (await chunkSizes(exports, folder)).upFront
    const document = JSON.parse(await readFile(join(folder, 'generated/openapi.json'), 'utf8'))
    return {
      ...generating,
      ...(await checkProgram(folder)),
      calls: apiOperations(document).length,
      generated: (await sizeOfFiles(join(folder, 'generated'))).bytes,
      client: await bytes(CLIENT),
      receiver: await bytes(RECEIVER),
      validator: await bytes("export * from './generated/validators/capture-notification.js'"),
      validators: await bytes("export * from './generated/validators/index.js'"),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A first run, one that finds nothing changed, and one after a file was saved with one more line. */
async function measureGenerating(
  folder: string,
): Promise<Pick<Size, 'everything' | 'unchanged' | 'oneFile'>> {
  const generate = async (...more: string[]) => {
    const args = [...more, '--spec', join(folder, 'spec'), '--out', join(folder, 'generated')]
    const { exitCode, errors, cpuSeconds } = await measureGenerator(args, folder)
    if (exitCode !== 0) throw new Error(`the generator failed: ${errors.slice(0, 500)}`)
    return cpuSeconds * 1000
  }
  const everything = await generate('--no-cache')
  const unchanged = await generate()
  await appendFile(join(folder, 'spec/openapi.yaml'), '# One more line.\n')
  return { everything, unchanged, oneFile: await generate() }
}

async function checkProgram(folder: string): Promise<Pick<Size, 'instantiations' | 'checkTime'>> {
  const file = join(folder, 'consumer.ts')

  const program = await readFile(consumer, 'utf8')
  await writeFile(file, program.replace("'antom-contract'", "'./src/index.ts'"))
  const { stdout } = await run(process.execPath, [checkConsumer, file])
  const { instantiations, milliseconds } = JSON.parse(stdout)
  return { instantiations, checkTime: milliseconds }
}
