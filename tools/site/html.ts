import { createHash } from 'node:crypto'
import { Marked } from 'marked'

/** Text as HTML text or as the value of an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const marked = new Marked({ gfm: true })

/** One paragraph of Markdown as HTML, without the paragraph around it. */
export function inlineMarkdown(text: string): string {
  return marked.parseInline(text.trim(), { async: false })
}

/** Markdown as HTML. */
export function blockMarkdown(text: string): string {
  return marked.parse(text, { async: false })
}

/** What a Content-Security-Policy calls a script or a style that stands in the page. */
export function cspHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
