import { createHash } from 'node:crypto'
import { Marked, type RendererObject } from 'marked'

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

/** Addresses of web pages and of what is beside the page: nothing that could be a program, however it is written. */
const WEB_ADDRESS = /^(?:https?:\/\/|mailto:|[^:&]*(?:[/?#]|$))/i
/** A remark alone, such as the place of a picture. */
const REMARK = /^<!--(?:(?!-->)[\s\S])*-->\s*$/

/**
 * What Markdown lets through as it is, which texts of the contract and of guides have no use for: HTML is text, such as
 * `<token>`, links lead to pages, and images are those of the site.
 */
const harmless: RendererObject = {
  html: ({ text }) => (REMARK.test(text) ? text : escapeHtml(text)),
  link({ href, tokens }) {
    return WEB_ADDRESS.test(href) ? false : this.parser.parseInline(tokens)
  },
  image: ({ href, text }) => (WEB_ADDRESS.test(href) && !/^\w+:|^\/\//.test(href) ? false : escapeHtml(text)),
}

const marked = new Marked({ gfm: true, renderer: harmless })

/** One paragraph of Markdown as HTML, without the paragraph around it. */
export function inlineMarkdown(text: string): string {
  return marked.parseInline(text.trim(), { async: false })
}

/** Markdown as HTML. */
export function blockMarkdown(text: string, highlight: Highlight = plainCode): string {
  const coloured = new Marked({ gfm: true })
  coloured.use({
    renderer: {
      ...harmless,
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
