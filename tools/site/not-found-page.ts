import { escapeHtml } from './html.ts'
import type { Page } from './page.ts'
import { searchBox } from './search/box.ts'
import type { SiteLocale } from './site-locale.ts'

/** What is shown for an address that there is no page at. */
export function notFoundPage(locale: SiteLocale): Page {
  const { labels } = locale
  return {
    path: '404.html',
    title: labels.notFound,
    description: labels.notFound,
    isAnywhere: true,
    content: `<h1>${escapeHtml(labels.notFound)}</h1>
<p>${escapeHtml(labels.notFoundText)}</p>
${searchBox(locale)}`,
  }
}
