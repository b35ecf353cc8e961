import { execFile } from 'node:child_process'

/** What a program printed, and whether it ended well. */
export interface Ended {
  readonly ok: boolean
  readonly output: string
}

/** Runs a Node program to its end, with what it prints captured and without colour. */
export function runProgram(script: string, args: readonly string[], cwd: string): Promise<Ended> {
  const options = { cwd, env: { ...process.env, NO_COLOR: '1', CI: '1' }, maxBuffer: 64 * 1024 * 1024 }
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: `${stdout}${stderr}`.trim() })
    })
  })
}
