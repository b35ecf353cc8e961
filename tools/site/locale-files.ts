import type { DocSnapshot } from '../doc-snapshots/snapshot.ts'
import { callMarkdown, codesMarkdown } from './call/call-markdown.ts'
import { callPage as callContent } from './call/call-page.ts'
import { codeEntries } from './codes/code-entries.ts'
import { codePage as codeContent } from './codes/code-page.ts'
import { codesPage } from './codes/codes-page.ts'
import { drawFlow } from './diagram.ts'
import { familyPage as familyContent } from './family-page.ts'
import { FEED, feedXml } from './feed.ts'
import type { Frame } from './frame/frame.ts'
import { renderPage } from './frame/render-page.ts'
import { homePage } from './home-page.ts'
import { fill } from './i18n/translated.ts'
import { notFoundPage } from './not-found-page.ts'
import type { Page } from './page.ts'
import { redirectPage, redirectsOf } from './redirects.ts'
import { openSearchDescription, searchPage } from './search-page.ts'
import { callPage, codePage, familyPage, guidePath, type SiteLocale } from './site-locale.ts'
import { changelogPage, guidePage } from './text-pages.ts'

/** What pages show besides the contract and the guides. */
export interface SiteTexts {
  readonly changelog: string
  /** What is recorded of the vendor's pages. */
  readonly snapshots: readonly DocSnapshot[]
  /** Names of the files of JSON Schemas that can be downloaded. */
  readonly schemas: readonly string[]
}

/** Makes a file of the site. */
export type MakeFile = () => string | Promise<string>

/**
 * The files of a language, by their path in the site. Each is made when it is asked for, and anew each time, so that who
 * wants one page waits for one page.
 *
 * What is made in another way is not among them: the interactive reference, and what all languages share.
 */
export function localeFiles(locale: SiteLocale, frame: Frame, texts: SiteTexts): Map<string, MakeFile> {
  const page = (path: string, make: () => Page | Promise<Page>): [string, MakeFile] => [
    path,
    async () => renderPage(await make(), locale, frame),
  ]
  const files: [string, MakeFile][] = [
    page('index.html', async () =>
      homePage(locale, await drawFlow(locale.labels.diagram, locale.labels.flow), texts.schemas),
    ),
    page('result-codes.html', () => codesPage(locale)),
    ...codeEntries(locale).map((entry) => page(codePage(entry.code), () => codeContent(entry, locale))),
    page('changelog.html', () => changelogPage(texts.changelog, locale)),
    ...locale.guides.map((guide) => page(guidePath(guide.slug), () => guidePage(guide, locale))),
    ...locale.families.map((family) => page(familyPage(family), () => familyContent(family, locale))),
    ...locale.calls.map((call) => page(callPage(call), () => callContent(call, locale))),
    page('search.html', () => searchPage(locale)),
    page('404.html', () => notFoundPage(locale)),
    ...redirectsOf(locale).map((redirect): [string, MakeFile] => [
      redirect[0],
      () => redirectPage(redirect, locale, frame),
    ]),
    ...locale.calls.map((call): [string, MakeFile] => [
      `operations/${call.name}.md`,
      () => `${callMarkdown(call, locale)}\n`,
    ]),
    [FEED, () => feedXml(texts.changelog, texts.snapshots, locale, frame.base)],
    ['result-codes.md', () => resultCodesMarkdown(locale)],
    ['opensearch.xml', () => openSearchDescription(locale, frame.base)],
  ]
  return new Map(files.map(([path, make]) => [`${locale.folder}${path}`, make]))
}

/** The tables of result codes as Markdown. */
export function resultCodesMarkdown(locale: SiteLocale): string {
  const { labels, resultCodeTables, advice } = locale
  return `${[
    `# ${labels.resultCodes}`,
    labels.resultCodesIntro,
    `## ${labels.advice}`,
    [...advice]
      .map(
        ([kind, text]) =>
          `- \`${kind}\`${fill(labels.brackets, { text: text.summary })}${labels.colon}${text.description}`,
      )
      .join('\n'),
    ...resultCodeTables.flatMap(({ name, rows }) => [
      `## ${name === 'gateway' ? labels.anyCall : name}`,
      codesMarkdown(rows, locale),
    ]),
  ].join('\n\n')}\n`
}
