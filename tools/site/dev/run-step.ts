import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** How a program ended, and what it printed. */
export interface StepResult {
  readonly isOk: boolean
  /** Its lines, of both outputs, without empty ones at the ends. */
  readonly lines: readonly string[]
}

/** Runs a program of the project with Node.js. */
export type RunStep = (args: readonly string[], signal: AbortSignal) => Promise<StepResult>

/**
 * Runs a program, with this machine's Node.js.
 *
 * @param folder where it runs
 * @throws the signal's reason when it was ended early
 */
export function stepRunner(folder: string): RunStep {
  return async (args, signal) => {
    signal.throwIfAborted()
    const chunks: Buffer[] = []
    const child = spawn(process.execPath, [...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    })
    yieldToPages(child.pid)
    const stop = () => child.kill()
    signal.addEventListener('abort', stop)
    try {
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
      const code = await new Promise<number | null>((resolve, reject) => {
        child.once('error', reject)
        child.once('close', resolve)
      })
      signal.throwIfAborted()
      const text = Buffer.concat(chunks).toString('utf8').trim()
      return { isOk: code === 0, lines: text === '' ? [] : text.split('\n') }
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }
}

/** Lets the page that is being looked at come before what is found out later. */
function yieldToPages(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It has ended already, or this system does not allow it; then it is only slower.
  }
}
