import { join } from 'node:path'
import { type Check, Rejected } from '../../support/outside/check.ts'
import type { PackedPackage } from '../../support/outside/packed.ts'
import { type RunOptions, runCommand } from '../../support/outside/run-program.ts'
import { runSandbox } from './sandbox-process.ts'

/** The command line of the installed package. The messages that it verifies are those that the flow has left. */
export function commandChecks(packed: PackedPackage): Check[] {
  const { project, manifest } = packed
  const flow = join(project, 'typescript-2', 'out')
  const npx = (args: readonly string[], cwd: string) =>
    runCommand('npx', ['--no-install', 'antom-contract', ...args], cwd)

  const check = (what: string, run: () => Promise<string>): Check => ({
    what,
    tool: 'npx antom-contract',
    version: manifest.version,
    run,
  })

  /** Runs the command and compares its exit code, and a part of what it printed. */
  const says = (args: readonly string[], code: number, part: string): Check =>
    check(args.join(' '), async () => {
      const ended = await npx(args, flow)
      if (ended.code !== code) throw new Rejected(`exit code ${ended.code}, not ${code}`, ended.output)
      if (!ended.output.includes(part)) throw new Rejected(`does not say "${part}"`, ended.output)
      return `exit code ${code}, as it should`
    })

  return [
    says(['--version'], 0, manifest.version),
    says(['explain', 'AUTH_EXPIRED'], 0, 'The authorization has expired.'),
    says(['explain', 'AUTH_EXPIRED', '--lang', 'zh'], 0, '授权'),
    says(['explain', 'NO_SUCH_CODE'], 1, 'NO_SUCH_CODE'),
    says(['completion', 'bash'], 0, 'complete -F _antom_contract antom-contract'),
    says(['trigger', 'CAPTURE_RESULT', '--print'], 0, '"captureId"'),
    says(['deviations', 'missing.ndjson'], 2, 'ENOENT'),
    says(['sandbox', 'keys', '--env', 'missing.env'], 2, 'holds no keys of a sandbox'),
    says(['verify', 'notification.http', '--public-key', 'antom.pem'], 0, 'authentic'),
    says(['verify', 'forged.http', '--public-key', 'antom.pem'], 1, 'not authentic'),
    says(['verify', 'missing.http', '--public-key', 'antom.pem'], 2, 'ENOENT'),
    check('sandbox, paid and captured', () => payAgainstSandbox(packed, flow)),
  ]
}

/** The flow pays and captures against the sandbox of the command line. */
async function payAgainstSandbox(packed: PackedPackage, flow: string): Promise<string> {
  const log = await runSandbox(packed, flow, async (env) => {
    const options: RunOptions = { env }
    const { ok, output } = await runCommand(process.execPath, ['flow.mjs'], flow, options)
    if (!ok) throw new Rejected('the flow fails', output)
  })
  for (const line of ['PAYMENT_RESULT', 'CAPTURE_RESULT', 'acknowledged', 'Stopped.']) {
    if (!log.includes(line)) throw new Rejected(`does not say "${line}"`, log)
  }
  return 'notified, interrupted, 0'
}
