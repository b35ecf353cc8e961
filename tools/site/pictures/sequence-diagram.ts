import { escapeHtml } from '../html.ts'
import type { Labels } from '../i18n/labels.ts'
import type { Flow, FlowStep } from './flows.ts'
import {
  type Box,
  fontSize,
  lineHeight,
  printArrowHead,
  printPatch,
  printText,
  printTextBox,
  short,
  type TextBox,
  textBox,
} from './svg.ts'
import { type TextRun, wrapText } from './text-runs.ts'

/** A step as it is drawn. */
export interface DrawnStep {
  readonly step: FlowStep
  /** From 1; undefined for a heading. */
  readonly number: number | undefined
  readonly label: TextBox
  /** Where the arrow begins and ends; a heading has the picture's edges. */
  readonly from: number
  readonly to: number
  /** Of the arrow or the heading's line. */
  readonly y: number
}

/** A sequence diagram, laid out. */
export interface SequenceLayout {
  readonly width: number
  readonly height: number
  readonly parties: readonly { readonly box: Box; readonly lines: readonly TextRun[][]; readonly x: number }[]
  readonly steps: readonly DrawnStep[]
}

/** Distance of two lifelines. Three of them fit a phone. */
const spacing = 148

/** Between the picture's edge and the first lifeline. */
const margin = 52
const headWidth = 98
const top = 4
const gap = 9

/** Radius of the circle in which a step's number stands. */
const radius = 9

/**
 * Lays a flow out from above to below.
 *
 * @param names of the parties, in the order from left to right; those that take no part are left out
 */
export function layOutSequence(
  { steps }: Flow,
  names: ReadonlyMap<string, string>,
  words: Labels['pictures'],
): SequenceLayout {
  const present = [...names].filter(([party]) => steps.some(({ from, to }) => from === party || to === party))
  const width = margin * 2 + spacing * Math.max(1, present.length - 1)
  const places = new Map(present.map(([party], index) => [party, margin + spacing * index]))
  const heads = present.map(([party, name]) => ({
    x: places.get(party) ?? margin,
    lines: wrapText(name, headWidth - 10, fontSize),
  }))
  const headHeight = Math.max(1, ...heads.map(({ lines }) => lines.length)) * lineHeight + 12
  let y = top + headHeight + gap
  let count = 0
  const drawn = steps.map((step): DrawnStep => {
    const isHeading = step.kind === 'heading'
    if (!isHeading) count += 1
    const from = isHeading ? 0 : (places.get(step.from) ?? margin)
    const to = isHeading ? width : (places.get(step.to) ?? margin)
    const middle = (from + to) / 2
    const room = 2 * Math.min(middle, width - middle) - 8
    const label = textBox(labelLines(step, room, words), middle, y + (isHeading ? gap : 0))
    const arrow = isHeading ? label.y + label.height / 2 : label.y + label.height + radius / 2 + 2
    y = isHeading ? label.y + label.height + gap : arrow + radius + 5
    return { step, number: isHeading ? undefined : count, label, from, to, y: arrow }
  })
  return {
    width,
    height: y + 4,
    parties: heads.map(({ x, lines }) => ({
      x,
      lines,
      box: { x: x - headWidth / 2, y: top, width: headWidth, height: headHeight },
    })),
    steps: drawn,
  }
}

/** The code of a step in lines of its own, before its words. */
function labelLines({ kind, name, summary }: FlowStep, room: number, words: Labels['pictures']): TextRun[][] {
  const code = kind === 'acknowledge' ? words.acknowledged : name === '' ? '' : `\`${name}\``
  return [...wrapText(code, room, fontSize), ...wrapText(summary, room, fontSize)]
}

/** A sequence diagram as SVG elements. */
export function printSequence({ height, parties, steps }: SequenceLayout): string {
  const lifelines = parties.map(
    ({ x, box }) =>
      `<path class="picture-lifeline" d="M${short(x)} ${short(box.y + box.height)}V${short(height - 2)}"/>`,
  )
  const heads = parties.map(({ box, lines }) => printTextBox(box, lines, 'picture-party'))
  return [...lifelines, ...heads, ...steps.map(printStep)].join('')
}

function printStep({ step, number, label, from, to, y }: DrawnStep): string {
  const text = `${printPatch(label)}${printText(label, step.kind === 'heading' ? 'picture-heading' : 'picture-text')}`
  if (number === undefined) {
    return `<path class="picture-divider" d="M${short(from)} ${short(y)}H${short(to)}"/>${text}`
  }
  const direction = Math.sign(to - from)
  const isAnswer = step.kind === 'answer' || step.kind === 'acknowledge'
  const line = `<path class="picture-arrow${isAnswer ? ' picture-dashed' : ''}" d="M${short(from)} ${short(y)}H${short(to - direction)}"/>`
  const head = printArrowHead(to - direction, y, direction > 0 ? 0 : Math.PI, isAnswer)
  const circle = `<circle class="picture-number" cx="${short(from)}" cy="${short(y)}" r="${radius}"/><text class="picture-count" x="${short(from)}" y="${short(y + 3.8)}">${number}</text>`
  return `<g class="picture-step picture-${escapeHtml(step.kind)}">${text}${line}${head}${circle}</g>`
}
