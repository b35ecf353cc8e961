import { didYouMean } from '../terminal/nearest.ts'
import { printError, printText } from '../terminal/print.ts'
import { newCommand } from './new-command.ts'
import { translateCommand } from './translate-command.ts'

const USAGE = `Usage: npm run contract -- COMMAND [OPTIONS]

  new          makes the files of an operation, a notification or a family, from a page where there is one
  translate    which texts of the contract lack a translation; --stub makes places for them

Each command prints its usage with --help.
Exit codes: those of the command; 2 for one that there is not.`

const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<number>> = new Map([
  ['new', (args) => newCommand(args)],
  ['translate', translateCommand],
])

/** The command line; its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args
  const command = COMMANDS.get(name)
  if (command) return command(rest)
  if (name === '--help') {
    printText(USAGE)
    return 0
  }
  printError(
    name === ''
      ? 'Which command?'
      : `There is no command "${name}".${didYouMean(name, [...COMMANDS.keys()])}`,
  )
  printText(USAGE, printError)
  return 2
}
