import { nearest } from '../../core/nearest.ts'
import { visibleText } from '../../core/visible-text.ts'
import { exitCodes, type RunContext, readArguments, readChoice, UsageError } from '../command.ts'
import { createOutput } from '../output.ts'
import { explainSpec } from '../specs/explain.ts'
import { widthOfText } from '../wrap.ts'
import { listCodes } from './list-codes.ts'
import { printCode } from './print-code.ts'
import { familyNames, familyOf, loadTexts, type Row, rowsOf } from './result-code-rows.ts'
import { codeOf, listSeparator, explainTexts as texts, unknownCode } from './texts.ts'

/** `antom-contract explain`: looks a result code up, or lists all. */
export async function explain(args: readonly string[], context: RunContext): Promise<number> {
  const { language } = context
  const output = createOutput(context.stdout, context.env)
  const width = widthOfText(context.stdout)
  const { values, positionals } = readArguments(args, explainSpec)
  const [given, ...rest] = positionals
  if (rest.length > 0) {
    throw new UsageError({
      en: 'explain takes one result code, such as AUTH_EXPIRED',
      zh: 'explain 只接受一个结果码，例如 AUTH_EXPIRED',
    })
  }
  const loaded = await loadTexts(language)
  const tables = Object.keys(loaded.tables)
  const names = selectedTables(tables, values)
  const status =
    values.status === undefined ? undefined : readChoice('status', values.status, ['S', 'F', 'U'])
  const rows = rowsOf(loaded, names).filter((row) => status === undefined || row.status === status)
  if (given === undefined) {
    if (values.json) output.json(rows.map((row) => ({ family: familyOf(row.operation), ...row })))
    else if (rows.length > 0) listCodes(rows, language, output, width)
    else createOutput(context.stderr, context.env).line(texts.none[language])
    return rows.length > 0 ? exitCodes.ok : exitCodes.no
  }
  const code = given.trim().toUpperCase().replaceAll('-', '_')
  const found = rows.filter((row) => row.code === code)
  const everywhere = rowsOf(loaded, tables).filter((row) => row.code === code)
  const others = namesOf(everywhere).filter((name) => !namesOf(found).includes(name))
  if (found.length === 0) {
    const near = nearest(code, [...new Set(rows.map((row) => row.code))])
    if (values.json) output.json({ code, known: false, suggestions: near, otherOperations: others })
    else {
      const { line } = createOutput(context.stderr, context.env)
      line(unknownCode(visibleText(code, 200), values.operation)[language])
      if (others.length > 0) line(codeOf(others.join(listSeparator[language]))[language])
      if (near.length > 0) {
        line(texts.near[language], near.join(listSeparator[language]), texts.question[language])
      }
      line(texts.more[language])
    }
    return exitCodes.no
  }
  if (values.json) output.json(found)
  else printCode(code, found, others, loaded.advice, language, output, width)
  return exitCodes.ok
}

function namesOf(rows: readonly Row[]): string[] {
  return rows.map(({ operation }) => operation)
}

/** The tables that are asked for. @throws {UsageError} when there is no such operation or family */
function selectedTables(
  all: readonly string[],
  { operation, family }: { readonly operation?: string | undefined; readonly family?: string | undefined },
): readonly string[] {
  if (operation !== undefined && !all.includes(operation)) {
    throw new UsageError({
      en: `There is no operation "${operation}"; there are ${all.join(', ')}`,
      zh: `没有“${operation}”这个接口；可选的有 ${all.join('、')}`,
    })
  }
  if (family !== undefined && !familyNames.includes(family)) {
    throw new UsageError({
      en: `There is no family "${family}"; there are ${familyNames.join(', ')}`,
      zh: `没有“${family}”这个类别；可选的有 ${familyNames.join('、')}`,
    })
  }
  const own = operation === undefined ? undefined : familyOf(operation)
  if (family !== undefined && own !== undefined && own !== family) {
    throw new UsageError({
      en: `--operation ${operation} and --family ${family} cannot be given together: ${operation} is of the family ${own}`,
      zh: `--operation ${operation} 与 --family ${family} 不能同时给出：${operation} 属于类别 ${own}`,
    })
  }
  return all.filter(
    (name) =>
      (operation === undefined || name === operation) && (family === undefined || familyOf(name) === family),
  )
}
