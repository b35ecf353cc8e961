import { parseChangelog } from '../changelog/changelog.ts'
import { pageDate } from '../doc-snapshots/check-snapshots.ts'
import { count } from '../doc-snapshots/facts.ts'
import type { DocSnapshot } from '../doc-snapshots/snapshot.ts'
import { blockMarkdown, escapeHtml } from './html.ts'
import { fill } from './i18n/translated.ts'
import type { SiteLocale } from './site-locale.ts'
import { headingAnchor } from './text-pages.ts'

/** Something that happened on a day. */
interface FeedEntry {
  readonly id: string
  readonly title: string
  readonly link: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** HTML. */
  readonly content: string
}

/** Where a locale's feed is, relative to the locale. */
export const FEED = 'feed.xml'

/**
 * What changed in the contract and on the vendor's pages, newest first, as an Atom feed (RFC 4287).
 *
 * @param changelog the project's changelog: each version that has a date is an entry
 * @param snapshots what the pages say: each page with a date is an entry
 * @param base where the site is, with a slash at the end
 */
export function feedXml(
  changelog: string,
  snapshots: readonly DocSnapshot[],
  locale: SiteLocale,
  base: string,
): string {
  const { labels, folder, language } = locale
  const home = `${base}${folder}`
  const entries = [...versionEntries(changelog, locale, home), ...pageEntries(snapshots, locale)].sort(
    (a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1),
  )
  // A feed without entries has changed when there was nothing yet.
  const updated = entries[0]?.day ?? '1970-01-01'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${escapeHtml(`${home}${FEED}`)}</id>
<title>${escapeHtml(labels.siteTitle)}${labels.colon}${escapeHtml(labels.feed)}</title>
<updated>${updated}T00:00:00Z</updated>
<author><name>antom-contract</name></author>
<link rel="self" href="${escapeHtml(`${home}${FEED}`)}"/>
<link rel="alternate" href="${escapeHtml(home)}"/>
${entries.map(entryXml).join('\n')}
</feed>
`
}

function entryXml({ id, title, link, day, content }: FeedEntry): string {
  return `<entry>
<id>${escapeHtml(id)}</id>
<title>${escapeHtml(title)}</title>
<updated>${day}T00:00:00Z</updated>
<link rel="alternate" href="${escapeHtml(link)}"/>
<content type="html">${escapeHtml(content)}</content>
</entry>`
}

function versionEntries(changelog: string, { labels }: SiteLocale, home: string): FeedEntry[] {
  return parseChangelog(changelog).sections.flatMap(({ name, heading, groups }) => {
    const day = /\b\d{4}-\d{2}-\d{2}\b/.exec(heading)?.[0]
    if (day === undefined) return []
    const link = `${home}changelog.html#${headingAnchor(heading.replace(/^#+\s*/, ''))}`
    const markdown = groups
      .map(({ title, lines }) => [...(title === undefined ? [] : [`### ${title}`, '']), ...lines].join('\n'))
      .join('\n\n')
    return [{ id: link, title: `${labels.version} ${name}`, link, day, content: blockMarkdown(markdown) }]
  })
}

function pageEntries(snapshots: readonly DocSnapshot[], { labels, calls }: SiteLocale): FeedEntry[] {
  return snapshots.flatMap((snapshot) => {
    const day = pageDate(snapshot)
    const { url } = snapshot.origin
    if (url === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return []
    const { messages, codes } = snapshot.facts
    const names = [...new Set([...Object.keys(messages), ...Object.keys(codes)])]
    const known = names.filter((name) => calls.some((call) => call.name === name))
    const { fields, codes: codeCount } = count(snapshot.facts)
    const told = fill(labels.feedPage, {
      calls: known.join(labels.listSeparator),
      fields: String(Object.values(fields).reduce((sum, number) => sum + number, 0)),
      codes: String(codeCount),
    })
    return [
      {
        id: `${url}#${snapshot.origin.language}-${day}`,
        title: fill(labels.feedPageTitle, { page: new URL(url).pathname, date: day }),
        link: url,
        day,
        content: `<p>${escapeHtml(told)}</p>`,
      },
    ]
  })
}
