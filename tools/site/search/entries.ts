import type { ApiOperation } from '../../contract/api-operations.ts'
import { objectAt, textAt } from '../../contract/json.ts'
import { valueLimits } from '../field-texts.ts'
import { type FieldRow, fieldTables } from '../fields.ts'
import { sampleId, samplesOf } from '../samples/index.ts'
import { callPage, codePage, type SiteLocale } from '../site-locale.ts'
import type { SearchEntry, SearchPlace } from './entry.ts'
import { plainText, type SearchablePage, sectionEntries } from './sections.ts'

/**
 * Everything of the site that can be found in one language: calls, events, result codes, fields, types, and the texts
 * of the pages that are given.
 *
 * @param locale - the contract and the words in the language
 * @param pages - families, guides and the changelog
 * @param original - the contract in English, whose names of calls are searched as well
 */
export function searchEntries(
  locale: SiteLocale,
  pages: readonly SearchablePage[],
  original: SiteLocale = locale,
): SearchEntry[] {
  return [
    ...locale.calls.map((call, index) => callEntry(call, original.calls[index])),
    ...locale.calls.flatMap((call) => eventEntries(call, locale)),
    ...codeEntries(locale),
    ...typeEntries(locale),
    ...fieldEntries(locale),
    ...locale.calls.flatMap((call) => sampleEntries(call, locale)),
    ...pages.flatMap(sectionEntries),
  ]
}

function callEntry(call: ApiOperation, original: ApiOperation | undefined): SearchEntry {
  return {
    kind: call.kind === 'operation' ? 'call' : 'notification',
    name: call.name,
    title: call.summary,
    text: plainText(call.description),
    words: [call.path, original?.summary ?? ''].join(' '),
    places: [page(call.path === '' ? call.events.join(' ') : call.path, callPage(call))],
  }
}

/** "The event of a refund" names the kind of what is looked for. */
function eventEntries(call: ApiOperation, { labels }: SiteLocale): SearchEntry[] {
  return call.events.map((event) => ({
    kind: 'event',
    name: event,
    title: call.summary,
    text: '',
    words: labels.searchBox.kinds.event,
    places: [page(call.name, callPage(call))],
  }))
}

/** One entry a code, whatever the tables are that have it. */
function codeEntries({ resultCodeTables, labels }: SiteLocale): SearchEntry[] {
  const codes = new Map<string, { title: string; texts: Set<string>; places: SearchPlace[] }>()
  for (const { name, rows } of resultCodeTables) {
    for (const { code, meaning, action } of rows) {
      const known = codes.get(code) ?? { title: plainText(meaning), texts: new Set(), places: [] }
      codes.set(code, known)
      for (const text of [meaning, action].map(plainText)) if (text !== known.title) known.texts.add(text)
      known.places.push(page(name === 'gateway' ? labels.anyCall : name, `${codePage(code)}#${name}`))
    }
  }
  return [...codes].map(([code, { title, texts, places }]) => ({
    kind: 'code',
    name: code,
    title,
    text: [...texts].join(' '),
    words: '',
    places,
  }))
}

/** The named types that have fields: where they are described, or else the first field of the type. */
function typeEntries(locale: SiteLocale): SearchEntry[] {
  const types = new Map<string, SearchPlace>()
  for (const { call, table, address } of tablesOf(locale)) {
    types.set(table.name, { path: '', where: call.name, table: '', address: `${address}#${table.name}` })
  }
  for (const { call, table, address } of tablesOf(locale)) {
    for (const { path, type } of table.rows) {
      const name = type.replace('[]', '')
      if (types.has(name)) continue
      types.set(name, {
        path,
        where: call.name,
        table: table.name,
        address: `${address}#${table.name}.${path}`,
      })
    }
  }
  return [...types]
    .filter(([name]) => name in locale.schemas)
    .map(([name, place]) => ({
      kind: 'type',
      name,
      title: '',
      text: plainText(textAt(objectAt(locale.schemas, name), 'description')),
      words: '',
      places: [place],
    }))
}

/**
 * One entry for all fields of one name with the same type and the same words, however many paths lead to one: a value
 * of an amount is described once, and stands in every message.
 */
function fieldEntries(locale: SiteLocale): SearchEntry[] {
  const fields = new Map<string, { row: FieldRow; places: SearchPlace[] }>()
  for (const { call, table, address } of tablesOf(locale)) {
    for (const row of table.rows) {
      const key = JSON.stringify([lastName(row.path), row.type, row.description])
      const known = fields.get(key) ?? { row, places: [] }
      fields.set(key, known)
      known.places.push({
        path: row.path,
        where: call.name,
        table: table.name,
        limits: [row.type, ...valueLimits(row, locale.labels).map(plainText)].join(
          locale.labels.listSeparator,
        ),
        address: `${address}#${table.name}.${row.path}`,
      })
    }
  }
  return [...fields.values()].map(({ row, places }) => ({
    kind: 'field',
    name: lastName(row.path),
    title: '',
    text: plainText(row.description),
    words: [...new Set([...row.values, ...row.knownValues, row.constant ?? ''])].join(' ').trim(),
    places: places.sort((a, b) => depth(a.path) - depth(b.path)),
  }))
}

/** One entry a call, with a place for each programming language: who names one is led to its sample. */
function sampleEntries(call: ApiOperation, locale: SiteLocale): SearchEntry[] {
  const { labels } = locale
  const languages = samplesOf(call, locale).map(({ lang }) => lang)
  if (languages.length === 0) return []
  return [
    {
      kind: 'heading',
      name: call.kind === 'operation' ? labels.samples : labels.samplesOfReceiver,
      title: '',
      text: `${call.summary}${labels.colon}${languages.join(labels.listSeparator)}`,
      words: `${call.name} ${labels.searchBox.kinds[call.kind === 'operation' ? 'call' : 'notification']}`,
      places: languages.map((lang) => ({
        path: '',
        where: call.name,
        table: lang,
        address: `${callPage(call)}#${sampleId(lang)}`,
      })),
    },
  ]
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).replaceAll('[]', '')
}

function depth(path: string): number {
  return path.split('.').length
}

function page(where: string, address: string): SearchPlace {
  return { path: '', where, table: '', address }
}

function tablesOf(locale: SiteLocale) {
  return locale.calls.flatMap((call) =>
    [call.request, call.response].flatMap((message) =>
      fieldTables(locale.document, message).map((table) => ({
        call,
        table,
        address: callPage(call),
      })),
    ),
  )
}
