import { type ParseArgsConfig, parseArgs } from 'node:util'
import { argumentProblem } from '../../src/cli/command.ts'
import { errorMessage } from './error-message.ts'
import { printError, printText } from './print.ts'

/** Options as `parseArgs` of Node takes them. */
type OptionsConfig = NonNullable<ParseArgsConfig['options']>

/** The values of a command's options. */
type Values<T extends OptionsConfig> = ReturnType<typeof parseArgs<{ options: T }>>['values']

/** How a command is used. */
export interface CommandLine<T extends OptionsConfig> {
  /** What is printed for `--help`, and after what is wrong with the arguments. */
  readonly usage: string
  /** The options, without `--help`, which every command has. */
  readonly options: T
  /** Whether there are arguments besides the options. */
  readonly allowPositionals?: boolean
  /** What is wrong with values that are options of the command, in a sentence; nothing when they can be used. */
  readonly problem?: (values: Values<T>, positionals: readonly string[]) => string | undefined
}

/**
 * Reads the arguments of a command.
 *
 * @returns the values, or the exit code when there is nothing to do: 0 after `--help`, 2 after wrong usage
 */
export function parseOptions<const T extends OptionsConfig>(
  args: readonly string[],
  { usage, options, allowPositionals = false, problem }: CommandLine<T>,
): (Values<T> & { readonly positionals: readonly string[] }) | number {
  const all = { ...options, help: { type: 'boolean', default: false } } as const
  try {
    const parsed = parse(args, all, allowPositionals)
    // `help` and what the options declare; the type of what is generic says nothing.
    const values = parsed.values as Values<T> & { readonly help: boolean }
    if (values.help) {
      printText(usage)
      return 0
    }
    const message = problem?.(values, parsed.positionals)
    if (message !== undefined) throw new TypeError(message)
    return { ...values, positionals: parsed.positionals }
  } catch (error) {
    printError(errorMessage(error))
    printText(usage, printError)
    return 2
  }
}

/** @throws TypeError that says what is wrong with the arguments, in the words of the commands that ship */
function parse<const T extends OptionsConfig>(
  args: readonly string[],
  options: T,
  allowPositionals: boolean,
): ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], allowPositionals, options })
  } catch (error) {
    throw new TypeError(`${argumentProblem(error, Object.keys(options)).en}.`.replace('?.', '?'))
  }
}
