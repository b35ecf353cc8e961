import { escapeHtml, inlineMarkdown } from '../html.ts'
import type { Labels } from '../i18n/labels.ts'
import type { Ladder } from './ladder-data.ts'
import {
  type Box,
  fontSize,
  lineHeight,
  printArrowHead,
  printPatch,
  printText,
  printTextBox,
  short,
  textBox,
} from './svg.ts'
import { type TextRun, wrapText } from './text-runs.ts'

/** A ladder, laid out. */
export interface LadderLayout {
  readonly width: number
  readonly height: number
  readonly ladder: Ladder
  readonly steps: readonly {
    readonly check: Box
    readonly outcome: Box
    readonly checkLines: readonly TextRun[][]
    readonly outcomeLines: readonly TextRun[][]
  }[]
  readonly end: Box
  readonly endLines: readonly TextRun[][]
}

/** As wide as a phone shows; the outcomes stand on the right. */
const width = 400
const checkWidth = 184
const outcomeX = 222
const outcomeWidth = width - outcomeX - 2
const gap = 24
const padding = 12

/** Lays checks out from above to below, the outcome of each beside it. */
export function layOutLadder(ladder: Ladder): LadderLayout {
  let y = 2
  const steps = ladder.steps.map(({ check, outcome }) => {
    const checkLines = wrapText(check, checkWidth - padding, fontSize)
    const outcomeLines = wrapText(outcome, outcomeWidth - padding, fontSize)
    const height = Math.max(checkLines.length, outcomeLines.length) * lineHeight + padding
    const top = y
    y += height + gap
    return {
      check: { x: 2, y: top, width: checkWidth, height },
      outcome: { x: outcomeX, y: top, width: outcomeWidth, height },
      checkLines,
      outcomeLines,
    }
  })
  const endLines = wrapText(ladder.end, checkWidth - padding, fontSize)
  const end = { x: 2, y, width: checkWidth, height: endLines.length * lineHeight + padding }
  return { width, height: y + end.height + 2, ladder, steps, end, endLines }
}

/** Checks as SVG elements. */
export function printLadder(
  { ladder, steps, end, endLines }: LadderLayout,
  words: Labels['pictures'],
): string {
  const parts = steps.map(({ check, outcome, checkLines, outcomeLines }, index) => {
    const { endsWhenTrue = false, isGood = false } = ladder.steps[index] ?? {}
    const side = endsWhenTrue ? words.yes : words.no
    const down = endsWhenTrue ? words.no : words.yes
    const middle = check.y + check.height / 2
    const axis = check.x + check.width / 2
    const below = check.y + check.height
    const edge = check.x + check.width
    const sideLabel = textBox(
      wrapText(side, gap * 2, fontSize),
      (edge + outcome.x) / 2,
      middle - lineHeight - 1,
    )
    const downLabel = textBox(wrapText(down, gap * 3, fontSize), axis + 18, below + 2)
    return [
      `<path class="picture-arrow" d="M${short(edge)} ${short(middle)}H${short(outcome.x - 1)}"/>`,
      printArrowHead(outcome.x - 1, middle, 0, false),
      `<path class="picture-arrow" d="M${short(axis)} ${short(below)}V${short(below + gap - 1)}"/>`,
      printArrowHead(axis, below + gap - 1, Math.PI / 2, false),
      printPatch(sideLabel),
      printText(sideLabel),
      printText(downLabel),
      printTextBox(check, checkLines, 'picture-state'),
      printTextBox(outcome, outcomeLines, `picture-state ${isGood ? 'picture-good' : 'picture-bad'}`),
    ].join('')
  })
  return [...parts, printTextBox(end, endLines, 'picture-state picture-good')].join('')
}

/** The same as a table in HTML. */
export function ladderHtml({ steps, end }: Ladder, { colon, pictures: words }: Labels): string {
  const rows = steps.map(({ check, outcome, endsWhenTrue = false }) => {
    const answer = endsWhenTrue ? words.yes : words.no
    return `<tr><td>${inlineMarkdown(check)}</td><td>${escapeHtml(answer)}</td><td>${inlineMarkdown(outcome)}</td></tr>`
  })
  return `<div class="picture-table"><table><thead><tr><th scope="col">${escapeHtml(words.check)}</th><th scope="col">${escapeHtml(words.endsAt)}</th><th scope="col">${escapeHtml(words.outcome)}</th></tr></thead><tbody>${rows.join('')}</tbody></table></div><p>${escapeHtml(words.otherwise + colon)}${inlineMarkdown(end)}</p>`
}

/** The same as a table in Markdown, with its title in front. */
export function ladderMarkdown({ title, steps, end }: Ladder, { colon, pictures: words }: Labels): string {
  const rows = steps.map(
    ({ check, outcome, endsWhenTrue = false }) =>
      `| ${check} | ${endsWhenTrue ? words.yes : words.no} | ${outcome} |`,
  )
  const head = `| ${words.check} | ${words.endsAt} | ${words.outcome} |\n| --- | --- | --- |`
  return `**${title}**\n\n${head}\n${rows.join('\n')}\n\n${words.otherwise}${colon}${end}\n`
}
