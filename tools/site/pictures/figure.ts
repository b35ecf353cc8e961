import { escapeHtml } from '../html.ts'
import type { SiteLocale } from '../site-locale.ts'
import { short } from './svg.ts'

/** The largest width that a phone of 390 pixels shows without making letters too small. */
const narrowWidth = 440

/** A picture, what it is called, and the same as text. */
export interface Figure {
  /** Unique on its page; a part of an HTML id. */
  readonly id: string
  readonly title: string
  /** What is seen, in a sentence. */
  readonly description: string
  readonly width: number
  readonly height: number
  /** SVG elements. */
  readonly drawing: string
  /** HTML that says the same. */
  readonly text: string
}

/**
 * A picture with its text below it. What is wider than a phone scrolls in a box of its own, which a keyboard reaches.
 */
export function printFigure(figure: Figure, { labels: { pictures } }: SiteLocale): string {
  const { id, title, description, width, height, drawing, text } = figure
  const svg = `<svg class="picture" role="img" aria-labelledby="${id}-title ${id}-description" viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}" xmlns="http://www.w3.org/2000/svg"><title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-description">${escapeHtml(description)}</desc>${drawing}</svg>`
  const box =
    width <= narrowWidth
      ? `<div class="picture-box">${svg}</div>`
      : `<p class="picture-hint">${escapeHtml(pictures.scroll)}</p><div class="picture-box picture-wide" tabindex="0" role="region" aria-label="${escapeHtml(title)}">${svg}</div>`
  return `<figure class="picture-figure" id="${id}"><figcaption>${escapeHtml(title)}</figcaption>${box}<details><summary>${escapeHtml(pictures.asText)}</summary>${text}</details></figure>`
}
