import { inlineMarkdown } from '../html.ts'
import type { SearchEntry } from './entry.ts'

/** A page whose headings and sentences can be found. */
export interface SearchablePage {
  readonly kind: 'guide' | 'change'
  /** Relative to the pages of the language. */
  readonly path: string
  readonly title: string
  /** HTML of what is inside `main`. */
  readonly content: string
}

/**
 * An entry for the page and one for each of its headings that has an anchor, with the text up to the next heading.
 * Taken from the page as it is shown, so that the anchors are those that it has.
 */
export function sectionEntries(page: SearchablePage, { labels }: { labels: { colon: string } }): SearchEntry[] {
  const { kind, path, title } = page
  const [intro = '', ...sections] = page.content.split(/(?=<h[1-4]\b[^>]*>)/)
  const first = sections[0]?.startsWith('<h1') ? sections.shift() : undefined
  let version = ''
  return [
    {
      kind,
      name: title,
      title: '',
      text: textOf(`${intro}${first?.replace(/<h1[\s\S]*?<\/h1>/, '') ?? ''}`),
      words: namesInCode(`${intro}${first ?? ''}`),
      places: [{ path: '', where: title, table: '', address: path }],
    },
    ...sections.flatMap((section): SearchEntry[] => {
      const [heading = '', level = '', attributes = '', inner = ''] =
        /^<h([1-4])\b([^>]*)>([\s\S]*?)<\/h\1>/.exec(section) ?? []
      const id = / id="([^"]+)"/.exec(attributes)?.[1]
      if (id === undefined) return []
      const name = textOf(inner)
      if (level === '2') version = name
      return [
        {
          kind: kind === 'guide' ? 'heading' : 'change',
          name: kind === 'guide' || level === '2' ? name : `${version}${labels.colon}${name}`,
          title: '',
          text: textOf(section.slice(heading.length)),
          words: namesInCode(section),
          places: [{ path: '', where: title, table: '', address: `${path}#${unescaped(id)}` }],
        },
      ]
    }),
  ]
}

/** One paragraph or more of Markdown as plain text. */
export function plainText(markdown: string): string {
  return markdown === '' ? '' : textOf(inlineMarkdown(markdown.replaceAll('\n', ' ')))
}

/** Names in samples; what else is in them is not worth its weight. */
function namesInCode(html: string): string {
  const samples = (html.match(/<pre[\s\S]*?<\/pre>/g) ?? []).map((sample) => unescaped(sample.replace(/<[^>]+>/g, '')))
  const names = samples.flatMap((sample) => sample.match(/\b(?:[a-z]+(?:[A-Z][a-z]+)+|[A-Z]+(?:_[A-Z]+)+)\b/g) ?? [])
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
