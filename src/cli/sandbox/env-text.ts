/** A setting that stands in a text, with the place of its lines. */
interface Span {
  readonly name: string
  /** What stands before the name, such as `export `. */
  readonly lead: string
  /** The first line, and the one behind the last: a value in quotes can go over several. */
  readonly start: number
  readonly end: number
}

const assignment = /^(\s*(?:export\s+)?)([A-Za-z_][A-Za-z0-9_.]*)\s*=[ \t]*(.*)$/

/**
 * Puts settings into the text of an `.env` file: those that stand there are replaced in their place, the others are added
 * at the end. Comments, other settings, their order and the kind of line breaks stay as they are.
 *
 * @param text - of the file; empty for one that is not there
 * @param settings - by name; a value is quoted where it has to be
 */
export function mergeEnv(text: string, settings: Readonly<Record<string, string>>): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(/\r?\n/)
  const found = spansOf(lines).filter(({ name }) => Object.hasOwn(settings, name))
  const merged: string[] = []
  let next = 0
  for (const { name, lead, start, end } of found) {
    merged.push(...lines.slice(next, start), `${lead}${name}=${quoted(settings[name] ?? '')}`)
    next = end
  }
  merged.push(...lines.slice(next))
  const known = new Set(found.map(({ name }) => name))
  const added = Object.entries(settings).flatMap(([name, value]) =>
    known.has(name) ? [] : [`${name}=${quoted(value)}`],
  )
  if (added.length === 0) return merged.join(lineBreak)
  while (merged.at(-1) === '') merged.pop()
  return [...merged, ...added, ''].join(lineBreak)
}

function spansOf(lines: readonly string[]): Span[] {
  const spans: Span[] = []
  for (let start = 0; start < lines.length; start++) {
    const [, lead, name, value = ''] = assignment.exec(lines[start] ?? '') ?? []
    if (lead === undefined || name === undefined) continue
    const end = endOfValue(lines, start, value)
    spans.push({ name, lead, start, end })
    start = end - 1
  }
  return spans
}

/** The line behind a value: a quote that is not closed in its line is closed in a later one, or is no quote. */
function endOfValue(lines: readonly string[], start: number, value: string): number {
  const quote = /^["'`]/.exec(value)?.[0]
  if (quote === undefined || value.indexOf(quote, 1) > 0) return start + 1
  const last = lines.findIndex((line, index) => index > start && line.includes(quote))
  return last < 0 ? start + 1 : last + 1
}

/** A value as every reader of such files takes it. */
function quoted(value: string): string {
  if (/^[\w./:+=@,-]*$/.test(value)) return value
  const quote = ["'", '"', '`'].find((mark) => !value.includes(mark)) ?? "'"
  return `${quote}${value}${quote}`
}
