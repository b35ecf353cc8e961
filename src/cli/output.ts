import { styleText } from 'node:util'
import { visibleJson } from '../core/visible-json.ts'
import { visibleText } from '../core/visible-text.ts'

/** What is written to, such as standard output. */
export interface OutputStream {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
}

type Format = Parameters<typeof styleText>[0]

/** Text that was escaped and then coloured. Only {@link Output.paint} makes it, so that all other text is escaped. */
export class PaintedText {
  readonly #text: string

  constructor(format: Format | undefined, text: string) {
    const escaped = visibleText(text, Number.POSITIVE_INFINITY)
    this.#text = format === undefined ? escaped : styleText(format, escaped, { validateStream: false })
  }

  toString(): string {
    return this.#text
  }
}

/**
 * Writes to a terminal or a file. Whatever text it is given, a terminal acts on nothing in it but our colours, and GitHub
 * Actions on nothing at all.
 */
export interface Output {
  /** Colours text, where colours are wanted. */
  readonly paint: (format: Format, text: string) => PaintedText
  /** Writes one line. Line feeds in its parts are escaped like other controls, so that no part can add a line. */
  readonly line: (...parts: readonly (string | PaintedText)[]) => void
  /** Writes text of our own that has several lines; each is escaped. */
  readonly lines: (text: string) => void
  /** Writes a value as JSON. */
  readonly json: (value: unknown) => void
}

/**
 * Makes what a command prints with. Nothing of a command writes to a stream by itself.
 *
 * @param stream - where to
 * @param env - `NO_COLOR` and `FORCE_COLOR` decide about colours; without them a terminal gets some
 */
export function createOutput(
  stream: OutputStream,
  env: Readonly<Record<string, string | undefined>>,
): Output {
  const isForced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0'
  const isColoured = !env.NO_COLOR && (isForced || stream.isTTY === true)
  const line: Output['line'] = (...parts) => {
    const text = parts
      .map((part) => (part instanceof PaintedText ? part : new PaintedText(undefined, part)).toString())
      .join('')
    stream.write(`${withoutCommands(text)}\n`)
  }
  return {
    paint: (format, text) => new PaintedText(isColoured ? format : undefined, text),
    line,
    lines: (text) => {
      for (const each of text.replace(/\n$/, '').split('\n')) line(each)
    },
    // Only a text can hold these characters, and in a text the escape means the same.
    json: (value) => stream.write(`${visibleJson(value).replaceAll('##[', '#\\u0023[')}\n`),
  }
}

/** GitHub Actions takes `::name::` at the start of a line of its log, and `##[name]` anywhere in it, for commands. */
function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\u{3a}').replaceAll('##[', '##\\u{5b}')
}
