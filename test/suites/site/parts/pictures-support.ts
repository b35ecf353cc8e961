import type { JsonObject } from '../../../../tools/contract/json.ts'
import type { Box } from '../../../../tools/site/pictures/svg.ts'
import { type SiteLocale, siteLocale } from '../../../../tools/site/site-locale.ts'
import { exampleDocument } from '../../../support/example-contract.ts'

/** A text that is HTML, Markdown and an attribute's end at once. */
export const HOSTILE = `<img src=x onerror="alert(1)">&amp; 'quoted' [a](javascript:b) \`</text><script>\``

const example = await exampleDocument()

/** The fictional contract with flows and states, in a language of the site. */
export function drawnExample(extensions: JsonObject, language = 'en'): SiteLocale {
  return siteLocale(language, { ...example, ...extensions }, [])
}

/** Whether two boxes share more than their edges. */
export function overlap(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x
  return !isBeside && a.y + a.height > b.y && b.y + b.height > a.y
}

/** Pairs of boxes that overlap, by their indexes. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.flatMap((b, k) =>
      k > i && overlap(a, b) ? [`${i} ${JSON.stringify(a)} and ${k} ${JSON.stringify(b)}`] : [],
    ),
  )
}

/** Boxes that lie outside of a picture. */
export function outside(boxes: readonly Box[], width: number, height: number): Box[] {
  return boxes.filter(
    (box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
  )
}

const VOID = new Set(['img', 'br', 'hr'])

/**
 * The texts of a piece of HTML or SVG, read as strictly as XML.
 *
 * @throws Error where tags do not match, an attribute is not quoted or stands twice, or a character is not escaped
 */
export function readXml(source: string): {
  readonly texts: string[]
  readonly tags: string[]
  readonly ids: string[]
} {
  const texts: string[] = []
  const tags: string[] = []
  const ids: string[] = []
  const open: string[] = []
  let rest = source
  while (rest !== '') {
    const text = /^[^<]+/.exec(rest)?.[0]
    if (text !== undefined) {
      if (/&(?!(amp|lt|gt|quot|#39|#\d+);)/.test(text)) throw new Error(`not escaped: ${text}`)
      if (text.trim() !== '') texts.push(decoded(text.trim()))
      rest = rest.slice(text.length)
      continue
    }
    const end = /^<\/([a-zA-Z]\w*)>/.exec(rest)
    const start = /^<([a-zA-Z]\w*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/.exec(rest)
    if (end) {
      if (open.pop() !== end[1]) throw new Error(`</${end[1]}> ends another element: ${rest.slice(0, 80)}`)
    } else if (start) {
      const [, tag = '', attributes = '', closed = ''] = start
      tags.push(tag)
      const names = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, name]) => name)
      if (new Set(names).size < names.length) throw new Error(`an attribute stands twice: ${start[0]}`)
      ids.push(...[...attributes.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id))
      if (closed === '' && !VOID.has(tag)) open.push(tag)
    } else throw new Error(`no tag: ${rest.slice(0, 80)}`)
    rest = rest.slice((end ?? start)?.[0].length)
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`)
  return { texts, tags, ids }
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
