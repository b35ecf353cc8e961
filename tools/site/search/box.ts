import { escapeHtml } from '../html.ts'
import type { SiteLocale } from '../site-locale.ts'

/** Where a page finds what its search needs, from the page. */
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

/** The search of a page, closed. One a page, anywhere in its body: it tells the script where everything is. */
export function searchDialog(locale: SiteLocale, { pages, script }: SearchAddresses): string {
  // What is said of pictures is in the index.
  const { pictures, ...words } = locale.labels.searchBox
  return `<dialog class="search-dialog" aria-label="${escapeHtml(words.name)}" data-pages="${escapeHtml(pages)}" data-script="${escapeHtml(script)}" data-words="${escapeHtml(JSON.stringify(words))}">
${boxHtml('search', locale, `<button type="button" data-search-close>${escapeHtml(words.close)}</button>`, words.keys)}
</dialog>`
}

/** A search that stands in a page itself, where the reader came to search, on a page that has the dialog as well. */
export function searchBox(locale: SiteLocale): string {
  return `<div class="search-page">
${boxHtml('page-search', locale, '', locale.labels.searchBox.pageKeys)}
</div>
<noscript><p>${escapeHtml(locale.labels.searchBox.needsScript)}</p></noscript>`
}

function boxHtml(id: string, { labels }: SiteLocale, button: string, keys: string): string {
  const { searchBox: words } = labels
  return `<div class="search" role="search" hidden>
<div class="search-line">
<label class="search-label" for="${id}-query">${escapeHtml(words.name)}</label>
<input type="search" id="${id}-query" placeholder="${escapeHtml(words.hint)}" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="${id}-results" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" maxlength="200">
${button}
</div>
<p class="search-status" role="status"></p>
<div class="search-results" id="${id}-results" role="listbox" aria-label="${escapeHtml(words.results)}" hidden></div>
<div class="search-nothing" hidden></div>
<p class="search-keys" aria-hidden="true">${keysHtml(keys)}</p>
</div>`
}

function keysHtml(text: string): string {
  const keys: Readonly<Record<string, string>> = { up: '↑', down: '↓', enter: 'Enter', escape: 'Esc' }
  return escapeHtml(text).replace(/\{(\w+)\}/g, (_, key: string) => `<kbd>${keys[key] ?? key}</kbd>`)
}
