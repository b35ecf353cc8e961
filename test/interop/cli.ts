import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { paint } from '../../tools/terminal/style.ts'
import { type Check, count, Rejected } from './check.ts'
import { root } from './compile.ts'
import { compilers } from './compilers.ts'
import { generators } from './generators.ts'
import { openapiValidators } from './openapi-validators.ts'

const USAGE = `Usage: npm run test:interop [-- --keep]

Shows that outside tools accept what is generated: validators of OpenAPI, code generators, and the TypeScript
compiler in three versions.

  --keep   leave the code that the generators made, and say where

Exit codes: 0 everything is accepted, 1 something is not, 2 wrong usage.`

/** The command line; its exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args)
  if (options === undefined) return 2
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  const generated = join(root, 'generated')
  const document = join(generated, 'openapi.json')
  if (!existsSync(document)) {
    console.error('There is no generated/openapi.json. Run `npm run generate` first.')
    return 1
  }
  const temporary = await mkdtemp(join(tmpdir(), 'antom-interop-'))
  try {
    return await runAll([
      ...openapiValidators(document),
      ...generators(document, temporary),
      ...compilers(generated, temporary),
    ])
  } finally {
    if (options.keep) console.log(`Kept: ${temporary}`)
    else await rm(temporary, { recursive: true, force: true })
  }
}

async function runAll(checks: readonly Check[]): Promise<number> {
  const whatWidth = Math.max(...checks.map((check) => check.what.length))
  const toolWidth = Math.max(...checks.map((check) => check.tool.length))
  const versionWidth = Math.max(...checks.map((check) => check.version.length))
  const failures: string[] = []
  for (const { what, tool, version, run } of checks) {
    const start = performance.now()
    const { ok, verdict, details } = await outcome(run)
    const time = `${(performance.now() - start).toFixed(0)} ms`.padStart(8)
    const mark = ok ? paint('green', '✓') : paint('red', '✗')
    const name = `${what.padEnd(whatWidth)}  ${tool.padEnd(toolWidth)}  ${version.padEnd(versionWidth)}`
    console.log(`${mark} ${name}  ${verdict.padEnd(26)} ${paint('dim', time)}`)
    if (ok) continue
    failures.push(`${paint('red', '✗', process.stderr)} ${tool} ${version}, ${what}\n${shorten(details)}`)
  }
  console.log(
    failures.length === 0
      ? `${count(checks.length, 'check')}, everything is accepted`
      : `${count(checks.length, 'check')}, ${failures.length} failed`,
  )
  for (const failure of failures) console.error(`\n${failure}`)
  return failures.length === 0 ? 0 : 1
}

async function outcome(run: Check['run']): Promise<{ ok: boolean; verdict: string; details: string }> {
  try {
    return { ok: true, verdict: await run(), details: '' }
  } catch (error) {
    if (error instanceof Rejected) return { ok: false, verdict: error.message, details: error.details }
    // A tool that breaks is a tool that does not accept: it counts, and the other checks go on.
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { ok: false, verdict: 'broke', details }
  }
}

const SHOWN_LINES = 10

function shorten(details: string): string {
  const lines = details.split('\n')
  const rest = lines.length - SHOWN_LINES
  const shown = lines.slice(0, SHOWN_LINES).map((line) => `  ${line.slice(0, 300)}`)
  return [...shown, ...(rest > 0 ? [`  ... and ${rest} more`] : [])].join('\n')
}

function parse(args: string[]): { keep: boolean; help: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { keep: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    })
    return values
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    console.error(USAGE)
    return undefined
  }
}
