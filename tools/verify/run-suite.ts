import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { color, printError } from '../terminal/print.ts'
import type { Command, Suite } from './suites.ts'

/** The project, and how programs are started in it. */
export interface SuiteRunner {
  /** The project's folder. */
  readonly folder: string
  /**
   * Starts a program and resolves with its exit code.
   *
   * @param isResult whether its standard output is what the suite reports; that of the others goes to standard error,
   * so that `--json` prints nothing else
   * @param environment what it finds in its environment, besides what is there
   */
  readonly run: (
    command: Command,
    folder: string,
    isResult: boolean,
    environment?: Suite['environment'],
  ) => Promise<number>
}

/** The exit code when a suite could not be prepared: nothing of it was run. */
const NOT_RUN = 2

/**
 * Installs what a suite needs and runs its commands until one fails.
 *
 * @param suite the suite
 * @param options what its last command is given
 * @param runner the project, and how programs are started
 * @returns the exit code of the command that failed, or 0; 2 when its packages could not be installed
 */
export async function runSuite(
  suite: Suite,
  options: readonly string[],
  runner: SuiteRunner,
): Promise<number> {
  const own = `test/suites/${suite.name}`
  if (existsSync(join(runner.folder, own, 'package.json'))) {
    const install: Command = ['npm', 'ci', '--prefix', own, '--no-audit', '--no-fund']
    if ((await step(suite, install, runner, false)) !== 0) {
      printError(`${color('red', '✗', process.stderr)} ${suite.name} was not run: npm ci failed in ${own}.`)
      return NOT_RUN
    }
  }
  for (const [index, command] of suite.commands.entries()) {
    const isLast = index === suite.commands.length - 1
    const [program, ...args] = command
    const code = await step(suite, isLast ? [program, ...args, ...options] : command, runner, isLast)
    if (code !== 0) return code
  }
  return 0
}

function step(suite: Suite, command: Command, { folder, run }: SuiteRunner, isResult: boolean) {
  printError(color('dim', `${suite.name}: ${command.join(' ')}`, process.stderr))
  return run(command, folder, isResult, suite.environment)
}

/** Starts a program on the terminal of this process; the exit code of one that a signal ended is 128 and its number. */
export function runProgram(
  [program, ...args]: Command,
  folder: string,
  isResult: boolean,
  environment: Suite['environment'] = {},
): Promise<number> {
  const path = [join(folder, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter)
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...environment, PATH: path },
    stdio: ['inherit', isResult ? 'inherit' : process.stderr.fd, 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]))
    })
  })
}
