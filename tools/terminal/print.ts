import { randomBytes } from 'node:crypto'
import { paint } from './style.ts'
import { visibleText } from './visible-text.ts'

/*
 * What the tools print goes through here, because most of it quotes something that others wrote: a vendor's page, a
 * contract, a file name, the output of git. The whole line is escaped, so that no caller has to remember which part
 * of it is foreign.
 */

/** Characters of a line, or of a part of it in one colour, that are shown. */
const LONGEST = 4000

// Foreign text can hold a colour sequence, but it cannot guess this.
const COLOR = `\u001b${randomBytes(16).toString('hex')}[`
const COLOR_CODE = /^(?:\d{1,3};?)+m/

type Format = Parameters<typeof paint>[0]

/** Colours text that `print` or `printError` prints, where `paint` would colour it. */
export function color(format: Format, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  const [before = '', after = ''] = paint(format, '\0', stream).split('\0')
  return [before, after].map((code) => code.replaceAll('\u001b[', COLOR)).join(text)
}

/** Prints one line to standard output. */
export function print(line: string): void {
  console.log(shown(line))
}

/** Prints one line to standard error. */
export function printError(line: string): void {
  console.error(shown(line))
}

/** Prints a text of our own that has several lines, such as the usage. */
export function printText(text: string, printLine: (line: string) => void = print): void {
  const lines = text.split('\n').map(shown)
  if (printLine === printError) console.error(lines.join('\n'))
  else console.log(lines.join('\n'))
}

/** Prints a value as JSON, with what a terminal would act on as escapes of JSON. */
export function printJson(value: unknown): void {
  const json = JSON.stringify(value, null, 2)
  console.log(json.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, jsonEscape))
}

function jsonEscape(character: string): string {
  // The only control character outside of a string is the line end that the indentation needs.
  if (character === '\n') return character
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

function shown(line: string): string {
  const [first = '', ...colored] = line.split(COLOR)
  const rest = colored.map((part) => {
    const code = COLOR_CODE.exec(part)?.[0] ?? ''
    return `\u001b[${code}${visibleText(part.slice(code.length), LONGEST)}`
  })
  return withoutCommands([visibleText(first, LONGEST), ...rest].join(''))
}

/** GitHub Actions takes `::name::` at the start of a line of its log, and `##[name]` anywhere in it, for commands. */
function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\u{3a}').replaceAll('##[', '##\\u{5b}')
}
