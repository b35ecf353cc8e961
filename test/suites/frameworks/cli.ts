import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generateKeyPair } from '../../../src/testing/index.ts'
import { withProgress } from '../../../tools/terminal/progress.ts'
import { Rejected } from '../../support/outside/check.ts'
import { CHECKS, type Sender } from './checks.ts'
import { FRAMEWORKS, type Framework } from './frameworks.ts'
import { buildNext, makeProject, typeCheck } from './project.ts'
import type { RunningProgram } from './running-program.ts'
import { startShop } from './shop.ts'
import { type Outcome, printTable, type Row } from './table.ts'

const USAGE = `Usage: npm run verify -- frameworks [--only NAME] [--keep]

Starts every program of docs/frameworks.md, with the packed and installed package, and sends it notifications.

  --only NAME   this one alone; may be repeated
  --keep        leave the project that they were started in, and say where

Programs: ${FRAMEWORKS.map(({ name }) => name).join('; ')}

Exit codes: 0 everything holds, 1 something does not or a program did not start, 2 wrong usage.`

const SUITE = fileURLToPath(new URL('./', import.meta.url))

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (options === undefined) return 2
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const chosen = FRAMEWORKS.filter(({ name }) => options.only.length === 0 || options.only.includes(name))
  // Inside this folder, so that frameworks are found in it. Tools leave out folders that begin with a dot.
  const folder = await mkdtemp(join(SUITE, '.project-'))
  try {
    const project = await withProgress('building, packing and installing', () => makeProject(folder))
    console.log(`types of the programs: ${await withProgress('types', () => typeCheck(project))}`)
    return printTable(
      CHECKS.map(({ name }) => name),
      await checkAll(chosen, project),
    )
      ? 0
      : 1
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
    console.error(`${error.message}\n${error.details}`)
    return 1
  } finally {
    if (options.keep) console.log(`Kept: ${folder}`)
    else await rm(folder, { recursive: true, force: true })
  }
}

async function checkAll(frameworks: readonly Framework[], project: string): Promise<Row[]> {
  const [antom, other] = await Promise.all([generateKeyPair(), generateKeyPair()])
  const clientId = 'SANDBOX_5X00000000000000'
  // Next.js takes long to build: meanwhile the others are checked.
  const isNext = ({ program }: Framework) => program.startsWith('next')
  const built = frameworks.some(isNext)
    ? buildNext(project).catch((error: unknown) => error)
    : Promise.resolve()
  const rows = new Map<Framework, Row>()
  for (const framework of frameworks.toSorted((a, b) => Number(isNext(a)) - Number(isNext(b)))) {
    const shop = await startShop()
    const env = { ANTOM_CLIENT_ID: clientId, ANTOM_PUBLIC_KEY: antom.publicKey, ORDERS_URL: shop.url }
    const sender = { clientId, privateKey: antom.privateKey, otherPrivateKey: other.privateKey, shop }
    try {
      const row = await withProgress(framework.name, async () => {
        if (isNext(framework)) await built.then(rethrow)
        return checkOne(framework, await framework.start(project, env), sender)
      })
      rows.set(framework, row)
    } catch (error) {
      rows.set(framework, { name: framework.name, version: '', outcomes: [], problem: textOf(error) })
    } finally {
      await shop.close()
    }
  }
  return frameworks.flatMap((framework) => rows.get(framework) ?? [])
}

function rethrow(error: unknown): void {
  if (error !== undefined) throw error
}

async function checkOne(framework: Framework, program: RunningProgram, sender: Sender): Promise<Row> {
  const target = { ...framework, port: program.port }
  const outcomes: Outcome[] = []
  try {
    for (const { name: check, run } of CHECKS) {
      try {
        outcomes.push({ check, word: await run(target, sender) })
      } catch (error) {
        sender.shop.take()
        outcomes.push({ check, error: `${textOf(error)}\n${lastLines(program.output())}` })
      }
    }
    return { name: framework.name, version: framework.version(), outcomes }
  } finally {
    await program.close()
  }
}

function textOf(error: unknown): string {
  if (error instanceof Rejected) return `${error.message}\n${lastLines(error.details)}`
  return error instanceof Error ? error.message : String(error)
}

/** The end of what a program printed, where its errors are. */
function lastLines(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .slice(-8)
    .map((line) => `  ${line.slice(0, 300)}`)
    .join('\n')
}

interface Options {
  readonly only: string[]
  readonly keep: boolean
  readonly help: boolean
}

function parse(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string', multiple: true, default: [] },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const unknown = values.only.find((wanted) => !FRAMEWORKS.some(({ name }) => name === wanted))
    if (unknown !== undefined) throw new Error(`There is no program "${unknown}".`)
    return values
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(USAGE)
    return undefined
  }
}
