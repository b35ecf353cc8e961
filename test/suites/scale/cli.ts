import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseYaml } from '@redocly/openapi-core'
import { apiOperations } from '../../../tools/contract/api-operations.ts'
import { isObject, type JsonObject, objectAt } from '../../../tools/contract/json.ts'
import { withProgress } from '../../../tools/terminal/progress.ts'
import { paint } from '../../../tools/terminal/style.ts'
import { measureGenerator, type Run } from '../../support/measure-generator.ts'
import { multiplyContract } from '../../support/multiply-contract.ts'
import { foreignFaults } from './foreign.ts'
import { plot } from './plot.ts'

const USAGE = `Usage: npm run verify -- scale [--times N,...] [--foreign N] [--plot FILE] [--json]

Generates from contracts that are so many times as large as this one, and from public documents of others, which have
to be refused with a clear error for every problem. Nothing of it is random.

  --times N,...  how many times as large, in growing order; 1,10,100 when left out
  --foreign N    how many of the public documents; all when left out
  --plot FILE    write an SVG of time and memory
  --json         one JSON object on standard output

Exit codes: 0 growth is linear and every refusal is clear, 1 it is not, 2 wrong usage.`

const spec = fileURLToPath(new URL('../../../spec', import.meta.url))
const packages = fileURLToPath(new URL('node_modules', import.meta.url))

/** Public documents in OpenAPI 3.1, as their owners publish them. */
const FOREIGN = ['@figma/rest-api-spec/openapi/openapi.yaml', '@readme/oas-examples/3.1/json/readme.json']

/** Twice as much as linear, with a fixed part besides, is not linear any more. */
const TOLERANCE = 2

interface Measured extends Omit<Run, 'errors'> {
  readonly name: string
  readonly operations: number
  /** Kilobytes of the contract, and of what was generated. */
  readonly input: number
  readonly output: number
  readonly problems: number
}

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (typeof options === 'number') return options
  const folder = await mkdtemp(join(tmpdir(), 'antom-scale-'))
  const faults: string[] = []
  const own: Measured[] = []
  const foreign: Measured[] = []
  try {
    for (const times of options.times) {
      const name = `this contract x ${times}`
      own.push(await withProgress(name, () => ownContract(name, times, folder, faults)))
    }
    for (const path of FOREIGN.slice(0, options.foreign)) {
      for (const rules of ['essential', 'all']) {
        const name = `${basename(path)} of ${path.split('/')[0]}, ${rules} rules`
        foreign.push(await withProgress(name, () => foreignDocument(name, path, rules, folder, faults)))
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const growth = growthOf(own, faults)
  if (options.json) console.log(JSON.stringify({ own, foreign, growth, faults }))
  else print([...own, ...foreign], growth)
  if (options.plot !== undefined) await writeFile(options.plot, plotOf(own))
  for (const fault of faults) console.error(`${paint('red', '✗', process.stderr)} ${fault}`)
  if (faults.length === 0 && !options.json)
    console.log(paint('green', '✓ growth is linear, and every problem of another document is a clear error'))
  return faults.length === 0 ? 0 : 1
}

async function ownContract(name: string, times: number, folder: string, faults: string[]): Promise<Measured> {
  const [copy, out] = [join(folder, `spec-${times}`), join(folder, `generated-${times}`)]
  await multiplyContract(spec, copy, times)
  const { errors, ...run } = await measureGenerator(['--no-cache', '--spec', copy, '--out', out], folder)
  if (run.exitCode !== 0) faults.push(`${name}: exit code ${run.exitCode}. ${errors.split('\n')[0]}`)
  const [input, output] = [await kilobytes(copy), await kilobytes(out)]
  const document = await readFile(join(out, 'openapi.json'), 'utf8').catch(() => '{}')
  const operations = apiOperations(JSON.parse(document)).length
  for (const done of [copy, out]) await rm(done, { recursive: true, force: true })
  return { name, operations, input, output, problems: 0, ...run }
}

async function foreignDocument(
  name: string,
  path: string,
  rules: string,
  folder: string,
  faults: string[],
): Promise<Measured> {
  const [file, out] = [join(packages, path), join(folder, 'foreign')]
  const args = ['--no-cache', '--spec', file, '--out', out, '--rules', rules, '--all-problems']
  const { errors, ...run } = await measureGenerator(args, folder)
  const { problems, found } = foreignFaults(errors, run.exitCode)
  faults.push(...found.map((fault) => `${name}: ${fault}`))
  // What YAML is, is not known before it is looked at.
  const document = parseYaml(await readFile(file, 'utf8')) as JsonObject
  return {
    name,
    operations: operationsOf(document),
    input: await kilobytes(file),
    output: 0,
    problems,
    ...run,
  }
}

function operationsOf(document: JsonObject): number {
  const methods = ['get', 'put', 'post', 'patch', 'delete']
  return Object.values(objectAt(document, 'paths')).reduce<number>(
    (sum, item) => sum + methods.filter((method) => isObject(item) && isObject(item[method])).length,
    0,
  )
}

async function kilobytes(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isDirectory()) return Math.round((found?.size ?? 0) / 1000)
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  )
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)
}

interface Growth {
  readonly from: string
  readonly to: string
  readonly operations: number
  readonly output: number
  readonly cpu: number
  readonly memory: number
}

function growthOf(own: readonly Measured[], faults: string[]): Growth[] {
  return own.slice(1).map((large, index) => {
    const small = own[index] ?? large
    const growth: Growth = {
      from: small.name,
      to: large.name,
      operations: large.operations / small.operations,
      output: large.output / small.output,
      cpu: large.cpuSeconds / small.cpuSeconds,
      memory: large.peakMemory / small.peakMemory,
    }
    for (const [what, ratio] of [
      ['the output', growth.output],
      ['the processor time', growth.cpu],
      ['the memory', growth.memory],
    ] as const) {
      // Not a number is not linear either.
      if (!(ratio <= TOLERANCE * growth.operations))
        faults.push(
          `${large.name}: ${what} grew ${ratio.toFixed(1)} times, the operations ${growth.operations} times`,
        )
    }
    return growth
  })
}

function print(all: readonly Measured[], growth: readonly Growth[]): void {
  const width = Math.max(...all.map(({ name }) => name.length))
  const row = (name: string, ...cells: string[]) =>
    console.log(`  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(11)).join('')}`)
  row('document', 'operations', 'in kB', 'out kB', 'problems', 'wall s', 'cpu s', 'peak MB')
  for (const { name, operations, input, output, problems, seconds, cpuSeconds, peakMemory } of all) {
    const sizes = [operations, input, output, problems].map((value) => value.toLocaleString('en'))
    row(name, ...sizes, seconds.toFixed(1), cpuSeconds.toFixed(1), String(peakMemory))
  }
  for (const { from, to, operations, output, cpu, memory } of growth) {
    const ratios = `operations x ${operations}, output x ${output.toFixed(1)}, cpu x ${cpu.toFixed(1)}, memory x ${memory.toFixed(1)}`
    console.log(`  ${from} -> ${to}: ${ratios}`)
  }
}

function plotOf(own: readonly Measured[]): string {
  return plot('Generating: processor time and memory', 'operations and notifications', [
    {
      name: 'seconds of processor',
      colour: '#0b62c4',
      points: own.map((one) => [one.operations, one.cpuSeconds]),
    },
    {
      name: 'megabytes at most',
      colour: '#b5432a',
      points: own.map((one) => [one.operations, one.peakMemory]),
    },
    { name: 'kilobytes written', colour: '#2c7a3f', points: own.map((one) => [one.operations, one.output]) },
  ])
}

interface Options {
  readonly times: readonly number[]
  readonly foreign: number
  readonly plot: string | undefined
  readonly json: boolean
}

function parse(args: string[]): Options | 0 | 2 {
  try {
    const { values } = parseArgs({
      args,
      options: {
        times: { type: 'string', default: '1,10,100' },
        foreign: { type: 'string', default: String(FOREIGN.length) },
        plot: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      console.log(USAGE)
      return 0
    }
    const times = values.times.split(',').map(Number)
    const foreign = Number(values.foreign)
    const grows = times.every((value, index) => Number.isInteger(value) && value > (times[index - 1] ?? 0))
    if (!grows || !Number.isInteger(foreign) || foreign < 0)
      throw new Error('--times and --foreign are whole numbers, and --times grow from 1.')
    return { times, foreign, plot: values.plot, json: values.json }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    return 2
  }
}
