import { families } from '../../../generated/families.ts'
import { notifications, operations } from '../../../generated/operations.ts'
import { adviceTexts, type ResultCodeEntry, resultCodes } from '../../../generated/result-codes.ts'
import type { Language } from '../language.ts'

/** The result codes of every call, by the name of the call and the code. */
export type Tables = Readonly<Record<string, Readonly<Record<string, ResultCodeEntry>>>>

/** What each kind of advice means. */
export type AdviceTexts = Readonly<Record<string, { readonly summary: string; readonly description: string }>>

/** A result code of a call. */
export interface Row extends ResultCodeEntry {
  /** The operation, notification or field; `gateway` for codes that any call can get. */
  readonly operation: string
  readonly code: string
  /** The vendor's page; absent for a table of a field, which has none of its own. */
  readonly docs?: string
}

/** Result codes in a language. */
export interface Texts {
  readonly tables: Tables
  readonly advice: AdviceTexts
  /** The vendor's page of each call; tables of fields have none. */
  readonly docPages: Readonly<Record<string, string | undefined>>
}

/** The texts of a language; only the one that is asked for is loaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') return { tables: resultCodes, advice: adviceTexts, docPages: englishPages }
  const [translated, { docPages }] = await Promise.all([
    import('../../../generated/result-codes.zh-CN.ts'),
    import('../../../generated/doc-pages.zh-CN.ts'),
  ])
  return { tables: translated.resultCodes, advice: translated.adviceTexts, docPages }
}

const englishPages = Object.fromEntries(
  Object.entries({ ...operations, ...notifications }).map(([name, { docPage }]) => [name, docPage]),
)

/** Every row of some tables, in the order of the tables. */
export function rowsOf({ tables, docPages }: Texts, names: readonly string[]): Row[] {
  return names.flatMap((operation) => {
    const docs = docPages[operation]
    return Object.entries({ ...tables[operation] }).map(([code, entry]) => ({
      operation,
      code,
      ...entry,
      ...(docs === undefined ? {} : { docs }),
    }))
  })
}

/** The family of a call; `undefined` for tables of fields and of the gateway. */
export function familyOf(name: string): string | undefined {
  return Object.entries(families).find(([, names]) => names.includes(name))?.[0]
}

/** The names of all families, in the order of the contract. */
export const familyNames: readonly string[] = Object.keys(families)
