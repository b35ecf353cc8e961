import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type JsonObject, textAt } from '../contract/json.ts'
import { loadContract, rootDocument } from '../contract/load.ts'
import { contractModel } from '../contract/model.ts'
import { publish } from '../contract/publish.ts'
import { loadTranslations } from '../contract/translate.ts'
import { readSnapshots, snapshotFolder } from '../doc-snapshots/snapshot.ts'
import { loadAssets } from './assets.ts'
import { callMarkdown } from './call/call-markdown.ts'
import type { Frame } from './frame/frame.ts'
import { loadHighlight } from './highlight.ts'
import { jsonSchemas } from './json-schemas.ts'
import { localeFiles, resultCodesMarkdown, type SiteTexts } from './locale-files.ts'
import { redirectsOf } from './redirects.ts'
import { referencePage } from './reference-page.ts'
import { type SiteLocale, siteLocale } from './site-locale.ts'
import { siteSearchScripts, textPages } from './site-search.ts'
import { loadGuides } from './text-pages.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** How the site is made. */
export interface SiteOptions {
  /** The contract's folder. */
  readonly spec: string
  /** Where the site will be, with a slash at the end; for what has to be absolute. */
  readonly base: string
}

/** Told when a step has ended: its name, what it made, and how long it took in milliseconds. */
export type Progress = (step: string, result: string, milliseconds: number) => void

/**
 * Every file of the site, by path. Nothing is written, and nothing is fetched.
 *
 * @throws ContractProblems when the contract has to be mended first
 */
export async function buildSite(
  options: SiteOptions,
  progress: Progress = () => {},
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  let start = performance.now()
  const done = (step: string, result: string) => {
    progress(step, result, performance.now() - start)
    start = performance.now()
  }
  const contract = await loadContract(rootDocument(options.spec))
  const document = publish(contract.document)
  const translations = await loadTranslations(options.spec, document)
  const languages: [string, JsonObject][] = [
    ['en', document],
    ...translations.map(({ language, document: translated }): [string, JsonObject] => [language, translated]),
  ]
  const highlight = await loadHighlight()
  const locales = await Promise.all(
    languages.map(async ([language, texts]) =>
      siteLocale(language, texts, await loadGuides(PROJECT, language), highlight),
    ),
  )
  done('contract', locales.map(({ language }) => language).join(', '))

  const changelog = await readFile(join(PROJECT, 'CHANGELOG.md'), 'utf8')
  const assets = await loadAssets(
    await siteSearchScripts(locales.map((locale) => textPages(locale, changelog))),
  )
  for (const [path, content] of assets.files) files.set(path, content)
  const frame: Frame = { locales, assets, base: options.base }
  const references = Promise.all(locales.map((locale) => referencePage(locale, frame)))
  // It is awaited further down, after steps that can fail first.
  references.catch(() => {})
  const schemas = jsonSchemas(contractModel(document))
  for (const [name, schema] of schemas) files.set(`schemas/${name}`, schema)
  for (const [language, texts] of languages) {
    files.set(
      language === 'en' ? 'openapi.json' : `openapi.${language}.json`,
      `${JSON.stringify(texts, null, 2)}\n`,
    )
  }
  done('downloads', `${schemas.size} JSON Schemas, ${languages.length} OpenAPI documents`)

  const snapshots = await readSnapshots(snapshotFolder(options.spec))
  const texts: SiteTexts = { changelog, snapshots, schemas: [...schemas.keys()] }
  for (const locale of locales) {
    for (const [path, make] of localeFiles(locale, frame, texts)) files.set(path, await make())
  }
  done('pages', `${[...files.keys()].filter((path) => path.endsWith('.html')).length} static pages`)

  for (const [index, page] of (await references).entries()) {
    files.set(`${locales[index]?.folder}reference.html`, page)
  }
  done('reference', `${locales.length} interactive pages`)

  for (const [path, text] of textsForMachines(locales, options.base, [...files.keys()])) files.set(path, text)
  done('for machines', 'llms.txt, llms-full.txt, sitemap.xml, robots.txt')
  return files
}

function textsForMachines(
  locales: readonly SiteLocale[],
  base: string,
  paths: readonly string[],
): [string, string][] {
  const [original] = locales
  if (!original) return []
  const { labels } = original
  const about = textAt(original.document.info, 'description')
  const link = (locale: SiteLocale, path: string) => `${base}${locale.folder}${path}`
  const index = [
    `# ${labels.siteTitle}`,
    `> ${textAt(original.document.info, 'summary')}`,
    about.trim(),
    ...locales.flatMap((locale) => [
      `## ${locale.labels.siteTitle}`,
      [
        ...locale.calls.map(
          ({ name, summary }) =>
            `- [${name}](${link(locale, `operations/${name}.md`)})${locale.labels.colon}${summary}`,
        ),
        `- [${locale.labels.resultCodes}](${link(locale, 'result-codes.md')})`,
      ].join('\n'),
    ]),
    `## ${labels.downloads}`,
    [
      `- [openapi.json](${base}openapi.json)${labels.colon}${labels.openapiText}`,
      `- [llms-full.txt](${base}llms-full.txt)${labels.colon}${labels.llmsText}`,
    ].join('\n'),
  ]
  const full = [
    `# ${labels.siteTitle}`,
    about.trim(),
    ...original.calls.map((call) => callMarkdown(call, original)),
    resultCodesMarkdown(original),
  ]
  const moved = new Set(
    locales.flatMap((locale) => redirectsOf(locale).map(([from]) => `${locale.folder}${from}`)),
  )
  const urls = paths
    .filter((path) => path.endsWith('.html') && !path.endsWith('404.html') && !moved.has(path))
    .sort()
    .map((path) => `<url><loc>${base}${path.replace(/(^|\/)index\.html$/, '$1')}</loc></url>`)
  return [
    ['llms.txt', `${index.join('\n\n')}\n`],
    ['llms-full.txt', `${full.join('\n\n')}\n`],
    [
      'sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    ],
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`],
  ]
}
