/** A heading of a page that can be linked to. */
export interface OutlineEntry {
  readonly id: string
  /** HTML without links: what the heading says. */
  readonly html: string
  readonly level: 2 | 3
}

/** The headings of a page's content that have an `id`, in their order. */
export function outlineOf(content: string): OutlineEntry[] {
  return [...content.matchAll(/<h([23])\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/h\1>/g)].map(
    ([, level, id = '', html = '']): OutlineEntry => ({
      id,
      // Headings may hold links and marks of their own; an outline is a list of links.
      html: html.replace(/<\/?(?!\/?code\b)[a-z][^>]*>/g, ''),
      level: level === '2' ? 2 : 3,
    }),
  )
}

/**
 * The outline as a list of links; empty when a page has fewer than two headings, which need no list.
 *
 * @param lang attribute of the list, where its text is in another language than the page
 */
export function outlineHtml(entries: readonly OutlineEntry[], lang = ''): string {
  if (entries.length < 2) return ''
  return `<ul${lang}>${entries.map(({ id, html, level }) => `<li${level === 3 ? ' class="inner"' : ''}><a href="#${id}">${html}</a></li>`).join('\n')}</ul>`
}
