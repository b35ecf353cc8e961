import type { ContractModel } from '../../contract/model.ts'
import { RESULT_CODE_ANCHOR, RESULT_CODE_PAGES } from '../../contract/permalinks.ts'
import { pascalCase } from '../../contract/publish.ts'
import type { ResultCodeRow, ResultCodeTable } from '../../contract/result-codes.ts'
import { header } from '../header.ts'

/** The members of a row that are texts for people, and so stand in a file a language. */
const TEXTS = ['meaning', 'action', 'source', 'uncertain'] as const

const TITLE = 'Result codes: what each one means and what to do about it'

/**
 * The result codes, each fact once: types, a module of data a table, and one module of texts a language.
 * `result-codes.ts` and `result-codes.<language>.ts` join data and texts.
 *
 * @param model - in the contract's own language
 * @param translations - in the others, by BCP 47 tag
 * @returns contents by path below `generated/`
 */
export function generateResultCodes(
  model: ContractModel,
  translations: ReadonlyMap<string, ContractModel>,
): Map<string, string> {
  const tables = model.resultCodeTables
  return new Map([
    ['result-codes/types.ts', types(tables)],
    ...tables.map((table): [string, string] => [`result-codes/${fileName(table)}.ts`, tableModule(table)]),
    ['result-codes/tables.ts', tableList(tables)],
    ['result-codes/with-texts.ts', WITH_TEXTS],
    ['result-codes/texts.en.ts', textModule(model, 'en')],
    ['result-codes.ts', joined(model, 'en')],
    ...[...translations].flatMap(([language, translated]): [string, string][] => [
      [`result-codes/texts.${language}.ts`, textModule(translated, language)],
      [`result-codes.${language}.ts`, joined(translated, language)],
    ]),
  ])
}

function types(tables: readonly ResultCodeTable[]): string {
  const advice = [...new Set(tables.flatMap((table) => table.rows.map((row) => row.advice)))]
  return `${header('Types of result codes.')}
/** \`S\` success, \`F\` final failure, \`U\` not known yet. */
export type ResultStatus = 'S' | 'F' | 'U'

/** What a program should do about a result. */
export type Advice = ${union(advice)}

/** What a program needs to know about a result code. */
export interface ResultCodeData {
  /** Whether it is a success, a final failure, or not known yet. */
  readonly status: ResultStatus
  /** What a program should do. */
  readonly advice: Advice
  /** Payment products the code is documented for; all, when absent. */
  readonly productCodes?: readonly string[]
  /** When it first appeared in the documentation, if later than April 2024: a year, or a year and month. */
  readonly since?: string
  /** The gateway gives it before it does any work: it is believed also when the answer is not signed. */
  readonly beforeWork?: true
  /** In answer to a repetition, it can be about a first request that was carried out: the outcome is open then. */
  readonly mayFollowSuccess?: true
}

/** What a person needs to know about a result code. */
export interface ResultCodeText {
  /** What happened. */
  readonly meaning: string
  /** What a person should do. */
  readonly action: string
  /** Where it is known from, if not from the vendor's page of this table. */
  readonly source?: string
  /** What about it is not confirmed. */
  readonly uncertain?: string
}

/** One row of a result-code table. */
export interface ResultCodeEntry extends ResultCodeData, ResultCodeText {}

/** What a kind of advice means, for people. */
export interface AdviceText {
  /** Two or three words. */
  readonly summary: string
  /** A sentence or two. */
  readonly description: string
}

${tables
  .map(
    (table) => `/** Result codes of ${subject(table)}. */
export type ${typeName(table)} = ${union(table.rows.map((row) => row.code))}
`,
  )
  .join('\n')}`
}

function tableModule(table: ResultCodeTable): string {
  const rows = table.rows.map((row) => `  ${row.code}: ${literal(row, (key) => !isText(key))},`)
  return `${header(`Result codes of ${subject(table)}: what a program needs to know.`)}
import type { ResultCodeData, ${typeName(table)} } from './types.ts'

export const ${constantName(table)} = {
${rows.join('\n')}
} as const satisfies Record<${typeName(table)}, ResultCodeData>
`
}

function tableList(tables: readonly ResultCodeTable[]): string {
  return `${header('Every table of result codes, without texts.')}
${tables.map((table) => `import { ${constantName(table)} } from './${fileName(table)}.ts'`).join('\n')}

/** Every table, by operation, notification or field; \`gateway\` holds the codes that any call can get. */
export const resultCodeTables: {
${tables.map((table) => `  readonly ${table.name}: typeof ${constantName(table)}`).join('\n')}
} = {
${tables.map((table) => `  ${table.name}: ${constantName(table)},`).join('\n')}
}
`
}

const WITH_TEXTS = `${header('Joins the data and the texts of a table.')}
/** Rows with data and texts. */
export type WithTexts<Data, Texts> = {
  readonly [Code in keyof Data & keyof Texts]: Data[Code] & Texts[Code]
}

/**
 * Joins the rows of two tables that have the same codes.
 *
 * @param data - what a program needs to know
 * @param texts - what a person needs to know
 */
export function withTexts<Data extends object, Texts extends object>(
  data: Data,
  texts: Texts,
): WithTexts<Data, Texts> {
  const entries = Object.entries(texts).map(([code, text]) => [
    code,
    // Both are generated from the same rows.
    { ...(data as Readonly<Record<string, object>>)[code], ...text },
  ])
  return Object.fromEntries(entries)
}
`

/** \`texts.<language>.ts\`: one constant a table, so that a bundle holds only what it uses. */
function textModule({ resultCodeTables: tables, advice }: ContractModel, language: string): string {
  const shared = sharedTexts(tables)
  const constants = [...shared].map(
    ([text, name]) => `const ${name} = ${text} as const satisfies ResultCodeText\n`,
  )
  const parts = tables.map((table) => {
    const rows = table.rows.map((row) => {
      const text = literal(row, isText)
      const name = shared.get(text)
      return name === row.code ? `  ${name},` : `  ${row.code}: ${name ?? text},`
    })
    return `export const ${constantName(table)} = {
${rows.join('\n')}
} as const satisfies Record<${typeName(table)}, ResultCodeText>
`
  })
  return [
    header(`Texts of result codes (${language}).`),
    `import type {
  Advice,
  AdviceText,
  ResultCodeText,
${tables.map((table) => `  ${typeName(table)},`).join('\n')}
} from './types.ts'
`,
    ...constants,
    ...parts,
    `export const adviceTexts = {
${[...advice].map(([kind, text]) => `  '${kind}': ${JSON.stringify(text)},`).join('\n')}
} as const satisfies Record<Advice, AdviceText>
`,
  ].join('\n')
}

/**
 * The module that a program imports: every table with its texts, the same names in every language. Their types are named,
 * as in `tables.ts`: a compiler that infers them prints all the rows into the declarations, once for each mention.
 */
function joined({ resultCodeTables: tables }: ContractModel, language: string): string {
  const isOwn = language === 'en'
  return `${header(`${TITLE}${isOwn ? '' : ` (${language})`}.`)}
${tables.map((table) => `import { ${constantName(table)} as ${constantName(table)}Data } from './result-codes/${fileName(table)}.ts'`).join('\n')}
import * as texts from './result-codes/texts.${language}.ts'
import type { AdviceText, Advice, ResultCodeEntry } from './result-codes/types.ts'
import { type WithTexts, withTexts } from './result-codes/with-texts.ts'

export type { WithTexts } from './result-codes/with-texts.ts'
${
  isOwn
    ? `
export type * from './result-codes/types.ts'

/** The pages of the reference site that list the result codes, by language, relative to the site's address. */
export const resultCodePages = ${JSON.stringify(RESULT_CODE_PAGES)} as const

/** The fragment at which one code stands on such a page; \`{table}\` is a key of {@link resultCodes}. */
export const resultCodeAnchor = '${RESULT_CODE_ANCHOR}'
`
    : ''
}
${tables
  .map(
    (table) => `/** Result codes of ${subject(table)}: status, meaning, advice, and what to do about each. */
export const ${constantName(table)}: WithTexts<typeof ${constantName(table)}Data, typeof texts.${constantName(table)}> = /* @__PURE__ */ withTexts(${constantName(table)}Data, texts.${constantName(table)})
`,
  )
  .join('\n')}
/** Every table, by operation, notification or field; \`gateway\` holds the codes that any call can get. */
export const resultCodes: {
${tables.map((table) => `  readonly ${table.name}: typeof ${constantName(table)}`).join('\n')}
} = {
${tables.map((table) => `  ${table.name}: ${constantName(table)},`).join('\n')}
} satisfies Record<string, Readonly<Record<string, ResultCodeEntry>>>

/** What each kind of advice means. */
export const adviceTexts: Readonly<Record<Advice, AdviceText>> = texts.adviceTexts
`
}

/** The texts that stand in more than one row, and the constant that holds each, named after its code. */
function sharedTexts(tables: readonly ResultCodeTable[]): ReadonlyMap<string, string> {
  const seen = new Set<string>()
  const shared = new Map<string, string>()
  const namesakes = new Map<string, number>()
  for (const row of tables.flatMap((table) => table.rows)) {
    const text = literal(row, isText)
    if (seen.has(text) && !shared.has(text)) {
      const count = (namesakes.get(row.code) ?? 0) + 1
      namesakes.set(row.code, count)
      shared.set(text, count === 1 ? row.code : `${row.code}_${count}`)
    }
    seen.add(text)
  }
  return shared
}

function isText(key: string): boolean {
  return TEXTS.some((name) => name === key)
}

/** Some members of a row, on one line. */
function literal({ code: _, ...row }: ResultCodeRow, isWanted: (key: string) => boolean): string {
  const members = Object.entries(row).filter(([key]) => isWanted(key))
  return `{ ${members.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')} }`
}

function subject(table: ResultCodeTable): string {
  return table.name === 'gateway' ? 'any call' : `\`${table.name}\``
}

/** `capture`, `payment-result-code`. */
function fileName({ name }: ResultCodeTable): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
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
