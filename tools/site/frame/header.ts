import { escapeHtml } from '../html.ts'
import { searchButton, searchDialog } from '../search/box.ts'
import { searchScriptName } from '../search/script-name.ts'
import type { SiteLocale } from '../site-locale.ts'
import type { Frame } from './frame.ts'

/** In the page itself: no browser asks for one, and a page from a file has it, too. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230b5cad'/%3E%3Cpath d='M4 12 8 4l4 8M5.6 9.2h4.8' fill='none' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E"

/** The icon of every page. */
export const iconLink = `<link rel="icon" href="${ICON}">`

/**
 * The bar on top of every page: the main pages, the search and the other languages.
 *
 * @param path of the page, relative to its locale
 * @param up the way from the page to the root of the site
 * @param menu where the list of all pages is
 */
export function headerHtml(
  path: string,
  locale: SiteLocale,
  { locales }: Pick<Frame, 'locales'>,
  up: string,
  menu = '#menu',
): string {
  const { labels } = locale
  const own = `${up}${locale.folder}`
  const links = [
    ['guides/package.html', labels.guides],
    ['result-codes.html', labels.resultCodes],
    ['reference.html', labels.reference],
    ['changelog.html', labels.changelog],
  ] as const
  const languages = locales
    .filter(({ language }) => language !== locale.language)
    .map(
      (other) =>
        `<a class="language" lang="${other.language}" hreflang="${other.language}" data-keeps-place href="${up}${other.folder}${path}">${escapeHtml(labels.otherLanguage)}</a>`,
    )
  return `<header class="top">
<a class="menu-button" href="${menu}">${escapeHtml(labels.menu)}</a>
<a class="brand" href="${own}index.html">antom-contract</a>
<nav aria-label="${escapeHtml(labels.mainPages)}">
${links.map(([target, label]) => `<a href="${own}${target}"${target === path ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a>`).join('\n')}
</nav>
${searchButton(locale)}
${languages.join('\n')}
</header>`
}

/** The search that the bar opens. */
export function searchHtml(locale: SiteLocale, { assets }: Pick<Frame, 'assets'>, up: string): string {
  return searchDialog(locale, {
    pages: `${up}${locale.folder}`,
    script: `${up}${assets.pathOf(searchScriptName(locale.language))}`,
  })
}
