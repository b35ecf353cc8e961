import { paint } from '../../../tools/terminal/style.ts'
import { type Check, count, Rejected } from './check.ts'

/** Makes checks one after the other, and prints a table of them; the exit code. */
export async function runChecks(checks: readonly Check[]): Promise<number> {
  const width = (cellOf: (check: Check) => string) => Math.max(...checks.map((check) => cellOf(check).length))
  const whatWidth = width(({ what }) => what)
  const toolWidth = width(({ tool }) => tool)
  const versionWidth = width(({ version }) => version)
  const failures: string[] = []
  for (const { what, tool, version, run } of checks) {
    const start = performance.now()
    const { ok, verdict, details } = await outcome(run)
    const time = `${(performance.now() - start).toFixed(0)} ms`.padStart(8)
    const mark = ok ? paint('green', '✓') : paint('red', '✗')
    const name = `${what.padEnd(whatWidth)}  ${tool.padEnd(toolWidth)}  ${version.padEnd(versionWidth)}`
    console.log(`${mark} ${name}  ${verdict.padEnd(26)} ${paint('dim', time)}`)
    if (ok) continue
    failures.push(
      `${paint('red', '✗', process.stderr)} ${`${tool} ${version}`.trim()}, ${what}\n${shorten(details)}`,
    )
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
