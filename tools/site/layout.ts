import { cspHash, escapeHtml } from './html.ts'
import type { SiteLocale } from './site-locale.ts'

/** What one page is made of. */
export interface Page {
  /** Path relative to its locale, such as `operations/pay.html`. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** HTML of what is inside `main`. */
  readonly content: string
  /** Scripts that stand in the page. */
  readonly scripts?: readonly string[]
  /** Data for the scripts. */
  readonly data?: string
}

/** What every page shares. */
export interface Frame {
  readonly locales: readonly SiteLocale[]
  readonly style: string
  /** Runs on every page. */
  readonly script: string
  /** Address of the site, for what has to be absolute. */
  readonly base: string
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230b5cad'/%3E%3Cpath d='M4 12 8 4l4 8M5.6 9.2h4.8' fill='none' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E"

/** A whole page. Nothing in it comes from anywhere else, so that it works from a file and under a strict policy. */
export function renderPage(page: Page, locale: SiteLocale, frame: Frame): string {
  const { labels } = locale
  const up = '../'.repeat(`${locale.folder}${page.path}`.split('/').length - 1)
  const own = `${up}${locale.folder}`
  const scripts = [frame.script, ...(page.scripts ?? [])]
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(cspHash).join(' ')}`,
    `style-src ${cspHash(frame.style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const links = [
    ['index.html', labels.home],
    ['reference.html', labels.reference],
    ['result-codes.html', labels.resultCodes],
    ['changelog.html', labels.changelog],
  ] as const
  const languages = frame.locales
    .filter((other) => other !== locale)
    .map(
      (other) =>
        `<a class="language" lang="${other.language}" hreflang="${other.language}" data-keeps-place href="${up}${other.folder}${page.path}">${escapeHtml(labels.otherLanguage)}</a>`,
    )
  const alternates = frame.locales.map(
    (other) =>
      `<link rel="alternate" hreflang="${other.language}" href="${frame.base}${other.folder}${page.path}">`,
  )
  return `<!DOCTYPE html>
<html lang="${locale.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)}</title>
<meta name="description" content="${escapeHtml(page.description)}">
<link rel="icon" href="${ICON}">
${alternates.join('\n')}
<style>${frame.style}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(labels.skip)}</a>
<header class="top">
<a class="brand" href="${own}index.html">antom-contract</a>
<nav aria-label="${escapeHtml(labels.nav)}">
${links.map(([path, label]) => `<a href="${own}${path}"${path === page.path ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a>`).join('\n')}
${languages.join('\n')}
</nav>
</header>
<main id="main">
${page.content}
</main>
<footer>
<p>${escapeHtml(labels.independent)}</p>
<p>${escapeHtml(labels.version)} ${escapeHtml(locale.version)} · MIT</p>
</footer>
${page.data === undefined ? '' : `<script type="application/json" id="data">${page.data.replaceAll('<', '\\u003c')}</script>\n`}${scripts.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`
}
