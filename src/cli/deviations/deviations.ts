import { visibleText } from '../../core/visible-text.ts'
import { exitCodes, type RunContext, readArguments, UsageError } from '../command.ts'
import type { Language } from '../language.ts'
import { createOutput, type Output } from '../output.ts'
import { openInput } from '../read-input.ts'
import { deviationsSpec } from '../specs/deviations.ts'
import { createGroups, type Finding } from './group-deviations.ts'
import { readLog } from './read-log.ts'
import {
  badLine,
  kindTexts,
  moreBadLines,
  problemTexts,
  reasonText,
  summary,
  deviationTexts as texts,
} from './texts.ts'

/** How many lines that cannot be read are named. */
const maxNamedLines = 20

/** `antom-contract deviations`: turns logs of deviations into findings against the contract. */
export async function deviations(args: readonly string[], context: RunContext): Promise<number> {
  const { language, env } = context
  const output = createOutput(context.stdout, env)
  const errors = createOutput(context.stderr, env)
  const { values, positionals } = readArguments(args, deviationsSpec)
  if (positionals.length === 0 || positionals.filter((file) => file === '-').length > 1) {
    throw new UsageError({
      en: 'deviations takes one or more files; - is standard input, once',
      zh: 'deviations 需要一个或多个文件；- 表示标准输入，只能出现一次',
    })
  }
  const groups = createGroups()
  const unreadable: { file: string; line: number; problem: string }[] = []
  let lines = 0
  let found = 0
  let bad = 0
  for (const file of positionals) {
    for await (const { line, deviations: read, problem } of readLog(openInput(file, context))) {
      lines++
      found += read.length
      for (const deviation of read) groups.add(deviation)
      if (problem === undefined) continue
      bad++
      if (bad > maxNamedLines) continue
      unreadable.push({ file, line, problem: problemTexts[problem].en })
      errors.line(errors.paint('red', '✗'), ' ', badLine(file, line, problem)[language])
    }
  }
  if (bad > maxNamedLines) errors.line(moreBadLines(bad - maxNamedLines)[language])
  const findings = groups.findings()
  const uncounted = groups.uncounted()
  if (values.json) {
    output.json({ findings, deviations: found, lines, unreadableLines: bad, unreadable, uncounted })
  } else {
    printFindings(findings, language, output)
    output.line(summary(findings.length, found, lines, uncounted)[language])
  }
  if (bad > 0) return exitCodes.usage
  return found > 0 ? exitCodes.no : exitCodes.ok
}

const colours = { contradiction: 'red', documented: 'yellow', unknown: 'cyan' } as const

/** The longest field that its column is widened for, in characters. */
const widest = 48

function printFindings(findings: readonly Finding[], language: Language, { line, paint }: Output): void {
  const countWidth = Math.max(0, ...findings.map(({ count }) => String(count).length))
  const shown = (finding: Finding) =>
    finding.pointer === '' ? texts.whole[language] : visibleText(finding.pointer, 200)
  const fieldWidth = Math.min(widest, Math.max(0, ...findings.map((finding) => shown(finding).length)))
  for (const kind of ['contradiction', 'documented', 'unknown'] as const) {
    const members = findings.filter((finding) => finding.kind === kind)
    if (members.length === 0) continue
    line(paint(colours[kind], kind), '  ', paint('dim', kindTexts[kind][language]))
    for (const schema of new Set(members.map((finding) => finding.schema))) {
      const own = members.filter((finding) => finding.schema === schema)
      const sources = [...new Set(own.flatMap((finding) => finding.sources))].sort()
      const where = sources.length === 0 ? '' : `  ${texts.from[language]}${sources.join(', ')}`
      line('  ', paint('bold', visibleText(schema, 100)), paint('dim', visibleText(where, 300)))
      for (const finding of own) {
        const { count, keyword, reason, first, last, contract } = finding
        const times = [...new Set([first, last])].flatMap((time) =>
          time === undefined ? [] : `${time.slice(0, 16)}Z`,
        )
        const what = visibleText(reasonText(keyword, reason)[language], 200)
        line(
          `  ${`${count}×`.padStart(countWidth + 3)}  `,
          paint('cyan', shown(finding).padEnd(fieldWidth)),
          `  ${what}  `,
          paint('dim', `(${visibleText(keyword, 60)})  ${times.join(' – ')}`.trimEnd()),
        )
        const place =
          contract === undefined
            ? texts.noPlace[language]
            : `${contract.file}:${contract.line}${contract.isField ? '' : texts.addedThere[language]}`
        line(' '.repeat(countWidth + 7), paint('dim', place))
      }
    }
    line()
  }
}
