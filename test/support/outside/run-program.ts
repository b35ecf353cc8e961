import { execFile } from 'node:child_process'

/** What a program printed, and whether it ended well. */
export interface Ended {
  readonly ok: boolean
  /** Undefined when it was ended by a signal, or could not be started. */
  readonly code: number | undefined
  readonly stdout: string
  /** What it printed anywhere. */
  readonly output: string
}

/** Where and with what a program runs. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds until it is ended; 5 minutes when left out. */
  readonly timeout?: number
}

/** Runs a Node program to its end, with what it prints captured and without colour. */
export function runProgram(script: string, args: readonly string[], cwd: string): Promise<Ended> {
  return runCommand(process.execPath, [script, ...args], cwd)
}

/** Runs any program to its end, with what it prints captured and without colour. */
export function runCommand(
  file: string,
  args: readonly string[],
  cwd: string,
  { env = {}, timeout = 300_000 }: RunOptions = {},
): Promise<Ended> {
  const options = {
    cwd,
    env: { ...process.env, NO_COLOR: '1', CI: '1', ...env },
    maxBuffer: 64 * 1024 * 1024,
    timeout,
  }
  return new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined
      const why = error !== null && code === undefined ? `${error.message}\n` : ''
      resolve({ ok: error === null, code, stdout, output: `${why}${stdout}${stderr}`.trim() })
    })
  })
}
