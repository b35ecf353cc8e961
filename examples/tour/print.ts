import { createOutput, type Output, type PaintedText } from '../../src/cli/output.ts'

const output = createOutput(process.stdout, process.env)
const errors = createOutput(process.stderr, process.env)

/** Text to be printed: what is not painted is escaped. */
type Text = string | PaintedText

/** Colours text when standard output is a terminal and `NO_COLOR` is not set. */
export const paint: Output['paint'] = output.paint

/** Starts a part of the tour. */
export function heading(title: string, detail = ''): void {
  output.line()
  output.line(paint('bold', title), detail === '' ? '' : paint('dim', `  ${detail}`))
}

/** Prints how the tour ended. */
export function ending(isWell: boolean, text: string, problems: readonly string[] = []): void {
  const { line } = isWell ? output : errors
  output.line()
  line(isWell ? paint('green', '✓') : paint('red', '✗'), ' ', text)
  for (const problem of problems) line('  ', problem)
}

/** How wide text is on a terminal: a Chinese character takes two places. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  )
}

function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Breaks text into lines: between words, and between Chinese characters. */
function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const part of text.match(/[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+|\s+/g) ?? []) {
    const line = lines.at(-1) ?? ''
    // Chinese punctuation does not begin a line.
    const fits = widthOf(line + part) <= width || /^[，。、；：）]$/.test(part)
    if (fits) lines[lines.length - 1] = line + part
    else lines.push(part.trimStart())
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '')
}

/** Prints something that is so: `sandbox  http://127.0.0.1:8787`. */
export function fact(name: string, ...values: readonly string[]): void {
  output.line(`  ${fill(name, 19)}  ${values.join('  ')}`)
}

/** Prints what went from one party to another: `shop → antom  capture  10.00 HKD`, and what came of it. */
export function step(from: string, to: string, what: string, ...details: readonly Text[]): void {
  const shown = details.filter((detail) => detail !== '')
  output.line(
    ...[`  ${fill(from, 8)} `, paint('dim', '→'), ` ${fill(to, 8)}  `, paint('cyan', fill(what, 16)), '  '],
    ...shown.flatMap((detail, index) => (index === 0 ? [detail] : [paint('dim', ' · '), detail])),
  )
}

/** Prints text that belongs to the step above it, in as many lines as it needs. */
export function note(text: string): void {
  const width = Math.min(process.stdout.columns ?? 100, 110) - 24
  for (const line of wrap(text, Math.max(width, 30))) {
    output.line(`  ${' '.repeat(21)}`, paint('dim', line))
  }
}

/** A result with its status in colour. */
export function result(status: string, code: string): PaintedText {
  const format = status === 'S' ? 'green' : status === 'F' ? 'red' : 'yellow'
  return paint(format, `${status} ${code}`)
}
