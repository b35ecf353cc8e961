import { availableParallelism } from 'node:os'
import { paint } from '../../../tools/terminal/style.ts'
import { type Check, count, Rejected } from './check.ts'

/**
 * Makes checks, and prints a table of them in their order; the exit code. As many run at a time as the machine has
 * cores: most of them wait for one program that uses a single core.
 *
 * @param checks independent of each other
 * @param parallel how many run at a time
 */
export async function runChecks(
  checks: readonly Check[],
  parallel = availableParallelism(),
): Promise<number> {
  const width = (cellOf: (check: Check) => string) => Math.max(...checks.map((check) => cellOf(check).length))
  const whatWidth = width(({ what }) => what)
  const toolWidth = width(({ tool }) => tool)
  const versionWidth = width(({ version }) => version)
  const failures: string[] = []
  const show = ({ what, tool, version }: Check, { ok, verdict, details, duration }: Outcome) => {
    const time = `${duration.toFixed(0)} ms`.padStart(8)
    const mark = ok ? paint('green', '✓') : paint('red', '✗')
    const name = `${what.padEnd(whatWidth)}  ${tool.padEnd(toolWidth)}  ${version.padEnd(versionWidth)}`
    console.log(`${mark} ${name}  ${verdict.padEnd(26)} ${paint('dim', time)}`)
    if (ok) return
    failures.push(
      `${paint('red', '✗', process.stderr)} ${`${tool} ${version}`.trim()}, ${what}\n${shorten(details)}`,
    )
  }
  const rest = checks.values()
  const outcomes = new Map<Check, Outcome>()
  let shown = 0
  const work = async () => {
    for (const check of rest) {
      outcomes.set(check, await outcome(check.run))
      for (const one of checks.slice(shown)) {
        const ended = outcomes.get(one)
        if (!ended) break
        show(one, ended)
        shown += 1
      }
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
  console.log(
    failures.length === 0
      ? `${count(checks.length, 'check')}, everything is accepted`
      : `${count(checks.length, 'check')}, ${failures.length} failed`,
  )
  for (const failure of failures) console.error(`\n${failure}`)
  return failures.length === 0 ? 0 : 1
}

interface Outcome {
  readonly ok: boolean
  readonly verdict: string
  readonly details: string
  /** In milliseconds; longer than alone where another check runs beside it. */
  readonly duration: number
}

async function outcome(run: Check['run']): Promise<Outcome> {
  const start = performance.now()
  const ended = (ok: boolean, verdict: string, details: string): Outcome => ({
    ok,
    verdict,
    details,
    duration: performance.now() - start,
  })
  try {
    return ended(true, await run(), '')
  } catch (error) {
    if (error instanceof Rejected) return ended(false, error.message, error.details)
    // A tool that breaks is a tool that does not accept: it counts, and the other checks go on.
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return ended(false, 'broke', details)
  }
}

const SHOWN_LINES = 10

function shorten(details: string): string {
  const lines = details.split('\n')
  const rest = lines.length - SHOWN_LINES
  const shown = lines.slice(0, SHOWN_LINES).map((line) => `  ${line.slice(0, 300)}`)
  return [...shown, ...(rest > 0 ? [`  ... and ${rest} more`] : [])].join('\n')
}
