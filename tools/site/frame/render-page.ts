import type { Assets } from '../assets.ts'
import { FEED } from '../feed.ts'
import { escapeHtml } from '../html.ts'
import type { Page, TrailStep } from '../page.ts'
import { searchButton, searchDialog } from '../search/box.ts'
import { searchScriptName } from '../search/script-name.ts'
import type { LocaleWords, SiteLocale } from '../site-locale.ts'
import { type SiteLink, siteMap } from '../site-map.ts'
import { outlineHtml, outlineOf } from './outline.ts'
import { neighboursOf, sidebarHtml } from './sidebar.ts'

/** What every page shares. */
export interface Frame {
  readonly locales: readonly LocaleWords[]
  readonly assets: Assets
  /** Address of the site, for what has to be absolute. */
  readonly base: string
}

/** Scripts of every page. */
const EVERYWHERE = ['common.js', 'search.js']

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230b5cad'/%3E%3Cpath d='M4 12 8 4l4 8M5.6 9.2h4.8' fill='none' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E"

/** A whole page. It asks for the site's own styles and scripts and nothing else, and says so in a strict policy. */
export function renderPage(page: Page, locale: SiteLocale, frame: Frame): string {
  const { labels } = locale
  const up = wayUp(page, locale, frame)
  const own = `${up}${locale.folder}`
  const sections = siteMap(locale)
  const places = new Set(sections.flatMap(({ links }) => links.map(({ path }) => path)))
  // What is not in the sidebar itself stands with the nearest page above it that is.
  const current = places.has(page.path) ? page.path : (page.trail?.findLast(isPlaced(places))?.path ?? '')
  const outline = outlineHtml(outlineOf(page.content))
  const isHome = page.path === 'index.html'
  return `<!DOCTYPE html>
<html lang="${locale.language}">
<head>
${headHtml(page, locale, frame, up)}
</head>
<body>
<a class="skip" href="#main">${escapeHtml(labels.skip)}</a>
${headerHtml(page, locale, frame, up)}
<div class="frame">
<nav class="sidebar" id="menu" aria-label="${escapeHtml(labels.nav)}">
<a class="close" href="#main">${escapeHtml(labels.closeMenu)}</a>
${sidebarHtml(sections, current, own)}
</nav>
<main id="main" class="${page.layout ?? 'text'}">
${isHome ? '' : trailHtml(page, locale, own)}
${outline === '' ? '' : `<nav class="outline" aria-label="${escapeHtml(labels.onThisPage)}"><p>${escapeHtml(labels.onThisPage)}</p>${outline}</nav>`}
<div class="content">
${page.content}
</div>
${stepsHtml(neighboursOf(sections, page.path), locale, own)}
<footer>
<p>${escapeHtml(labels.independent)}</p>
<p>${escapeHtml(labels.version)} ${escapeHtml(locale.version)} · MIT${page.markdown === undefined ? '' : ` · <a href="${own}${page.markdown}">${escapeHtml(labels.asMarkdown)}</a>`}</p>
</footer>
</main>
</div>
${searchDialog(locale, { pages: own, script: `${up}${frame.assets.pathOf(searchScriptName(locale.language))}` })}
</body>
</html>
`
}

function isPlaced(places: ReadonlySet<string>): (step: TrailStep) => boolean {
  return ({ path }) => path !== undefined && places.has(path)
}

/** The way from a page to the root of the site. */
function wayUp(page: Page, locale: SiteLocale, frame: Frame): string {
  if (page.isAnywhere) return new URL(frame.base).pathname
  return '../'.repeat(`${locale.folder}${page.path}`.split('/').length - 1)
}

function headHtml(page: Page, locale: SiteLocale, { assets, base, locales }: Frame, up: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    // A sandbox of the reader's own machine, at whatever port.
    ...(page.callsSandbox ? ['connect-src http://localhost:* http://127.0.0.1:*'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const alternates = locales.map(
    ({ language, folder }) =>
      `<link rel="alternate" hreflang="${language}" href="${escapeHtml(`${base}${folder}${page.path}`)}">`,
  )
  const title =
    page.path === 'index.html' ? locale.labels.siteTitle : `${page.title} · ${locale.labels.siteTitle}`
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    `<link rel="icon" href="${ICON}">`,
    ...(page.isAnywhere ? ['<meta name="robots" content="noindex">'] : alternates),
    ...(page.markdown === undefined
      ? []
      : [`<link rel="alternate" type="text/markdown" href="${up}${locale.folder}${page.markdown}">`]),
    `<link rel="search" type="application/opensearchdescription+xml" title="${escapeHtml(locale.labels.siteTitle)}" href="${up}${locale.folder}opensearch.xml">`,
    `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(locale.labels.feed)}" href="${up}${locale.folder}${FEED}">`,
    `<link rel="stylesheet" href="${up}${assets.pathOf('style.css')}">`,
    ...[...EVERYWHERE, ...(page.scripts ?? [])].map(
      (name) => `<script defer src="${up}${assets.pathOf(name)}"></script>`,
    ),
  ].join('\n')
}

function headerHtml(page: Page, locale: SiteLocale, { locales }: Frame, up: string): string {
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
        `<a class="language" lang="${other.language}" hreflang="${other.language}" data-keeps-place href="${up}${other.folder}${page.path}">${escapeHtml(labels.otherLanguage)}</a>`,
    )
  return `<header class="top">
<a class="menu-button" href="#menu">${escapeHtml(labels.menu)}</a>
<a class="brand" href="${own}index.html">antom-contract</a>
<nav aria-label="${escapeHtml(labels.mainPages)}">
${links.map(([path, label]) => `<a href="${own}${path}"${path === page.path ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a>`).join('\n')}
</nav>
${searchButton(locale)}
${languages.join('\n')}
</header>`
}

function trailHtml({ trail = [], title }: Page, { labels }: SiteLocale, own: string): string {
  const steps = [{ title: labels.home, path: 'index.html' }, ...trail].map((step: TrailStep) =>
    step.path === undefined
      ? `<li>${escapeHtml(step.title)}</li>`
      : `<li><a href="${own}${step.path}">${escapeHtml(step.title)}</a></li>`,
  )
  return `<nav class="trail" aria-label="${escapeHtml(labels.trail)}"><ol>${steps.join('')}<li aria-current="page">${escapeHtml(title)}</li></ol></nav>`
}

function stepsHtml(
  { previous, next }: { previous: SiteLink | undefined; next: SiteLink | undefined },
  { labels }: SiteLocale,
  own: string,
): string {
  const step = (link: SiteLink | undefined, rel: 'prev' | 'next', label: string) =>
    link === undefined
      ? ''
      : `<a rel="${rel}" href="${own}${link.path}"><small>${escapeHtml(label)}</small>${escapeHtml(link.title)}</a>`
  const steps = step(previous, 'prev', labels.previous) + step(next, 'next', labels.next)
  return steps === '' ? '' : `<nav class="steps" aria-label="${escapeHtml(labels.steps)}">${steps}</nav>`
}
