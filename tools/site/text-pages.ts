import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { blockMarkdown, escapeHtml, type Highlight } from './html.ts'
import type { Page } from './page.ts'
import { clientDecision, receiverChecks, tokenLife } from './pictures/index.ts'
import { type Guide, guidePath, type SiteLocale } from './site-locale.ts'

/** The language in which texts are written first. */
const ORIGINAL = 'en'

/**
 * The guides in one language: the README as the first, then those of `docs/`. Where a guide is not translated, it is
 * shown as it was written.
 */
export async function loadGuides(project: string, language: string): Promise<Guide[]> {
  const isOriginal = language === ORIGINAL
  const readme = await readFile(join(project, isOriginal ? 'README.md' : `README.${language}.md`), 'utf8')
  const names = (await readdir(join(project, 'docs')).catch(() => []))
    .filter((name) => name.endsWith('.md'))
    .sort()
  const guides = await Promise.all(
    names.map(async (name) => {
      const original = join(project, 'docs', name)
      const translated = join(project, 'docs', language, name)
      const slug = name.replace(/\.md$/, '')
      const file = !isOriginal && existsSync(translated) ? translated : original
      const guide = await guideOf(slug, await readFile(file, 'utf8'), dirname(file))
      return isOriginal || file === translated ? guide : { ...guide, language: ORIGINAL }
    }),
  )
  return [await guideOf('package', readme, project), ...guides]
}

async function guideOf(slug: string, markdown: string, folder: string): Promise<Guide> {
  const paths = [...markdown.matchAll(/!\[[^\]]*\]\(([^):]+\.svg)\)/g)].map(([, path = '']) => path)
  const images = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), 'utf8')]),
  )
  return {
    slug,
    title: /^# +(.+)$/m.exec(markdown)?.[1] ?? slug,
    markdown,
    images: new Map(images),
  }
}

/** A guide as a page. */
export function guidePage(guide: Guide, locale: SiteLocale): Page {
  return {
    path: guidePath(guide.slug),
    title: guide.title,
    description: guide.title,
    trail: [{ title: locale.labels.guides, path: 'index.html#guides' }],
    ...(guide.language !== undefined && { textLanguage: guide.language }),
    content: withPictures(
      article(guide.markdown, locale, guide.images).replace(
        '<h1>',
        // It stands outside of the text.
        guide.language === undefined ? '<h1>' : `<h1 lang="${guide.language}">`,
      ),
      locale,
    ),
  }
}

/** The pictures that a guide can show where it says `<!-- picture: NAME -->`, which other readers of it leave out. */
const PICTURES: Readonly<Record<string, (locale: SiteLocale) => string>> = {
  'client-decision': clientDecision,
  'receiver-checks': receiverChecks,
  'token-life': tokenLife,
}

function withPictures(html: string, locale: SiteLocale): string {
  return html.replace(/<!-- picture: ([a-z-]+) -->/g, (_, name: string) => {
    const picture = PICTURES[name]
    if (picture === undefined)
      throw new Error(`A guide shows a picture ${name}; there are ${Object.keys(PICTURES).join(', ')}.`)
    return picture(locale)
  })
}

/** The changelog as a page. */
export function changelogPage(markdown: string, locale: SiteLocale): Page {
  return {
    path: 'changelog.html',
    title: locale.labels.changelog,
    description: locale.labels.changelog,
    textLanguage: ORIGINAL,
    content: article(markdown, locale, new Map(), 'guides/').replace(
      /<h1[^>]*>.*?<\/h1>/,
      `<h1>${escapeHtml(locale.labels.changelog)}</h1>`,
    ),
  }
}

/**
 * Links to other guides lead to their pages; links to files that are not on the site become plain text. Drawings are
 * put into the page, which asks for nothing else.
 *
 * @param folder - where the guides are, from the page
 */
function article(
  markdown: string,
  { guides, highlight }: { readonly guides: readonly Guide[]; readonly highlight: Highlight },
  images: ReadonlyMap<string, string> = new Map(),
  folder = '',
): string {
  const uniqueAnchor = anchors()
  const html = withGuideLinks(blockMarkdown(markdown, highlight), guides, folder)
    .replace(/<img src="([^"]*)"/g, (image, path: string) => {
      const drawing = images.get(path)
      if (drawing === undefined) return image
      return `<img class="drawing" src="data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}"`
    })
    // What HTML no longer has, in the words of the style sheet.
    .replace(/<(t[dh]) align="(?:right|left|center)"/g, (cell, name: string) =>
      cell.includes('right') ? `<${name} class="number"` : `<${name}`,
    )
    .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll(
      /<h([2-4])>([\s\S]*?)<\/h\1>/g,
      (_, level: string, text: string) => `<h${level} id="${uniqueAnchor(text)}">${text}</h${level}>`,
    )
  return `<div class="prose">${html}</div>`
}

/**
 * HTML of a text of the project, in which links to guides lead to their pages, and those to files that are not on the site
 * are plain text.
 *
 * @param folder - where the guides are, from the page
 */
export function withGuideLinks(html: string, guides: readonly Guide[], folder: string): string {
  return html.replace(/<a href="([^"]*)">([\s\S]*?)<\/a>/g, (link, address: string, text: string) => {
    if (/^(https?:|mailto:|#)/.test(address)) return link
    const [, slug = '', fragment = ''] = /([^/#]+)\.md(#.*)?$/.exec(address) ?? []
    return guides.some((guide) => guide.slug === slug)
      ? `<a href="${folder}${slug}.html${fragment}">${text}</a>`
      : text
  })
}

/** The same heading again, such as "Added" of an earlier version, gets a number, as in other renderers of Markdown. */
function anchors(): (heading: string) => string {
  const used = new Map<string, number>()
  return (heading) => {
    const plain = headingAnchor(heading)
    const count = used.get(plain) ?? 0
    used.set(plain, count + 1)
    return count === 0 ? plain : `${plain}-${count}`
  }
}

/** As GitHub names headings, so that a link within a guide leads to its place there as well as here. */
export function headingAnchor(heading: string): string {
  return heading
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z]+;|&#\d+;/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')
}
