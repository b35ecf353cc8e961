import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../core/nearest.ts'
import { visibleText } from '../core/visible-text.ts'
import type { Apart } from './command-spec.ts'
import { withoutSecrets } from './key-text.ts'
import type { Language, Text } from './language.ts'

/** Where a command writes and reads. The process's own, except in tests. */
export interface CommandContext {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /**
   * From its first call on, SIGINT and SIGTERM abort the signal that it gives, with their name as the reason, and no
   * longer end the process. So only a command that listens calls it, once everything it reads has been read: reading
   * waits without listening.
   */
  readonly interruption: () => AbortSignal
}

/** What a command works with: the context, and the language in which it speaks. */
export interface RunContext extends CommandContext {
  readonly language: Language
}

/** Runs a command and gives its exit code: see {@link exitCodes}. */
export type Run = (args: readonly string[], context: RunContext) => Promise<number>

/** The program ends with one of these. */
export const exitCodes = {
  ok: 0,
  /** It worked, and the answer is no: an unknown code, a signature that does not fit. */
  no: 1,
  /** It was called wrongly, or something that it needs cannot be had. */
  usage: 2,
  /** A fault of the program itself. */
  fault: 70,
  /** As shells number the end of a process by SIGINT and by SIGTERM. */
  interrupted: { SIGINT: 130, SIGTERM: 143 },
} as const

/** The signals that ask a command to end. */
export type InterruptionName = keyof typeof exitCodes.interrupted

/** The exit code of a command that was interrupted before it was done. */
export function interruptedCode({ reason }: AbortSignal): number {
  return reason === 'SIGTERM' ? exitCodes.interrupted.SIGTERM : exitCodes.interrupted.SIGINT
}

/**
 * A mistake of whoever called a command; `message` is in English. It repeats what was given, but no key that is in it,
 * and no password of a URL.
 */
export class UsageError extends Error {
  readonly text: Text

  constructor(text: Text) {
    super(withoutSecrets(text.en))
    this.text = { en: this.message, zh: withoutSecrets(text.zh) }
  }

  override get name(): 'UsageError' {
    return 'UsageError'
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

/** What the flags of a command were given. */
type Arguments<Given extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Given; allowPositionals: true; strict: true }>
>

/**
 * Reads the arguments of a command.
 *
 * @throws {UsageError} when a flag is unknown or has no value, or two are given that are refused together
 */
export function readArguments<const Given extends Options>(
  args: readonly string[],
  { flags, apart = [] }: { readonly flags: Given; readonly apart?: readonly Apart[] },
): Arguments<Given> {
  const parsed = parse(args, flags)
  refuseEmpty(parsed.values)
  const given = givenFlags(parsed.values, flags)
  const clash = apart.find((one) => one.flags.every((name) => given.includes(name)))
  if (clash === undefined) return parsed
  const [one, other] = clash.flags
  throw new UsageError({
    en: `--${one} and --${other} cannot be given together: ${clash.why.en}`,
    zh: `--${one} 与 --${other} 不能同时给出：${clash.why.zh}`,
  })
}

/** @throws {UsageError} for a flag with nothing as its value: what was meant would be passed over, or a file without a name */
function refuseEmpty(values: Readonly<Record<string, unknown>>): void {
  const empty = Object.keys(values).find((name) => [values[name]].flat().includes(''))
  if (empty === undefined) return
  throw new UsageError({
    en: `--${empty} is empty (is the variable set?)`,
    zh: `--${empty} 为空（是否设置了变量？）`,
  })
}

function parse<const Given extends Options>(args: readonly string[], options: Given): Arguments<Given> {
  try {
    return parseArgs({
      args: withPem(withOwnNames(args), options),
      options,
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new UsageError(argumentProblem(error, Object.keys(options)))
  }
}

/** The flags that were given something else than what stands for them when they are left out. */
export function givenFlags(values: Readonly<Record<string, unknown>>, flags: Options): string[] {
  return Object.keys(flags).filter((name) => {
    const value = values[name]
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== flags[name]?.default
  })
}

/**
 * Node.js takes `--env-file FILE` for itself, also behind the name of a program, and does not start while the file is not
 * there. So the flag is `--env`; where Node.js lets the other name pass, it means the same.
 */
function withOwnNames(args: readonly string[]): string[] {
  const end = args.indexOf('--')
  return args.map((arg, index) =>
    end >= 0 && index > end ? arg : arg.replace(/^--env-file(?==|$)/, '--env'),
  )
}

/** Puts a PEM text behind the flag that it is the value of: the parser takes what begins with a dash for a flag. */
function withPem(args: readonly string[], options: Options): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const flag = joined.at(-1) ?? ''
    const takesText = flag.startsWith('--') && options[flag.slice(2)]?.type === 'string'
    if (takesText && /^-+BEGIN /.test(arg)) joined.splice(-1, 1, `${flag}=${arg}`)
    else joined.push(arg)
  }
  return joined
}

/** Longer than every flag; a key that is joined to one by mistake has nothing to tell in so few characters. */
const longestFlag = 30

/**
 * What is wrong with an argument. The parser's own words speak of options, and end with a hint that helps nobody here.
 *
 * @param error - of `parseArgs`
 * @param flags - what there is, without dashes
 */
export function argumentProblem(error: unknown, flags: readonly string[]): Text {
  const { message, code } = error as Error & { code?: string } // `parseArgs` throws nothing else
  const named = /'(-[^']*?)(?: <value>)?'/.exec(message)?.[1]?.split(', ').at(-1)
  const flag = visibleText(named ?? '', longestFlag)
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return unknownFlag(flag, flags)
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    const given = visibleText(/'(.*?)'/s.exec(message)?.[1] ?? '', 80)
    return {
      en: `"${given}" is no flag, and nothing else is taken`,
      zh: `“${given}”不是选项，此外不接受其他参数`,
    }
  }
  if (message.includes('does not take an argument')) {
    return { en: `${flag} takes no value`, zh: `${flag} 不带值` }
  }
  return { en: `${flag} takes a value`, zh: `${flag} 需要一个值` }
}

function unknownFlag(flag: string, flags: readonly string[]): Text {
  const given = flag.startsWith('--') ? flag.slice(2) : undefined
  const near = given === undefined ? [] : nearest(given, flags).map((name) => `--${name}`)
  return near.length > 0
    ? {
        en: `There is no flag ${flag}; did you mean ${near.join(' or ')}?`,
        zh: `没有 ${flag} 这个选项；您要找的是否是 ${near.join(' 或 ')}？`,
      }
    : { en: `There is no flag ${flag}`, zh: `没有 ${flag} 这个选项` }
}

/** Why a file cannot be had, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  const { code = 'unreadable' } = Object(error) as { readonly code?: unknown } // whatever was thrown
  return String(code)
}

/** Reads a number. @throws {UsageError} when it is none, or out of range. */
export function readNumber(flag: string, text: string, least: number, most: number): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new UsageError({
    en: `--${flag} takes a number from ${least} to ${most}, not "${text}"`,
    zh: `--${flag} 的值应为 ${least} 至 ${most} 之间的数字，而不是“${text}”`,
  })
}

/** Reads one of several words. @throws {UsageError} when it is another. */
export function readChoice<const Choice extends string>(
  flag: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((one) => one === text)
  if (choice !== undefined) return choice
  throw new UsageError({
    en: `--${flag} takes ${choices.join(' or ')}, not "${text}"`,
    zh: `--${flag} 的值应为 ${choices.join(' 或 ')}，而不是“${text}”`,
  })
}
