import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { projectFolder } from '../support/contract.ts'

/** What became of a program. */
export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** A program of the project that runs as a process of its own. */
export interface Program {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
  /** Waits until it has printed a text. */
  readonly printed: (part: string) => Promise<void>
}

/**
 * Starts a program from its sources.
 *
 * @param file - such as `src/cli/index.ts`
 * @param streams - where its output goes: an open file, or `pipe`, which is read
 */
export function startProgram(
  file: string,
  args: readonly string[],
  {
    stdout = 'pipe',
    stderr = 'pipe',
  }: { readonly stdout?: number | 'pipe'; readonly stderr?: number | 'pipe' } = {},
): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: projectFolder,
    stdio: ['pipe', stdout, stderr],
    env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C' },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const texts = { out: '', err: '' }
  child.stdout?.on('data', (chunk) => {
    texts.out += String(chunk)
  })
  child.stderr?.on('data', (chunk) => {
    texts.err += String(chunk)
  })
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...texts }))
  })
  return {
    process: child,
    ended,
    printed: (part) =>
      new Promise((resolve) => {
        const look = () => `${texts.out}${texts.err}`.includes(part) && resolve()
        child.stdout?.on('data', look)
        child.stderr?.on('data', look)
        look()
      }),
  }
}
