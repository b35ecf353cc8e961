import { createHash } from 'node:crypto'
import { parseChangelog } from '../changelog/changelog.ts'
import { pageDate } from '../doc-snapshots/check-snapshots.ts'
import { count } from '../doc-snapshots/facts.ts'
import type { DocSnapshot } from '../doc-snapshots/snapshot.ts'
import { blockMarkdown, escapeHtml } from './html.ts'
import { fill } from './i18n/translated.ts'
import type { SiteLocale } from './site-locale.ts'
import { headingAnchor, withGuideLinks } from './text-pages.ts'

/** Something that happened on a day. */
interface FeedEntry {
  /** What it is, whatever the site's address and the words are. */
  readonly name: readonly string[]
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
  const home = `${new URL(base).href}${folder}`
  const entries = [...versionEntries(changelog, locale, home), ...pageEntries(snapshots, locale)].sort(
    (a, b) => (a.day === b.day ? (a.link < b.link ? -1 : 1) : a.day < b.day ? 1 : -1),
  )
  // A feed without entries has changed when there was nothing yet.
  const updated = entries[0]?.day ?? '1970-01-01'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(language, 'feed')}</id>
<title>${xmlText(`${labels.siteTitle}${labels.colon}${labels.feed}`)}</title>
<updated>${updated}T00:00:00Z</updated>
<author><name>antom-contract</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(`${home}${FEED}`)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(home)}"/>
${entries.map((entry) => entryXml(entry, language)).join('\n')}
</feed>
`
}

function entryXml({ name, title, link, day, content }: FeedEntry, language: string): string {
  return `<entry>
<id>${idOf(language, ...name)}</id>
<title>${xmlText(title)}</title>
<updated>${day}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${xmlText(link)}"/>
<content type="html">${xmlText(content)}</content>
</entry>`
}

/** The namespace of the names below, made once for this feed. */
const NAMESPACE = '6f2d1c1e5b0b4c7d9a6c3e0f8b7a4d21'

/**
 * A name-based UUID (RFC 9562, version 5). An address would be another one as soon as the site moves, and a reader of the
 * feed would show everything as new; in two languages it is two texts.
 */
function idOf(...name: readonly string[]): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex')).update(JSON.stringify(name)).digest()
  hash[6] = (hash.readUInt8(6) & 0x0f) | 0x50
  hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80
  const hex = hash.subarray(0, 16).toString('hex')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

/** What XML 1.0 cannot have at all, not even escaped, makes a feed unreadable. */
function xmlText(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'))
}

function versionEntries(changelog: string, { labels, guides }: SiteLocale, home: string): FeedEntry[] {
  return parseChangelog(changelog).sections.flatMap(({ name, heading, groups }) => {
    const day = /\b\d{4}-\d{2}-\d{2}\b/.exec(heading)?.[0]
    if (day === undefined) return []
    const page = `${home}changelog.html`
    const markdown = groups
      .map(({ title, lines }) => [...(title === undefined ? [] : [`### ${title}`, '']), ...lines].join('\n'))
      .join('\n\n')
    return [
      {
        name: ['version', name],
        title: `${labels.version} ${name}`,
        link: `${page}#${headingAnchor(heading.replace(/^#+\s*/, ''))}`,
        day,
        // A feed is read elsewhere, where an address within the site leads nowhere.
        content: withGuideLinks(blockMarkdown(markdown), guides, `${home}guides/`).replaceAll(
          '<a href="#',
          () => `<a href="${escapeHtml(page)}#`,
        ),
      },
    ]
  })
}

function pageEntries(snapshots: readonly DocSnapshot[], { labels, calls }: SiteLocale): FeedEntry[] {
  return snapshots.flatMap((snapshot) => {
    const day = pageDate(snapshot)
    const { url, language } = snapshot.origin
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
        name: ['page', url, language, day],
        title: fill(labels.feedPageTitle, { page: new URL(url).pathname, date: day }),
        link: url,
        day,
        content: `<p>${escapeHtml(told)}</p>`,
      },
    ]
  })
}
