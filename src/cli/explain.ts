import { notifications, operations } from '../../generated/operations.ts'
import { adviceTexts, type ResultCodeEntry, resultCodes } from '../../generated/result-codes.ts'
import { visibleText } from '../core/visible-text.ts'
import { type CommandContext, exitCodes, readArguments, UsageError } from './command.ts'
import { nearest } from './nearest.ts'
import { createOutput } from './output.ts'

export const explainHelp = `Usage: antom-contract explain CODE [options]

Says what a result code means and what to do about it, for each call in which it occurs.

  --operation NAME  only the table of this operation, notification or field, or gateway for the codes of any call
  --lang LANG       en (the default) or zh
  --json            the rows as JSON
  -h, --help        this text

Exit codes: 0 the code is known, 1 it is not, 2 called wrongly.

  antom-contract explain AUTH_EXPIRED
  antom-contract explain PROCESS_FAIL --operation capture --lang zh
`

type Tables = Readonly<Record<string, Readonly<Record<string, ResultCodeEntry>>>>
type AdviceTexts = Readonly<Record<string, { readonly summary: string; readonly description: string }>>

const words = {
  en: {
    advice: 'advice',
    products: 'only',
    since: 'first seen',
    source: 'source',
    docs: 'docs',
    unsure: 'uncertain',
    unknown: 'is not a result code of this contract',
    near: 'Did you mean',
    more: 'New codes appear: decide by resultStatus, S success, F final failure, U not known yet.',
  },
  zh: {
    advice: '处理方式',
    products: '仅限',
    since: '首次出现',
    source: '来源',
    docs: '文档',
    unsure: '未经证实',
    unknown: '不是本契约中的结果码',
    near: '您要找的是否是',
    more: '新的结果码会不断出现：请依据 resultStatus 判断，S 成功，F 最终失败，U 尚未确定。',
  },
} as const

/** `antom-contract explain`: looks a result code up. */
export async function explain(
  args: readonly string[],
  { stdout, stderr, env }: CommandContext,
): Promise<number> {
  const output = createOutput(stdout, env)
  const errors = createOutput(stderr, env)
  const { values, positionals } = readArguments(args, {
    operation: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  })
  if (values.help) {
    output.lines(explainHelp)
    return exitCodes.ok
  }
  const [given, ...rest] = positionals
  if (given === undefined || rest.length > 0)
    throw new UsageError('explain takes one result code, such as AUTH_EXPIRED')
  const language = languageOf(values.lang)
  const { tables, advice } = await load(language)
  if (values.operation !== undefined && !Object.hasOwn(tables, values.operation)) {
    throw new UsageError(
      `There is no operation "${values.operation}"; there are ${Object.keys(tables).join(', ')}`,
    )
  }
  const names = values.operation === undefined ? Object.keys(tables) : [values.operation]
  const code = given.trim().toUpperCase().replaceAll('-', '_')
  const rows = names.flatMap((operation) => {
    const table = { ...tables[operation] }
    const row = Object.hasOwn(table, code) ? table[code] : undefined
    const docs = docPages[operation]
    return row === undefined ? [] : [{ operation, code, ...row, ...(docs === undefined ? {} : { docs }) }]
  })
  const text = words[language]
  if (rows.length === 0) {
    const known = new Set(names.flatMap((operation) => Object.keys({ ...tables[operation] })))
    const near = nearest(code, [...known])
    if (values.json) output.json({ code, known: false, suggestions: near })
    else {
      const where = values.operation === undefined ? '' : ` (${values.operation})`
      errors.line(visibleText(code, 200), ` ${text.unknown}${where}.`)
      if (near.length > 0) errors.line(`${text.near}: ${near.join(', ')}?`)
      errors.line(text.more)
    }
    return exitCodes.no
  }
  if (values.json) {
    output.json(rows)
    return exitCodes.ok
  }
  const { line, paint } = output
  line(paint('bold', code))
  for (const group of grouped(rows)) {
    const [row] = group
    if (row === undefined) continue
    const colour = { S: 'green', F: 'red', U: 'yellow' } as const
    const where = group.map(({ operation }) => operation).join(', ')
    line()
    line('  ', paint(colour[row.status], row.status), '  ', paint('cyan', where))
    line(`     ${row.meaning}`)
    line(`     ${row.action}`)
    line('     ', paint('dim', `${text.advice}:`), ` ${row.advice}${adviceNote(row.advice, advice)}`)
    const notes = [
      [text.products, row.productCodes?.length === 1 ? row.productCodes.join() : undefined],
      [text.since, row.since],
      [text.source, row.source],
      [text.unsure, row.uncertain],
    ] as const
    for (const [name, note] of notes) {
      if (note !== undefined) line('     ', paint('dim', `${name}: ${note}`))
    }
    for (const page of new Set(group.map(({ docs }) => docs))) {
      if (page !== undefined) line('     ', paint('dim', `${text.docs}: ${page}`))
    }
  }
  return exitCodes.ok
}

function adviceNote(advice: string, texts: AdviceTexts): string {
  const text = texts[advice]
  return text === undefined ? '' : ` (${text.description})`
}

/** Which language is meant. @throws {UsageError} when there are no texts in it. */
export function languageOf(text: string): 'en' | 'zh' {
  const language = text.toLowerCase().split(/[-_]/, 1)[0]
  if (language === 'en' || language === 'zh') return language
  throw new UsageError(`--lang takes en or zh, not "${text}"`)
}

/** The tables in a language; only the one that is asked for is loaded. */
export async function load(language: 'en' | 'zh'): Promise<{ tables: Tables; advice: AdviceTexts }> {
  if (language === 'en') return { tables: resultCodes, advice: adviceTexts }
  const translated = await import('../../generated/result-codes.zh-CN.ts')
  return { tables: translated.resultCodes, advice: translated.adviceTexts }
}

/** The vendor's page of each operation and notification; a table of a field has none of its own. */
const docPages: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries({ ...operations, ...notifications }).map(([name, { docPage }]) => [name, docPage]),
)

interface Row extends ResultCodeEntry {
  readonly operation: string
  readonly docs?: string
}

/** Rows that say the same stand together. */
function grouped(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = JSON.stringify({ ...row, operation: '', docs: '' })
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}
