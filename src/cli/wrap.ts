/** The widest line where a terminal does not say how wide it is, or is wider: longer ones are hard to read. */
const widest = 120

/** The narrowest: below it there would be no room beside the first column of a table. */
const narrowest = 60

/** How wide lines for a stream may be, in columns. */
export function widthOf({ columns }: { readonly columns?: number }): number {
  // A terminal that does not know its width says 0.
  return columns ? Math.max(narrowest, Math.min(widest, columns)) : widest
}

/** How wide lines for a stream may be that a program may read, too: in a pipe nothing is broken. */
export function widthOfText(stream: { readonly columns?: number }): number {
  return stream.columns ? widthOf(stream) : Number.POSITIVE_INFINITY
}

/** Breaks a text into lines: at spaces, or between Chinese characters, but not before a closing mark or behind an opening one. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.match(
    / *[（“]*(?:\p{Script=Han}|[^\p{Script=Han} （“，。；：、）”]*)[，。；：、）”]*/gu,
  ) ?? []) {
    if (line !== '' && columns(line) + columns(part) > most) {
      lines.push(line)
      line = part.trimStart()
    } else line += part
  }
  return [...lines, line]
}

/** How many columns of a terminal a text takes: Chinese characters and full-width marks take two. */
export function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\uffff]/.test(character) ? 2 : 1), 0)
}

/** Breaks a line of a table or an indented one; what follows stands below the beginning of its last column. */
export function wrapHanging(text: string, most: number): string[] {
  const [start = ''] = /^ *(?:\S+ {2,})?/.exec(text) ?? []
  const indent = columns(start)
  return wrap(text.slice(start.length), most - indent).map(
    (line, index) => `${index === 0 ? start : ' '.repeat(indent)}${line}`,
  )
}
