import { isConfigurationError } from '../core/errors.ts'
import { nearest } from '../core/nearest.ts'
import { type CommandContext, exitCodes, type RunContext, UsageError } from './command.ts'
import type { CommandSpec } from './command-spec.ts'
import { commands } from './commands.ts'
import { refuseKeys } from './given-keys.ts'
import { commandHelp, programHelp } from './help.ts'
import { withoutLongArguments, withoutSecrets } from './key-text.ts'
import { type Language, languageOf, readLanguage, type Text } from './language.ts'
import { flagProblem } from './option-problem.ts'
import { createOutput, type Output } from './output.ts'
import { widthOf } from './wrap.ts'

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
  const language = languageOf(args, context.env)
  const output = createOutput(context.stdout, context.env)
  const errors = createOutput(context.stderr, context.env)
  const width = widthOf(context.stdout)
  const { name, rest } = splitCommand(args)
  const spec = commands.find((command) => command.name === name)
  try {
    if ([name, ...flagsOf(rest)].some((arg) => arg === '--version' || arg === '-V')) {
      output.line(await version())
      return exitCodes.ok
    }
    refuseKeys(args, spec)
    checkLanguage(args)
    if (name === '--help' || name === '-h' || name === 'help') {
      const asked = name === 'help' ? operandOf(rest) : undefined
      const of = commands.find((one) => one.name === asked)
      if (asked !== undefined && asked !== 'help' && of === undefined) throw unknownCommand(asked)
      output.lines(
        of === undefined ? programHelp(commands, language, width) : await commandHelp(of, language, width),
      )
      return exitCodes.ok
    }
    if (name === undefined) {
      errors.lines(programHelp(commands, language, width))
      return exitCodes.usage
    }
    if (spec === undefined) throw unknownCommand(name)
    if (flagsOf(rest).some((arg) => arg === '--help' || arg === '-h')) {
      output.lines(await commandHelp(spec, language, width))
      return exitCodes.ok
    }
    const run = await spec.load()
    const runContext: RunContext = { ...context, language }
    return await run(rest, runContext)
  } catch (error) {
    return report(error, spec, args, language, errors)
  }
}

/** Arguments behind `--` are no flags. */
function flagsOf(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  return end < 0 ? args : args.slice(0, end)
}

/** The command may stand behind `--lang`, as flags of the whole program do elsewhere. */
function splitCommand(args: readonly string[]): { name: string | undefined; rest: readonly string[] } {
  const skipped = args[0] === '--lang' ? 2 : args[0]?.startsWith('--lang=') ? 1 : 0
  return { name: args[skipped], rest: args.slice(skipped + 1) }
}

/** What `help` is asked about: the first argument that is neither a flag nor the language. */
function operandOf(args: readonly string[]): string | undefined {
  return args.find((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang')
}

/** @throws {UsageError} for a language without texts, which would otherwise be English in silence */
function checkLanguage(args: readonly string[]): void {
  const flags = flagsOf(args)
  const tags = flags.flatMap((arg, index) =>
    arg === '--lang'
      ? (flags[index + 1] ?? '')
      : arg.startsWith('--lang=')
        ? arg.slice('--lang='.length)
        : [],
  )
  const wrong = tags.find((tag) => readLanguage(tag) === undefined)
  if (wrong === undefined) return
  throw new UsageError({
    en: `--lang takes en or zh, not "${wrong}"`,
    zh: `--lang 的值应为 en 或 zh，而不是“${wrong}”`,
  })
}

function unknownCommand(name: string): UsageError {
  const near = nearest(
    name,
    commands.map((command) => command.name),
  )
  const text: Text =
    near.length > 0
      ? {
          en: `There is no command "${name}"; did you mean ${near.join(' or ')}?`,
          zh: `没有“${name}”这个命令；您要找的是否是 ${near.join(' 或 ')}？`,
        }
      : { en: `There is no command "${name}"`, zh: `没有“${name}”这个命令` }
  return new UsageError(text)
}

const texts = {
  fault: {
    en: ' This is a fault of antom-contract. Please report it, with:',
    zh: ' 这是 antom-contract 自身的错误。请附上以下内容反馈：',
  },
  more: { en: 'More: ', zh: '更多说明：' },
} as const satisfies Record<string, Text>

/** Tells what ended a command, and gives the exit code. */
function report(
  error: unknown,
  spec: CommandSpec | undefined,
  args: readonly string[],
  language: Language,
  errors: Output,
): number {
  const isUsage = error instanceof UsageError
  const mark = errors.paint('red', '✗')
  if (!isUsage && !isConfigurationError(error)) {
    errors.line(mark, texts.fault[language])
    errors.lines(withoutSecrets(String((error instanceof Error && error.stack) || error)).slice(0, longest))
    return exitCodes.fault
  }
  const message = withoutLongArguments(
    (isUsage ? error : flagProblem(error, {})).text[language],
    args,
    (length) => ({ en: `[${length} characters]`, zh: `[${length} 个字符]` })[language],
  )
  const shown = message.length > longest ? `${message.slice(0, longest)}…` : message
  errors.line(mark, ' ', shown)
  if (isUsage) {
    errors.line(texts.more[language], 'antom-contract ', spec === undefined ? '' : `${spec.name} `, '--help')
  }
  return exitCodes.usage
}

/** How many characters of an error are shown: messages repeat arguments, which can have any length. */
const longest = 4000
