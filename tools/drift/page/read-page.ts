import type { Link, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { isDay } from '../../contract/dates.ts'
import type { Language, PageFacts, Translations } from '../../doc-snapshots/facts.ts'
import { pageName } from '../../doc-snapshots/page-name.ts'
import { parseUrl } from '../../terminal/parse-url.ts'
import { UnusablePage } from '../unusable-page.ts'
import { expectBounded, expectName, expectShallow } from './bounds.ts'
import { parseGuide } from './guide.ts'
import { headingText, nodeText } from './node-text.ts'
import { isPageSource, parsePageSource, readPageSource } from './page-source.ts'
import type { FactContext, KnownCall, Unrecognised } from './parse-context.ts'
import { parseReference } from './reference.ts'
import { repairTables } from './repair-tables.ts'
import { LAST_LINK, sectionOf } from './vocabulary.ts'

export interface ReadPage {
  readonly facts: PageFacts
  readonly language: Language
  /** The page's own address, when it prints one. */
  readonly url: string | undefined
  /** `YYYY-MM-DD`, when the page prints a date. */
  readonly revised: string | undefined
  /** Line of the page by the path of the fact that stands there. */
  readonly lines: ReadonlyMap<string, number>
  readonly unrecognised: readonly Unrecognised[]
}

/**
 * Reads the facts of a vendor page: a page of the 2024 site saved as text, in English or Chinese, a page of the
 * present site in Markdown, or the source that the site makes a page from, in JSON.
 *
 * @param text the page; it is parsed and never executed, and no link of it is followed
 * @param calls the operations and notifications that a page can be about
 * @param translations the snapshot's spellings of the names that this page has in its own language
 * @param address where the page comes from, if that is known
 * @throws UnusablePage when the page is not an API page, is cut off, or has a part that cannot be read
 */
export function readPage(
  text: string,
  calls: readonly KnownCall[],
  translations: Translations,
  address?: string,
): ReadPage {
  const lines = new Map<string, number>()
  const unrecognised: Unrecognised[] = []
  const context: FactContext = {
    calls,
    about: callAt(address, calls),
    lines,
    translate(what, printed, line) {
      expectName(printed, line)
      const table = what === 'code' ? translations.codes : translations.types
      const meaning = (Object.hasOwn(table, printed) ? table[printed] : undefined) ?? undefined
      unrecognised.push({ what, printed, line, meaning })
      return meaning
    },
  }
  const read = isPageSource(text)
    ? { ...readPageSource(parsePageSource(text), context), url: undefined, revised: undefined }
    : readText(text, context)
  expectBounded(read.facts, unrecognised.length)
  return { ...read, lines, unrecognised }
}

function readText(text: string, context: FactContext): Omit<ReadPage, 'lines' | 'unrecognised'> {
  expectShallow(text)
  const page = repairTables(text.replaceAll(/\r\n?/g, '\n'))
  const root: Root = fromMarkdown(page.text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const url = ownAddress(root)
  const parse = isReference(root) ? parseReference : parseGuide
  const facts = parse({
    ...context,
    about: context.about ?? callAt(url, context.calls),
    nodes: root.children,
    lineOf: (node) => page.originalLine(node.position?.start.line ?? 1),
  })
  const revised = revisionDate(root)
  if (revised !== undefined) expectLastLink(root, text)
  return { facts, language: languageOf(root), url, revised }
}

/** The call whose page is at an address. What the page itself calls it may be the name of another one. */
function callAt(address: string | undefined, calls: readonly KnownCall[]): KnownCall | undefined {
  if (address === undefined) return undefined
  const name = pageName(address)
  return calls.find(({ docPages = [] }) => docPages.some((page) => pageName(page) === name))
}

function isReference(root: Root): boolean {
  return root.children.some((node) => node.type === 'heading' && sectionOf(headingText(node)) !== undefined)
}

function languageOf(root: Root): Language {
  for (const node of root.children) {
    const section = node.type === 'heading' ? sectionOf(headingText(node)) : undefined
    if (section) return section.language
  }
  const text = nodeText(root)
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return chinese * 10 > text.length ? 'zh' : 'en'
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?: +\d{1,2}:\d{2})?$/
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?: *\d{1,2}:\d{2})?$/

function revisionDate(root: Root): string | undefined {
  for (const node of root.children) {
    if (node.type === 'heading' && sectionOf(headingText(node))) return undefined
    if (node.type !== 'paragraph') continue
    for (const line of nodeText(node).split('\n')) {
      const found = DATE.exec(line.trim()) ?? CHINESE_DATE.exec(line.trim())
      const date = found
        ?.slice(1, 4)
        .map((part) => part.padStart(2, '0'))
        .join('-')
      // What no calendar has is no date of a revision.
      if (date !== undefined && isDay(date)) return date
    }
  }
  return undefined
}

/** The page is recorded in a file that is named by its address. */
const LONGEST_ADDRESS = 200

/** The address of the page, which saved pages have in their link for logging in. */
function ownAddress(root: Root): string | undefined {
  for (const link of linksIn(root)) {
    const target = parseUrl(link.url)?.searchParams.get('goto') ?? ''
    const address = target.length <= LONGEST_ADDRESS ? parseUrl(target) : undefined
    // Its own form has no character that is not of an address.
    if (address?.protocol === 'https:') return address.href
  }
  return undefined
}

function expectLastLink(root: Root, text: string): void {
  if (linksIn(root).some((link) => LAST_LINK.test(link.url))) return
  throw new UnusablePage({
    line: text.split('\n').length,
    expected: 'the link to the release notes with which such a page ends',
    found: 'the end of the text: the page is cut off',
  })
}

function linksIn(node: Nodes): Link[] {
  if (node.type === 'link') return [node]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}
