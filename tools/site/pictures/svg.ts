import { escapeHtml } from '../html.ts'
import { type TextLine, textWidth } from './text-runs.ts'

/** A part of a picture: where it lies, in pixels from the upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Text in a box, in the middle of it. */
export interface TextBox extends Box {
  readonly lines: readonly TextLine[]
}

/** Height of a line and size of its letters, in pixels. */
export const lineHeight = 17
export const fontSize = 13

/**
 * The box of a text.
 *
 * @param x of its middle
 * @param y of its upper edge
 */
export function textBox(lines: readonly TextLine[], x: number, y: number): TextBox {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, fontSize)))
  return { x: x - width / 2, y, width, height: lines.length * lineHeight, lines }
}

/** The text of a box as SVG. */
export function printText({ x, y, width, lines }: TextBox, className = 'picture-text'): string {
  return lines
    .map((line, index) => {
      const runs = line.map(({ text, isCode }) =>
        isCode ? `<tspan class="picture-code">${escapeHtml(text)}</tspan>` : escapeHtml(text),
      )
      const baseline = y + index * lineHeight + lineHeight * 0.76
      return `<text class="${className}" x="${short(x + width / 2)}" y="${short(baseline)}">${runs.join('')}</text>`
    })
    .join('')
}

/** A box with a border and a text in the middle of it. */
export function printTextBox(box: Box, lines: readonly TextLine[], className: string): string {
  const { x, y, width, height } = box
  const text = textBox(lines, x + width / 2, y + (height - lines.length * lineHeight) / 2)
  return `<rect class="${className}" ${boxAttributes(box)} rx="6"/>${printText(text)}`
}

/** A patch of the page's own colour, on which a text can be read that crosses a line. */
export function printPatch({ x, y, width, height }: Box): string {
  return `<rect class="picture-patch" ${boxAttributes({ x: x - 3, y, width: width + 6, height })}/>`
}

function boxAttributes({ x, y, width, height }: Box): string {
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`
}

/** A number with at most one decimal. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/**
 * The head of an arrow.
 *
 * @param x of its tip
 * @param angle in which it points, in radians; 0 is to the right
 * @param isOpen whether it is two lines, as of an answer
 */
export function printArrowHead(x: number, y: number, angle: number, isOpen: boolean): string {
  const corner = (turn: number) =>
    `${short(x - 9 * Math.cos(angle + turn))} ${short(y - 9 * Math.sin(angle + turn))}`
  const path = `M${corner(0.42)}L${short(x)} ${short(y)}L${corner(-0.42)}${isOpen ? '' : 'Z'}`
  return `<path class="${isOpen ? 'picture-open-head' : 'picture-head'}" d="${path}"/>`
}
