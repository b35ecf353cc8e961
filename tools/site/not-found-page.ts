import { escapeHtml } from './html.ts'
import type { Page } from './page.ts'
import type { SiteLocale } from './site-locale.ts'

/** What is shown for an address that there is no page at. */
export function notFoundPage({ labels }: SiteLocale): Page {
  return {
    path: '404.html',
    title: labels.notFound,
    description: labels.notFound,
    isAnywhere: true,
    content: `<h1>${escapeHtml(labels.notFound)}</h1>
<p>${escapeHtml(labels.notFoundText)}</p>`,
  }
}
