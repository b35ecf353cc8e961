import type { ResultCodeRow } from '../../contract/result-codes.ts'
import type { SiteLocale } from '../site-locale.ts'

/** One meaning of a code, with every table that gives it this meaning. */
export interface CodeMeaning {
  readonly row: ResultCodeRow
  /** Names of calls and fields, or `gateway` for what any call can get. */
  readonly tables: readonly string[]
}

/** A code with all that it can mean. */
export interface CodeEntry {
  readonly code: string
  readonly meanings: readonly CodeMeaning[]
}

/** Every code, sorted, each with what it means where. */
export function codeEntries({ resultCodeTables }: Pick<SiteLocale, 'resultCodeTables'>): CodeEntry[] {
  const entries = new Map<string, Map<string, { row: ResultCodeRow; tables: string[] }>>()
  for (const { name, rows } of resultCodeTables) {
    for (const row of rows) {
      const meanings = entries.get(row.code) ?? new Map()
      const key = JSON.stringify(row)
      const meaning = meanings.get(key) ?? { row, tables: [] }
      meaning.tables.push(name)
      entries.set(row.code, meanings.set(key, meaning))
    }
  }
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, meanings]) => ({ code, meanings: [...meanings.values()] }))
}
