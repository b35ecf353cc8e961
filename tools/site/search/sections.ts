import { inlineMarkdown } from '../html.ts'
import type { SearchEntry } from './entry.ts'

/** A page whose headings and sentences can be found. */
export interface SearchablePage {
  readonly kind: 'family' | 'guide' | 'change'
  /** Relative to the pages of the language. */
  readonly path: string
  readonly title: string
  /** HTML of what is inside `main`. */
  readonly content: string
  /**
   * Of a family: what its pictures are, by the beginning of their ids. What stands in them are steps and states, which
   * seldom say so.
   */
  readonly pictures?: Readonly<Record<string, PictureWords>>
}

/** What pictures of a kind are called. */
export interface PictureWords {
  /** Shown behind the caption. */
  readonly name: string
  /** Other names, which are searched as well. */
  readonly words: string
}

/**
 * An entry for the page and one for each of its headings that has an anchor, with the text up to the next heading.
 * Taken from the page as it is shown, so that the anchors are those that it has. Of the changelog, the versions: what
 * is new in one is read there, and searched among the fields and codes themselves. Of a family, the pictures: its calls
 * are found by themselves.
 */
export function sectionEntries(page: SearchablePage): SearchEntry[] {
  const { kind, path, title, content } = page
  const [intro = '', ...sections] = ` ${content.replace(/<h1\b[\s\S]*?<\/h1>/, '')}`.split(
    /(?=<h[2-4]\b[^>]*>)/,
  )
  const pageEntry = sectionEntry(kind, title, title, path, kind === 'change' ? '' : intro)
  if (kind === 'family') return [pageEntry, ...pictureEntries(page)]
  return [
    pageEntry,
    ...sections.flatMap((section) => headingEntries({ kind, path, title, content: section })),
  ]
}

/** Of a picture, the same as text is searched, and what it is a picture of. */
function pictureEntries({ path, title, content, pictures = {} }: SearchablePage): SearchEntry[] {
  const figure = /<figure\b[^>]* id="([^"]+)"[^>]*><figcaption>(.*?)<\/figcaption>([\s\S]*?)<\/figure>/g
  return [...content.matchAll(figure)].map(([, id = '', caption = '', text = '']) => {
    const { name = '', words = '' } = pictures[id.split('-', 1)[0] ?? ''] ?? {}
    return {
      ...sectionEntry('heading', textOf(caption), title, `${path}#${id}`, text),
      title: name,
      words: `${title} ${words}`,
    }
  })
}

function headingEntries({ kind, path, title, content }: SearchablePage): SearchEntry[] {
  const [heading = '', level = '', attributes = '', inner = ''] =
    /^<h([2-4])\b([^>]*)>([\s\S]*?)<\/h\1>/.exec(content) ?? []
  const id = / id="([^"]+)"/.exec(attributes)?.[1]
  if (id === undefined) return []
  const address = `${path}#${unescaped(id)}`
  if (kind === 'guide')
    return [sectionEntry('heading', textOf(inner), title, address, content.slice(heading.length))]
  return level === '2' ? [sectionEntry('change', textOf(inner), title, address, '')] : []
}

function sectionEntry(
  kind: SearchEntry['kind'],
  name: string,
  where: string,
  address: string,
  html: string,
): SearchEntry {
  return {
    kind,
    name,
    title: '',
    text: textOf(html),
    words: namesInCode(html),
    places: [{ path: '', where, table: '', address }],
  }
}

/** One paragraph or more of Markdown as plain text. */
export function plainText(markdown: string): string {
  return markdown === '' ? '' : textOf(inlineMarkdown(markdown.replaceAll('\n', ' ')))
}

/** Names in samples; what else is in them is not worth its weight. */
function namesInCode(html: string): string {
  const samples = (html.match(/<pre[\s\S]*?<\/pre>/g) ?? []).map((sample) =>
    unescaped(sample.replace(/<[^>]+>/g, '')),
  )
  const names = samples.flatMap(
    (sample) => sample.match(/\b(?:[a-z]+(?:[A-Z][a-z]+)+|[A-Z]+(?:_[A-Z]+)+)\b/g) ?? [],
  )
  return [...new Set(names)].join(' ')
}

function textOf(html: string): string {
  const text = html
    .replace(/<(pre|svg|script|style|button)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<\/?(?:p|div|li|ul|ol|tr|td|th|table|h[1-6]|dt|dd|blockquote|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
  return unescaped(text).replace(/\s+/g, ' ').trim()
}

function unescaped(html: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => names[name] ?? '')
}
