import { FEED } from '../feed.ts'
import { escapeHtml } from '../html.ts'
import type { Page, TrailStep } from '../page.ts'
import type { SiteLocale } from '../site-locale.ts'
import { type SiteLink, siteMap } from '../site-map.ts'
import type { Frame } from './frame.ts'
import { headerHtml, iconLink, searchHtml } from './header.ts'
import { outlineHtml, outlineOf } from './outline.ts'
import { neighboursOf, sidebarHtml } from './sidebar.ts'

/** Scripts of every page. */
const EVERYWHERE = ['common.js', 'search.js']

/** A whole page. It asks for the site's own styles and scripts and nothing else, and says so in a strict policy. */
export function renderPage(page: Page, locale: SiteLocale, frame: Frame): string {
  const { labels } = locale
  const up = wayUp(page, locale, frame)
  const own = `${up}${locale.folder}`
  const sections = siteMap(locale)
  const places = new Set(sections.flatMap(({ links }) => links.map(({ path }) => path)))
  // What is not in the sidebar itself stands with the nearest page above it that is.
  const current = places.has(page.path) ? page.path : (page.trail?.findLast(isPlaced(places))?.path ?? '')
  const lang =
    page.textLanguage === undefined || page.textLanguage === locale.language
      ? ''
      : ` lang="${page.textLanguage}"`
  const outline = outlineHtml(outlineOf(page.content), lang)
  const [heading, content] = splitHeading(page.content)
  const isHome = page.path === 'index.html'
  return `<!DOCTYPE html>
<html lang="${locale.language}">
<head>
${headHtml(page, locale, frame, up)}
</head>
<body>
<a class="skip" href="#main">${escapeHtml(labels.skip)}</a>
${headerHtml(page.path, locale, frame, up)}
<div class="frame">
<nav class="sidebar" id="menu" aria-label="${escapeHtml(labels.nav)}">
<a class="close" href="#main">${escapeHtml(labels.closeMenu)}</a>
${sidebarHtml(sections, current, own)}
</nav>
<main id="main" class="${page.layout ?? 'text'}">
${isHome ? '' : trailHtml(page, locale, own)}
${heading}
${outline === '' ? '' : `<nav class="outline" aria-label="${escapeHtml(labels.onThisPage)}"><p>${escapeHtml(labels.onThisPage)}</p>${outline}</nav>`}
<div class="content"${lang}>
${content}
</div>
${stepsHtml(neighboursOf(sections, page.path), locale, own)}
<footer>
<p>${escapeHtml(labels.independent)}</p>
<p>${escapeHtml(labels.version)} ${escapeHtml(locale.version)} · MIT${page.markdown === undefined ? '' : ` · <a href="${own}${page.markdown}">${escapeHtml(labels.asMarkdown)}</a>`}</p>
</footer>
</main>
</div>
${searchHtml(locale, frame, up)}
</body>
</html>
`
}

/** The title of a text comes before its outline, which is above the text where there is no room beside it. */
function splitHeading(content: string): [heading: string, rest: string] {
  const [whole = '', before = '', heading = ''] =
    /^(\s*(?:<div class="prose">)?)(<h1\b[^>]*>[\s\S]*?<\/h1>)/.exec(content) ?? []
  return [heading, before + content.slice(whole.length)]
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
    // A sandbox of the reader's own machine, at whatever port. What may be reached by HTTP may be by HTTPS.
    ...(page.callsSandbox ? ['connect-src http://localhost:* http://127.0.0.1:*'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const alternates = locales.map(
    ({ language, folder }) =>
      `<link rel="alternate" hreflang="${language}" href="${escapeHtml(`${base}${folder}${page.path}`)}">`,
  )
  const title =
    page.path === 'index.html'
      ? locale.labels.siteTitle
      : `${page.fullTitle ?? page.title} · ${locale.labels.siteTitle}`
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    iconLink,
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
