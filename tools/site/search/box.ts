import { escapeHtml } from '../html.ts'
import type { SiteLocale } from '../site-locale.ts'

/** Where a page finds what its search needs; both with the way from the page. */
export interface SearchAddresses {
  /** The folder of the pages of its language: empty, or with a slash at the end. */
  readonly pages: string
  /** The script with library and index. */
  readonly script: string
}

/** The button that opens the search. It shows once the script runs. */
export function searchButton({ labels }: SiteLocale): string {
  const name = escapeHtml(labels.searchBox.name)
  return `<button type="button" class="search-button" data-search-open aria-haspopup="dialog" aria-keyshortcuts="/ Control+K Meta+K" hidden>${name} <kbd aria-hidden="true">/</kbd></button>`
}

/** The search of a page, closed. One a page, anywhere in its body. */
export function searchDialog(locale: SiteLocale, addresses: SearchAddresses): string {
  const { searchBox: search } = locale.labels
  return `<dialog class="search-dialog" aria-label="${escapeHtml(search.name)}">
${boxHtml('search', locale, addresses, `<button type="button" data-search-close>${escapeHtml(search.close)}</button>`)}
</dialog>`
}

/** A search that stands in the page itself, where the reader came to search. */
export function searchBox(locale: SiteLocale, addresses: SearchAddresses): string {
  return `<div class="search-page">
${boxHtml('page-search', locale, addresses, '')}
</div>
<noscript><p>${escapeHtml(locale.labels.searchBox.needsScript)}</p></noscript>`
}

function boxHtml(id: string, { labels, language }: SiteLocale, addresses: SearchAddresses, button: string): string {
  const { searchBox: search, colon } = labels
  const words = JSON.stringify({ ...search, colon })
  return `<div class="search" role="search" data-search data-language="${language}" data-pages="${escapeHtml(addresses.pages)}" data-script="${escapeHtml(addresses.script)}" data-words="${escapeHtml(words)}" hidden>
<div class="search-line">
<label class="search-label" for="${id}-query">${escapeHtml(search.name)}</label>
<input type="search" id="${id}-query" placeholder="${escapeHtml(search.hint)}" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="${id}-results" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" maxlength="200">
${button}
</div>
<p class="search-status" role="status"></p>
<div class="search-results" id="${id}-results" role="listbox" aria-label="${escapeHtml(search.results)}" hidden></div>
<div class="search-nothing" hidden></div>
<p class="search-keys" aria-hidden="true">${keysHtml(search.keys)}</p>
</div>`
}

function keysHtml(text: string): string {
  const keys: Readonly<Record<string, string>> = { up: '↑', down: '↓', enter: 'Enter', escape: 'Esc' }
  return escapeHtml(text).replace(/\{(\w+)\}/g, (_, key: string) => `<kbd>${keys[key] ?? key}</kbd>`)
}
