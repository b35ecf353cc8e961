/** A part of a text in one face: code has letters of one width. */
export interface TextRun {
  readonly text: string
  readonly isCode: boolean
}

/** One line of a picture's text. */
export type TextLine = readonly TextRun[]

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** A text in which code stands between backticks, in runs. */
export function textRuns(text: string): TextRun[] {
  return text
    .split('`')
    .map((part, index) => ({ text: part, isCode: index % 2 === 1 }))
    .filter((run) => run.text !== '')
}

/**
 * The width of a text in pixels. No font is asked: the widths are those of the wide ones among the fonts that systems have,
 * so that what is measured has room in each of them.
 *
 * @param size of the letters, in pixels
 */
export function textWidth(line: TextLine, size: number): number {
  const ems = line.flatMap(({ text, isCode }) => [...text].map((letter) => letterWidth(letter, isCode)))
  return size * ems.reduce((sum, width) => sum + width, 0)
}

/** In parts of the letters' size. Han letters and full-width punctuation fill a square. */
function letterWidth(letter: string, isCode: boolean): number {
  if (
    /[\p{Script=Han}\u21bb\u3000-\u30ff\uac00-\ud7af\uff00-\uff60\u2018-\u201f\u2026]|\p{Extended_Pictographic}/u.test(
      letter,
    )
  )
    return 1
  if (isCode) return 0.61
  if (/[ .,:;'|!il]/.test(letter)) return 0.34
  if (/[fjrt()[\]-]/.test(letter)) return 0.42
  if (/[mwMW%@]/.test(letter)) return 0.98
  return /[A-Z]/.test(letter) ? 0.72 : 0.64
}

/**
 * Breaks a text into lines. Words, names and values stay whole, so that one that is wider has a line of its own.
 *
 * @param width that a line should not exceed, in pixels
 * @param size of the letters, in pixels
 */
export function wrapText(text: string, width: number, size: number): TextRun[][] {
  const lines: TextRun[][] = []
  let line: TextRun[] = []
  for (const piece of piecesOf(text)) {
    if (line.length > 0 && textWidth(trimmed([...line, ...piece]), size) > width) {
      lines.push(trimmed(line))
      line = []
    }
    line.push(...piece)
  }
  return [...lines, trimmed(line)].filter(({ length }) => length > 0)
}

/** What stays together: a word with the punctuation behind it. A space ends a piece. */
function piecesOf(text: string): TextRun[][] {
  const pieces: TextRun[][] = []
  let isOpen = false
  for (const { text: part, isCode } of textRuns(text)) {
    const words = isCode ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment)
    for (const word of words) {
      const run = { text: word, isCode }
      const previous = pieces.at(-1)
      // Punctuation does not begin a line; an opening bracket and a no-break space do not end one.
      const follows = !isCode && /^[\s\p{P}]+$/u.test(word) && !/^\p{Ps}/u.test(word)
      if (previous && (follows || isOpen)) previous.push(run)
      else pieces.push([run])
      isOpen = !isCode && /[\p{Ps}\u00a0]$/u.test(word)
    }
  }
  return pieces
}

/** A line without spaces at its ends, its neighbouring runs of one face joined. */
function trimmed(line: TextLine): TextRun[] {
  const joined: TextRun[] = []
  for (const run of line) {
    const last = joined.at(-1)
    if (last?.isCode === run.isCode) joined.splice(-1, 1, { ...last, text: last.text + run.text })
    else joined.push(run)
  }
  return joined
    .map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run))
    .map((run, index) => (index === joined.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '')
}
