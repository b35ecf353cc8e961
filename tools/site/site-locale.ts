import type { ApiOperation } from '../contract/api-operations.ts'
import type { Family } from '../contract/families.ts'
import { type JsonObject, objectAt, textAt } from '../contract/json.ts'
import { type ContractModel, contractModel } from '../contract/model.ts'
import { secretFieldNames } from '../contract/secret-fields.ts'
import { type Highlight, plainCode } from './html.ts'
import { type Labels, labelsIn } from './i18n/labels.ts'
import type { SiteLanguage } from './i18n/translated.ts'

/** The site in one language: the contract's texts and the pages' own words. */
export interface SiteLocale extends ContractModel {
  /** BCP 47 tag. */
  readonly language: string
  /** Folder of its pages below the site: empty, or with a slash at the end. */
  readonly folder: string
  readonly labels: Labels
  readonly title: string
  readonly version: string
  readonly guides: readonly Guide[]
  /** The names of the fields that hold a secret somewhere, and that no sample prints. */
  readonly secrets: ReadonlySet<string>
  /** How code is coloured. */
  readonly highlight: Highlight
}

/** What of a language its pages need to know that are in another one. */
export type LocaleWords = Pick<SiteLocale, 'language' | 'folder' | 'labels'>

/** A text of the project that the site shows. */
export interface Guide {
  /** File name without its ending. */
  readonly slug: string
  readonly title: string
  /** The language that it is written in, where it is not translated. */
  readonly language?: string
  readonly markdown: string
  /** The drawings that it shows, by the path that it gives for them. */
  readonly images: ReadonlyMap<string, string>
}

/** The folder of each language's pages. */
const FOLDERS: Readonly<Record<SiteLanguage, string>> = { en: '', 'zh-CN': 'zh-CN/' }

/** What the site says about the published document in one language. */
export function siteLocale(
  language: string,
  document: JsonObject,
  guides: readonly Guide[],
  highlight: Highlight = plainCode,
): SiteLocale {
  const words = localeWords(language)
  const info = objectAt(document, 'info')
  return {
    ...contractModel(document),
    ...words,
    title: textAt(info, 'title'),
    version: textAt(info, 'version'),
    guides,
    secrets: new Set(secretFieldNames(document)),
    highlight,
  }
}

/**
 * The words of a language, and where its pages are.
 *
 * @throws Error when the site does not speak the language
 */
export function localeWords(language: string): LocaleWords {
  if (!isSiteLanguage(language)) {
    throw new Error(`The site has no words in ${language}. Add them to tools/site/i18n/.`)
  }
  return { language, folder: FOLDERS[language], labels: labelsIn(language) }
}

function isSiteLanguage(language: string): language is SiteLanguage {
  return Object.hasOwn(FOLDERS, language)
}

/** Where a call's own page is, relative to its locale. */
export function callPage(call: Pick<ApiOperation, 'name'>): string {
  return `operations/${call.name}.html`
}

/** Where the page of a family is, relative to its locale. */
export function familyPage({ name }: Pick<Family, 'name'>): string {
  return `families/${name}.html`
}

/** Where the page of a result code is, relative to its locale. */
export function codePage(code: string): string {
  return `result-codes/${code}.html`
}

/** Where a guide is, relative to its locale. */
export function guidePath(slug: string): string {
  return `guides/${slug}.html`
}

/**
 * Where the fields of a variant of a message had a page of their own, relative to its locale. They stand on the page of
 * the call now; the old address leads there.
 */
export function formerFieldsPage(call: Pick<ApiOperation, 'name'>, variant: string): string {
  const name = variant.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
  return `operations/${call.name}-${name}.html`
}

/** Where a call is in the interactive reference, relative to its locale. */
export function referenceLink(call: ApiOperation): string {
  return `reference.html#/${call.tag.toLowerCase()}/${call.name.toLowerCase()}`
}
