import { watchOutput } from '../../src/cli/broken-output.ts'
import { color, printError, printText } from './print.ts'

/**
 * Runs a command line and sets the exit code of the process to what it answers.
 *
 * What it does not expect, such as a full disk, is printed like everything else, and answered with 2: the other codes
 * say what a command found out, and it found out nothing. Nor does a pipe that is closed early change its code.
 *
 * @param main the command, with its exit code, or undefined while it goes on
 */
export async function runCommand(main: () => Promise<number | undefined>): Promise<void> {
  watchOutput(process)
  try {
    const code = await main()
    if (code !== undefined) process.exitCode = code
  } catch (error) {
    const cross = color('red', '✗', process.stderr)
    if (error instanceof Error && !isFaultOfMachine(error)) {
      printText(`${cross} ${error.stack ?? error.message}`, printError)
    } else printError(`${cross} ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 2
  }
}

/** Whether the message of an error says everything, such as that a file cannot be written. */
function isFaultOfMachine(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
}
