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

/**
 * Code as HTML.
 *
 * @param language what it is in, as a fence of Markdown would say it; plain where it is not known
 */
export type Highlight = (code: string, language: string) => string

/** Code without colours. */
export const plainCode: Highlight = (code) => escapeHtml(code)

const marked = new Marked({ gfm: true })

/** One paragraph of Markdown as HTML, without the paragraph around it. */
export function inlineMarkdown(text: string): string {
  return marked.parseInline(text.trim(), { async: false })
}

/** Markdown as HTML. */
export function blockMarkdown(text: string, highlight: Highlight = plainCode): string {
  const coloured = new Marked({ gfm: true })
  coloured.use({
    renderer: {
      code: ({ text: code, lang = '' }) =>
        `<pre><code>${highlight(code, lang.split(/\s/, 1)[0] ?? '')}</code></pre>\n`,
    },
  })
  return coloured.parse(text, { async: false })
}

/** What a Content-Security-Policy calls a script that stands in the page. */
export function cspHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
