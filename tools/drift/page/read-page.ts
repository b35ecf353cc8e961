import type { Link, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Language, PageFacts, Translations } from '../../doc-snapshots/facts.ts'
import { parseUrl } from '../../terminal/parse-url.ts'
import { UnusablePage } from '../unusable-page.ts'
import { expectBounded, expectShallow } from './bounds.ts'
import { parseGuide } from './guide.ts'
import { headingText, nodeText } from './node-text.ts'
import type { KnownCall, ParseContext, Unrecognised } from './parse-context.ts'
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
 * Reads the facts of a vendor page: a page of the 2024 site saved as text, in English or Chinese, or a page of the
 * present site in Markdown.
 *
 * @param text the page; it is parsed and never executed, and no link of it is followed
 * @param calls the operations and notifications that a page can be about
 * @param translations the snapshot's spellings of the names that this page has in its own language
 * @throws UnusablePage when the page is not an API page, is cut off, or has a part that cannot be read
 */
export function readPage(text: string, calls: readonly KnownCall[], translations: Translations): ReadPage {
  expectShallow(text)
  const page = repairTables(text.replaceAll(/\r\n?/g, '\n'))
  const root: Root = fromMarkdown(page.text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const lines = new Map<string, number>()
  const unrecognised: Unrecognised[] = []
  const context: ParseContext = {
    nodes: root.children,
    calls,
    lines,
    lineOf: (node) => page.originalLine(node.position?.start.line ?? 1),
    translate(what, printed, line) {
      const table = what === 'code' ? translations.codes : translations.types
      const meaning = (Object.hasOwn(table, printed) ? table[printed] : undefined) ?? undefined
      unrecognised.push({ what, printed, line, meaning })
      return meaning
    },
  }
  const language = languageOf(root)
  const revised = revisionDate(root)
  const facts = isReference(root) ? parseReference(context) : parseGuide(context)
  if (revised !== undefined) expectLastLink(root, text)
  expectBounded(facts, unrecognised.length)
  return { facts, language, url: ownAddress(root), revised, lines, unrecognised }
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
      if (found)
        return found
          .slice(1, 4)
          .map((part) => part.padStart(2, '0'))
          .join('-')
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
    if (target.length <= LONGEST_ADDRESS && parseUrl(target)?.protocol === 'https:') return target
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
