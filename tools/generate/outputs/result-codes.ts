import type { ContractModel } from '../../contract/model.ts'
import { RESULT_CODE_ANCHOR, RESULT_CODE_PAGES } from '../../contract/permalinks.ts'
import { pascalCase } from '../../contract/publish.ts'
import type { ResultCodeRow, ResultCodeTable } from '../../contract/result-codes.ts'
import { header } from '../header.ts'

/** `result-codes.ts`: every table with its texts, one constant each, so that a bundle holds only what it uses. */
export function generateResultCodes(model: ContractModel): string {
  const tables = model.resultCodeTables
  const advice = [...new Set(tables.flatMap((table) => table.rows.map((row) => row.advice)))]
  const parts = [
    header('Result codes: what each one means and what to do about it.'),
    `/** \`S\` success, \`F\` final failure, \`U\` not known yet. */
export type ResultStatus = 'S' | 'F' | 'U'

/** What a program should do about a result. */
export type Advice = ${union(advice)}

/** One row of a result-code table. */
export interface ResultCodeEntry {
  /** Whether it is a success, a final failure, or not known yet. */
  readonly status: ResultStatus
  /** What happened. */
  readonly meaning: string
  /** What a program should do. */
  readonly advice: Advice
  /** What a person should do. */
  readonly action: string
  /** Payment products the code is documented for; all, when absent. */
  readonly productCodes?: readonly string[]
  /** When it first appeared in the documentation, if later than April 2024: a year, or a year and month. */
  readonly since?: string
  /** Where it is known from, if not from the vendor's page of this table. */
  readonly source?: string
  /** What about it is not confirmed. */
  readonly uncertain?: string
  /** The gateway gives it before it does any work: it is believed also when the answer is not signed. */
  readonly beforeWork?: true
}
`,
    `/** What a kind of advice means, for people. */
export interface AdviceText {
  /** Two or three words. */
  readonly summary: string
  /** A sentence or two. */
  readonly description: string
}

/** The pages of the reference site that list the result codes, by language, relative to the site's address. */
export const resultCodePages = ${JSON.stringify(RESULT_CODE_PAGES)} as const

/** The fragment at which one code stands on such a page; \`{table}\` is a key of {@link resultCodes}. */
export const resultCodeAnchor = '${RESULT_CODE_ANCHOR}'
`,
    ...tables.map(typeDeclaration),
    ...resultCodeConstants(model),
  ]
  return parts.join('\n')
}

/** The constants that hold texts: the same names in every language. */
export function resultCodeConstants({ resultCodeTables: tables, advice }: ContractModel): string[] {
  const shared = sharedRows(tables)
  return [
    ...[...shared.values()].map(rowConstant),
    ...tables.map((table) => tableConstant(table, shared)),
    `/** Every table, by operation, notification or field; \`gateway\` holds the codes that any call can get. */
export const resultCodes = {
${tables.map((table) => `  ${table.name}: ${constantName(table)},`).join('\n')}
} as const satisfies Record<string, Readonly<Record<string, ResultCodeEntry>>>
`,
    `/** What each kind of advice means. */
export const adviceTexts = {
${[...advice].map(([kind, text]) => `  '${kind}': ${JSON.stringify(text)},`).join('\n')}
} as const satisfies Record<Advice, AdviceText>
`,
  ]
}

function typeDeclaration(table: ResultCodeTable): string {
  return `/** Result codes of ${subject(table)}. */
export type ${typeName(table)} = ${union(table.rows.map((row) => row.code))}
`
}

function subject(table: ResultCodeTable): string {
  return table.name === 'gateway' ? 'any call' : `\`${table.name}\``
}

/** A row that several tables have, and the constant that holds it. */
interface SharedRow {
  readonly name: string
  readonly row: ResultCodeRow
}

/** The rows that stand in more than one table, named after their code; a code can have several such rows. */
function sharedRows(tables: readonly ResultCodeTable[]): ReadonlyMap<string, SharedRow> {
  const seen = new Set<string>()
  const shared = new Map<string, SharedRow>()
  for (const row of tables.flatMap((table) => table.rows)) {
    const key = JSON.stringify(row)
    if (seen.has(key) && !shared.has(key)) {
      const namesakes = [...shared.values()].filter((other) => other.row.code === row.code).length
      shared.set(key, { name: namesakes === 0 ? row.code : `${row.code}_${namesakes + 1}`, row })
    }
    seen.add(key)
  }
  return shared
}

function rowConstant({ name, row }: SharedRow): string {
  return `const ${name} = ${rowLiteral(row, '')} as const satisfies ResultCodeEntry\n`
}

function tableConstant(table: ResultCodeTable, shared: ReadonlyMap<string, SharedRow>): string {
  const rows = table.rows.map((row) => {
    const name = shared.get(JSON.stringify(row))?.name
    return name === row.code ? `  ${name},` : `  ${row.code}: ${name ?? rowLiteral(row, '  ')},`
  })
  return `/** Result codes of ${subject(table)}, with their meaning. */
export const ${constantName(table)} = {
${rows.join('\n')}
} as const satisfies Record<${typeName(table)}, ResultCodeEntry>
`
}

function rowLiteral({ code: _, ...row }: ResultCodeRow, indent: string): string {
  const lines = Object.entries(row).map(([key, value]) => `${indent}  ${key}: ${JSON.stringify(value)},`)
  return `{\n${lines.join('\n')}\n${indent}}`
}

/** `CaptureResultCode`. */
export function typeName(table: Pick<ResultCodeTable, 'name'>): string {
  const name = table.name.charAt(0).toUpperCase() + table.name.slice(1)
  return /ResultCode$/.test(name) ? pascalCase(name) : `${name.replace(/Result$/, '')}ResultCode`
}

function constantName(table: ResultCodeTable): string {
  return /ResultCode$/.test(table.name) ? `${table.name}s` : `${table.name.replace(/Result$/, '')}ResultCodes`
}

function union(values: readonly string[]): string {
  return values.map((value) => `\n  | '${value}'`).join('')
}
