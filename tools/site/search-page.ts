import { escapeHtml } from './html.ts'
import type { Page } from './page.ts'
import { searchBox } from './search/box.ts'
import type { SiteLocale } from './site-locale.ts'

/** The page that searches for what its address asks, `search.html?q=…`, and that other programs can open. */
export function searchPage(locale: SiteLocale): Page {
  const { searchBox: words } = locale.labels
  return {
    path: 'search.html',
    title: words.name,
    description: words.pageText,
    content: `<h1>${escapeHtml(words.name)}</h1>
<p>${escapeHtml(words.pageText)}</p>
${searchBox(locale)}`,
  }
}

/** Tells browsers of the search, so that they offer it beside their own. */
export function openSearchDescription({ labels, folder, language }: SiteLocale, base: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>antom-contract</ShortName>
<Description>${escapeHtml(labels.siteTitle)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${language}</Language>
<Url type="text/html" template="${escapeHtml(`${base}${folder}search.html?q={searchTerms}`)}"/>
</OpenSearchDescription>
`
}
