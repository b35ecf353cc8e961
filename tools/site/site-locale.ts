import { type ApiOperation, apiOperations, type Example, examplesOf } from '../contract/api-operations.ts'
import { type JsonObject, objectAt, stringAt, stringsAt, textAt } from '../contract/json.ts'
import { adviceTexts, type ResultCodeTable, resultCodeTables } from '../generate/result-codes.ts'
import { type Labels, labelsIn } from './i18n/labels.ts'
import type { SiteLanguage } from './i18n/translated.ts'

/** The site in one language: the contract's texts and the pages' own words. */
export interface SiteLocale {
  /** BCP 47 tag. */
  readonly language: string
  /** Folder of its pages below the site: empty, or with a slash at the end. */
  readonly folder: string
  readonly labels: Labels
  readonly document: JsonObject
  readonly title: string
  readonly version: string
  readonly calls: readonly SiteOperation[]
  readonly tables: readonly ResultCodeTable[]
  readonly advice: ReadonlyMap<string, { readonly summary: string; readonly description: string }>
  readonly guides: readonly Guide[]
}

/** An operation or notification with what only the site needs of it. */
export interface SiteOperation extends ApiOperation {
  readonly tag: string
  readonly description: string
  readonly docRetrieved: string
  readonly examples: readonly Example[]
  readonly responses: readonly { readonly status: string; readonly description: string }[]
}

/** A text of the project that the site shows. */
export interface Guide {
  /** File name without its ending. */
  readonly slug: string
  readonly title: string
  readonly markdown: string
  /** The drawings that it shows, by the path that it gives for them. */
  readonly images: ReadonlyMap<string, string>
}

/** The folder of each language's pages. */
const FOLDERS: Readonly<Record<SiteLanguage, string>> = { en: '', 'zh-CN': 'zh-CN/' }

/** What the site says about the published document in one language. */
export function siteLocale(language: string, document: JsonObject, guides: readonly Guide[]): SiteLocale {
  if (!isSiteLanguage(language)) {
    throw new Error(`The site has no words in ${language}. Add them to tools/site/i18n/.`)
  }
  const info = objectAt(document, 'info')
  const examples = examplesOf(document)
  return {
    language,
    folder: FOLDERS[language],
    labels: labelsIn(language),
    document,
    title: textAt(info, 'title'),
    version: textAt(info, 'version'),
    calls: apiOperations(document).map((call) => siteOperation(call, document, examples)),
    tables: resultCodeTables(document),
    advice: new Map(adviceTexts(document)),
    guides,
  }
}

function isSiteLanguage(language: string): language is SiteLanguage {
  return Object.hasOwn(FOLDERS, language)
}

function siteOperation(
  call: ApiOperation,
  document: JsonObject,
  examples: readonly Example[],
): SiteOperation {
  const item =
    call.kind === 'operation'
      ? objectAt(objectAt(document, 'paths'), call.path)
      : objectAt(document.webhooks, call.name)
  const operation = objectAt(item, call.method.toLowerCase())
  const responses = objectAt(operation, 'responses')
  return {
    ...call,
    tag: stringsAt(operation, 'tags').slice(0, 1).join(''),
    description: textAt(operation, 'description'),
    docRetrieved: textAt(objectAt(operation, 'x-doc'), 'retrieved'),
    examples: examples.filter((example) => example.call === call.name),
    responses: Object.keys(responses).map((status) => ({
      status,
      description: textAt(resolved(document, objectAt(responses, status)), 'description'),
    })),
  }
}

/** The object that a reference into the document names, or the object itself. */
export function resolved(document: JsonObject, object: JsonObject): JsonObject {
  const reference = stringAt(object, '$ref')
  if (reference === undefined) return object
  return reference
    .split('/')
    .slice(1)
    .reduce<JsonObject>((node, key) => objectAt(node, key), document)
}

/** Where a call's own page is, relative to its locale. */
export function callPage(call: Pick<ApiOperation, 'name'>): string {
  return `operations/${call.name}.html`
}

/** Where the fields of a message are, relative to its locale: a message with variants has a page for each. */
export function fieldsPage(call: Pick<ApiOperation, 'name' | 'request' | 'response'>, table: string): string {
  if (table === call.request || table === call.response) return callPage(call)
  const variant = table.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
  return `operations/${call.name}-${variant}.html`
}

/** Where a call is in the interactive reference, relative to its locale. */
export function referenceLink(call: SiteOperation): string {
  return `reference.html#/${call.tag.toLowerCase()}/${call.name.toLowerCase()}`
}
