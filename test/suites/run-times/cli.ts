import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { withProgress } from '../../../tools/terminal/progress.ts'
import { AREAS, casesByArea } from '../../conformance/areas.ts'
import type { Subject } from '../../conformance/case.ts'
import { checkDelivery, deliveries } from '../../conformance/receiver.ts'
import { sendTo } from '../../conformance/send-to.ts'
import { createWorld, type World } from '../../conformance/world.ts'
import { Rejected } from '../../support/outside/check.ts'
import { installPackage, packPackage } from '../../support/outside/packed.ts'
import { type Column, printMatrix } from './matrix.ts'
import { buildPrograms, writeWorld } from './programs.ts'
import type { Result } from './runner.ts'
import { type ReceiverPort, RUNTIMES, type Running, type Runtime } from './runtimes.ts'

const USAGE = `Usage: npm run verify -- run-times [--only NAME] [--exclude NAME] [--keep]

Runs the conformance tests of test/conformance on every run-time, with the packed and installed package.

  --only NAME      on this run-time alone; may be repeated
  --exclude NAME   not on this one; may be repeated
  --keep           leave the project that it was installed in, and say where

Run-times: ${RUNTIMES.map(({ name }) => name).join(', ')}

Exit codes: 0 everything holds, 1 something does not or a run-time did not start, 2 wrong usage, 3 everything that was
run holds, but a run-time was left out (in CI; elsewhere 0).`

/** The receiver over loopback, by the package's port for it. */
const SERVED: Readonly<Record<ReceiverPort, string>> = {
  fetch: 'receiver, Fetch server',
  node: 'receiver, node:http server',
}

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (options === undefined) return 2
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const isWanted = ({ name }: Runtime) =>
    !options.exclude.includes(name) && (options.only.length === 0 || options.only.includes(name))
  const excluded = RUNTIMES.filter((runtime) => !isWanted(runtime))
  const temporary = await mkdtemp(join(tmpdir(), 'antom-runtimes-'))
  try {
    const columns = await testAll(temporary, RUNTIMES.filter(isWanted))
    const holds = printMatrix({ areas: [...AREAS, ...Object.values(SERVED)], columns, excluded })
    if (!holds) return 1
    return excluded.length > 0 && process.env.CI ? 3 : 0
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
    console.error(`${error.message}\n${error.details}`)
    return 1
  } finally {
    if (options.keep) console.log(`Kept: ${temporary}`)
    else await rm(temporary, { recursive: true, force: true })
  }
}

async function testAll(temporary: string, runtimes: readonly Runtime[]): Promise<Column[]> {
  const packed = await withProgress('building, packing and installing', async () => {
    const made = await packPackage(temporary)
    await installPackage(made, made.project)
    await buildPrograms(made.project)
    return made
  })
  // What the run-times call is the built package, too, on the Node that runs this.
  const resolve = createRequire(join(packed.project, 'package.json')).resolve
  const load = async <T>(name: string) => (await import(pathToFileURL(resolve(name)).href)) as T // its own types
  const subject: Subject = {
    root: await load<Subject['root']>('antom-contract'),
    notifications: await load<Subject['notifications']>('antom-contract/notifications'),
    testing: await load<Subject['testing']>('antom-contract/testing'),
  }
  const columns: Column[] = []
  for (const runtime of runtimes) {
    const world = await createWorld(subject)
    try {
      columns.push(await withProgress(runtime.name, () => testOne(runtime, packed.project, subject, world)))
    } finally {
      await world.close()
    }
  }
  return columns
}

async function testOne(runtime: Runtime, project: string, subject: Subject, world: World): Promise<Column> {
  const { name, canListen, lacks } = runtime
  let version = ''
  try {
    version = await runtime.version()
    const place = { name: name.replace(' ', ''), canListen }
    await writeWorld(project, world, place)
    const running = await runtime.run(project)
    try {
      const results = running.lines.map((line): Result => JSON.parse(line))
      requireAll(results, await expectedNames(subject, world, place))
      for (const port of ['fetch', 'node'] as const) {
        if (lacks[port] === undefined) results.push(...(await deliver(port, running, subject, world)))
      }
      const missing = Object.entries(lacks).map(([port, why]) => [SERVED[port as ReceiverPort], why] as const) // its keys
      return { name, version, results, lacks: new Map(missing), problem: undefined }
    } finally {
      await running.close()
    }
  } catch (error) {
    const problem = error instanceof Rejected ? `${error.message}\n${error.details}` : String(error)
    return { name, version, results: [], lacks: new Map(), problem }
  }
}

/** The cases that have to be run, by area and name. */
async function expectedNames(
  subject: Subject,
  world: World,
  place: { readonly name: string; readonly canListen: boolean },
): Promise<string[]> {
  const areas = await casesByArea(subject, world, place)
  return Object.entries(areas).flatMap(([area, cases]) => cases.map(({ name }) => `${area}: ${name}`))
}

/** A case that was not run would look like one that holds. */
function requireAll(results: readonly Result[], wanted: readonly string[]): void {
  const found = results.map(({ area, name }) => `${area}: ${name}`)
  const missing = wanted.filter((name) => !found.includes(name))
  if (missing.length > 0 || found.length !== wanted.length) {
    throw new Rejected(`${found.length} cases run, not ${wanted.length}`, missing.join('\n'))
  }
}

/** Sends every delivery to a receiver that the run-time serves, from outside. */
async function deliver(
  port: ReceiverPort,
  { ports }: Running,
  subject: Subject,
  world: World,
): Promise<Result[]> {
  const area = SERVED[port]
  const number = ports[port]
  if (number === undefined) return [{ area, name: 'listens', error: 'It serves no receiver there.' }]
  const takeHandled = async (): Promise<string[]> =>
    (await fetch(`http://127.0.0.1:${number}/handled`)).json()
  const results: Result[] = []
  await takeHandled()
  for (const delivery of deliveries(subject, world.sender)) {
    const { name } = delivery
    try {
      const received = await sendTo(number, await delivery.given())
      checkDelivery(delivery, received, await takeHandled(), world.acknowledgement)
      results.push({ area, name })
    } catch (error) {
      results.push({ area, name, error: String(error) })
    }
  }
  return results
}

interface Options {
  readonly only: string[]
  readonly exclude: string[]
  readonly keep: boolean
  readonly help: boolean
}

function parse(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        exclude: { type: 'string', multiple: true, default: [] },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    for (const name of [...values.only, ...values.exclude]) {
      if (!RUNTIMES.some((runtime) => runtime.name === name))
        throw new Error(`There is no run-time "${name}".`)
    }
    return values
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(USAGE)
    return undefined
  }
}
