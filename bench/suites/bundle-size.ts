import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'
import { apiOperations } from '../../tools/contract/api-operations.ts'
import type { ChunkSizes } from '../chunk-sizes.ts'
import { clientSize } from '../client-size.ts'
import { integer } from '../format.ts'
import { generators, HEY_API, ORVAL, prepare } from '../generators.ts'
import { OURS } from '../harness.ts'
import { receivedSize, receiverSize } from '../receiver-size.ts'
import { PEERS, titleOf } from '../subject.ts'
import type { Comparison, Suite, Table, Verdict } from '../suite.ts'

const validators = fileURLToPath(new URL('../../generated/validators/', import.meta.url))
const openapi = new URL('../../generated/openapi.json', import.meta.url)
const peers = fileURLToPath(new URL('../peers/', import.meta.url))
const receivers = fileURLToPath(new URL('../receivers/', import.meta.url))
const NOTIFICATIONS = ['capture-notification', 'payment-notification']
/** What a receiver may weigh at start, and with the validators of two notifications. */
const RECEIVER_BUDGET = 8192
const RECEIVING_BUDGET = 18_000
/** What a client may weigh at start. */
const CLIENT_BUDGET = 10_500

export const bundleSize: Suite = {
  name: 'bundle-size',
  summary: 'What ours and the peers add to an application, in bytes, minified and gzipped.',
  run: async () => {
    const files = (await readdir(validators)).filter((file) => /^(?!index).*\.js$/.test(file))
    const modules = files.map((file) => file.slice(0, -'.js'.length)).sort()
    const rows: string[][] = []
    for (const module of modules) rows.push(row(module, await validatorSize([module])))
    rows.push(row('both notifications', await validatorSize(NOTIFICATIONS)))
    const parts = [await oneValidator(), await receiver(), await client()]
    return {
      tables: [
        { title: 'every validator', columns: ['', 'minified', 'and gzipped'], rows },
        ...parts.map(({ table }) => table),
      ],
      verdicts: parts.flatMap(({ verdicts }) => verdicts),
      comparisons: parts.flatMap(({ comparisons = [] }) => comparisons),
    }
  },
}

interface Part {
  readonly table: Table
  readonly verdicts: readonly Verdict[]
  readonly comparisons?: readonly Comparison[]
}

/** The validator of a notification, against the same made with each library. */
async function oneValidator(): Promise<Part> {
  const sizes = new Map<string, number>()
  for (const peer of PEERS) {
    const { gzipped } = await sizeOf(`export { create } from './${peer}.js'`, peers)
    sizes.set(titleOf(peer), gzipped)
  }
  const peerNames = ['valibot', 'zod', titleOf('ajv')]
  return {
    table: tableOf('CaptureNotification, validated', sizes),
    comparisons: peerNames.map((peer) => comparisonOf('one validator', peer, sizes)),
    verdicts: [],
  }
}

/** The receiver, against what others verify their webhooks with. */
async function receiver(): Promise<Part> {
  const start = await receiverSize()
  const ours = await receivedSize()
  const sizes = new Map([[OURS, ours.upFront]])
  for (const peer of ['standardwebhooks', 'stripe', 'openai']) {
    const { gzipped } = await sizeOf(`export { receive } from './${peer}.js'`, receivers)
    sizes.set(peer, gzipped)
  }
  return {
    table: tableOf('receiver with two validators; peers without any', sizes, ours.later),
    verdicts: [
      {
        requirement: `receiver at start within ${integer(RECEIVER_BUDGET)} bytes`,
        measured: integer(start.upFront),
        met: start.upFront <= RECEIVER_BUDGET,
        figure: { what: 'receiver, at start', value: start.upFront, unit: 'bytes' },
      },
      {
        requirement: `receiver with two validators within ${integer(RECEIVING_BUDGET)} bytes`,
        measured: integer(ours.upFront),
        met: ours.upFront <= RECEIVING_BUDGET,
        comparison: comparisonOf('receiver, validators included', 'stripe', sizes),
      },
    ],
  }
}

/** The client, against generated functions that neither sign nor verify nor repeat. */
async function client(): Promise<Part> {
  const ours: ChunkSizes = await clientSize()
  const sizes = new Map([[OURS, ours.upFront]])
  const document = JSON.parse(await readFile(openapi, 'utf8'))
  const functions = apiOperations(document).flatMap(({ kind, name }) => (kind === 'operation' ? [name] : []))
  const folder = await mkdtemp(join(tmpdir(), 'antom-bench-'))
  try {
    for (const { name, generate } of generators.filter((one) => [ORVAL, HEY_API].includes(one.name))) {
      const project = await prepare(join(folder, name.replaceAll('/', '-')))
      await generate(project)
      const file = name === ORVAL ? 'api' : 'index'
      const { gzipped } = await sizeOf(`export { ${functions.join(', ')} } from './code/${file}'`, project)
      sizes.set(name, gzipped)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return {
    table: tableOf('client with every call; peers without signing, checks and repetition', sizes, ours.later),
    verdicts: [
      {
        requirement: `client within ${integer(CLIENT_BUDGET)} bytes`,
        measured: integer(ours.upFront),
        met: ours.upFront <= CLIENT_BUDGET,
        comparison: comparisonOf('client, at start', HEY_API, sizes),
      },
    ],
  }
}

function comparisonOf(what: string, peer: string, sizes: ReadonlyMap<string, number>): Comparison {
  const sizeOf = (name: string) => sizes.get(name) ?? Number.NaN
  return { what, peer, ours: sizeOf(OURS), theirs: sizeOf(peer), unit: 'bytes' }
}

function tableOf(title: string, sizes: ReadonlyMap<string, number>, later?: number): Table {
  const ours = sizes.get(OURS) ?? Number.NaN
  const rows = [...sizes]
    .sort(([, a], [, b]) => a - b)
    .map(([name, size]) => [name, integer(size), (size / ours).toFixed(2)])
  if (later !== undefined) rows.push([`${OURS}, loaded when it is needed`, integer(later), ''])
  return { title, columns: ['', 'minified and gzipped', 'x ours'], rows }
}

interface Size {
  readonly minified: number
  readonly gzipped: number
}

function validatorSize(modules: readonly string[]): Promise<Size> {
  return sizeOf(modules.map((module) => `export * from './${module}.js'`).join('\n'), validators)
}

async function sizeOf(contents: string, resolveDir: string): Promise<Size> {
  const options = {
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'silent',
    write: false,
  } as const satisfies BuildOptions
  const { outputFiles } = await build(options)
  const code = outputFiles.map((file) => file.text).join('')
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }
}

function row(name: string, { minified, gzipped }: Size): string[] {
  return [name, integer(minified), integer(gzipped)]
}
