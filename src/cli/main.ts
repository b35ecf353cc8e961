import { isConfigurationError } from '../core/errors.ts'
import { type CommandContext, exitCodes, UsageError } from './command.ts'
import { nearest } from './nearest.ts'
import { createOutput } from './output.ts'

const help = `Usage: antom-contract COMMAND [options]

  sandbox  run a local gateway: no account, no network
  explain  what a result code means, and what to do about it
  verify   check the signature of a captured message, and say what is wrong with it

  -h, --help     this text; of a command: antom-contract COMMAND --help
  -V, --version  the version of the package

Independent of Ant Group and Antom.
`

type Command = (args: readonly string[], context: CommandContext) => Promise<number>

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  sandbox: async () => (await import('./sandbox.ts')).sandbox,
  explain: async () => (await import('./explain.ts')).explain,
  verify: async () => (await import('./verify.ts')).verifyMessage,
}

/**
 * Runs a command of `antom-contract`.
 *
 * @param args - the arguments after the program's name
 * @param context - where it reads and writes
 * @param version - finds out the version of the package
 * @returns the exit code: see {@link exitCodes}
 */
export async function main(
  args: readonly string[],
  context: CommandContext,
  version: () => Promise<string>,
): Promise<number> {
  const output = createOutput(context.stdout, context.env)
  const errors = createOutput(context.stderr, context.env)
  const [name, ...rest] = args
  try {
    if (rest.includes('--version') || rest.includes('-V') || name === '--version' || name === '-V') {
      output.line(await version())
      return exitCodes.ok
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      output.lines(help)
      return exitCodes.ok
    }
    if (name === undefined) {
      errors.lines(help)
      return exitCodes.usage
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (load === undefined) {
      const near = nearest(name, Object.keys(commands))
      throw new UsageError(
        `There is no command "${name}"${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ''}`,
      )
    }
    const command = await load()
    return await command(rest, context)
  } catch (error) {
    const isUsage = error instanceof UsageError
    if (!isUsage && !isConfigurationError(error)) {
      errors.line(errors.paint('red', '✗'), ' This is a fault of antom-contract. Please report it, with:')
      errors.lines(String((error instanceof Error && error.stack) || error).slice(0, longest))
      return exitCodes.fault
    }
    const { message } = error
    const shown = message.length > longest ? `${message.slice(0, longest)}…` : message
    errors.line(errors.paint('red', '✗'), ' ', shown)
    const more = name !== undefined && Object.hasOwn(commands, name) ? `${name} ` : ''
    if (isUsage) errors.line('More: antom-contract ', more, '--help')
    return exitCodes.usage
  }
}

/** How many characters of an error are shown: messages repeat arguments, which can have any length. */
const longest = 4000
