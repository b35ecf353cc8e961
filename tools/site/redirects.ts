import { posix } from 'node:path'
import { fieldTables } from './fields.ts'
import type { Frame } from './frame/frame.ts'
import { escapeHtml } from './html.ts'
import { callPage, formerFieldsPage, type SiteLocale } from './site-locale.ts'

/** An address that had a page, and the page that has its content now, both relative to the locale. */
export type Redirect = readonly [from: string, to: string]

/** The addresses of pages that have moved. */
export function redirectsOf(locale: SiteLocale): Redirect[] {
  return locale.calls.flatMap((call) => {
    const tables = fieldTables(locale.document, call.request)
    return tables.length > 1
      ? tables.map(({ name }): Redirect => [formerFieldsPage(call, name), callPage(call)])
      : []
  })
}

/** A page that leads to another one, with the place in it where scripts run. */
export function redirectPage(
  [from, to]: Redirect,
  { labels, language }: SiteLocale,
  { assets }: Frame,
): string {
  const folder = posix.dirname(from)
  const target = posix.relative(folder, to)
  const up = language === 'en' ? '' : '../'
  const script = posix.relative(folder, `${up}${assets.pathOf('redirect.js')}`)
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<title>${escapeHtml(labels.movedTo)} ${escapeHtml(to)}</title>
<script src="${script}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(target)}"></noscript>
</head>
<body>
<p>${escapeHtml(labels.movedTo)} <a href="${escapeHtml(target)}">${escapeHtml(to)}</a></p>
</body>
</html>
`
}
