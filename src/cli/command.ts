import { type ParseArgsConfig, parseArgs, type styleText } from 'node:util'
import { createOutput, type OutputStream } from './output.ts'

/** Where a command writes and reads. The process's own, except in tests. */
export interface CommandContext {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the user wants the command to end. */
  readonly signal: AbortSignal
}

/** The program ends with one of these. */
export const exitCodes = {
  ok: 0,
  /** It worked, and the answer is no: an unknown code, a signature that does not fit. */
  no: 1,
  /** It was called wrongly, or something that it needs cannot be had. */
  usage: 2,
  /** A fault of the program itself. */
  fault: 70,
} as const

/** A mistake of whoever called a command. */
export class UsageError extends Error {
  override get name(): 'UsageError' {
    return 'UsageError'
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

/** What the options of a command were given. */
type Arguments<Given extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Given; allowPositionals: true; strict: true }>
>

/**
 * Reads the arguments of a command.
 *
 * @throws {UsageError} when an option is unknown or has no value
 */
export function readArguments<const Given extends Options>(
  args: readonly string[],
  options: Given,
): Arguments<Given> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    // The parser's message ends with a hint about `--` that helps nobody here.
    const { message } = error as Error // of `parseArgs`, which throws nothing else
    throw new UsageError(message.replace(/\. To specify.*/s, ''))
  }
}

/** Why a file cannot be had, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  const { code = 'unreadable' } = Object(error) as { readonly code?: unknown } // whatever was thrown
  return String(code)
}

/** Reads a number. @throws {UsageError} when it is none, or out of range. */
export function readNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new UsageError(`--${option} takes a number from ${least} to ${most}, not "${text}"`)
}

type Format = Parameters<typeof styleText>[0]

/** Gives what colours text for a stream, and escapes it: on a terminal, unless `NO_COLOR` asks for none. */
export function painter(
  stream: OutputStream,
  env: CommandContext['env'],
): (format: Format, text: string) => string {
  const { paint } = createOutput(stream, env)
  return (format, text) => paint(format, text).toString()
}
