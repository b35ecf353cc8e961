import { fileURLToPath } from 'node:url'
import type { JsonObject } from '../../../tools/contract/json.ts'
import { loadTranslations } from '../../../tools/contract/translate.ts'
import { fieldTables } from '../../../tools/site/fields.ts'
import { callPage, type SiteLocale, siteLocale } from '../../../tools/site/site-locale.ts'
import { openapi } from '../../support/contract.ts'

const spec = fileURLToPath(new URL('../../../spec', import.meta.url))
const translations = await loadTranslations(spec, openapi)

/** The locales as the site has them. */
export const locales: readonly SiteLocale[] = [
  ['en', openapi] as const,
  ...translations.map(({ language, document }) => [language, document] as const),
].map(([language, document]) => siteLocale(language, document, []))

/**
 * One of each kind, another one at each turn: all kinds are seen in every language and width, and the time does not grow
 * with the contract.
 *
 * @param items - in any order
 * @param kindOf - the kind of an item
 * @param turn - counts from 0
 */
export function oneOfEachKind<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
  turn: number,
): Item[] {
  const kinds = new Map<string, Item[]>()
  for (const item of items) kinds.set(kindOf(item), [...(kinds.get(kindOf(item)) ?? []), item])
  return [...kinds.values()].flatMap((group) => {
    const item = group[turn % group.length]
    // In a list of its own, since an item may be a list.
    return item === undefined ? [] : [item]
  })
}

/** Every table of fields of an locale, with the page that shows it. */
export function tablesOf(
  locale: SiteLocale,
): { page: string; table: string; kind: string; paths: string[] }[] {
  return locale.calls.flatMap((call) =>
    [call.request, call.response].flatMap((message) =>
      fieldTables(locale.document, message).map(({ name, rows }) => ({
        page: callPage(call),
        table: name,
        kind: `${call.family} ${call.kind} ${message === call.request ? 'request' : 'response'}`,
        paths: rows.map(({ path }) => path),
      })),
    ),
  )
}

/** The names of all properties in a document's data types. */
export function propertyNames(document: JsonObject): Set<string> {
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties' && typeof child === 'object' && child !== null) {
        for (const name of Object.keys(child)) names.add(name)
      }
      if (key !== 'if' && key !== 'then' && key !== 'else' && key !== 'examples') visit(child)
    }
  }
  visit(document.components)
  return names
}
