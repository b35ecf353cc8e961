import { color } from '../terminal/print.ts'
import type { Finding, PageReport } from './drift.ts'

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', zh: 'Chinese' }

/** The report on a page, in lines for a terminal. */
export function reportLines(report: PageReport): string[] {
  const { findings, unrecognised, explained, baseline, recorded } = report
  const lines = [headline(report)]
  const known = unrecognised.filter(({ meaning }) => meaning !== undefined)
  if (known.length > 0) {
    const codes = known.filter(({ what }) => what === 'code').length
    const names = [plural(codes, 'result code'), plural(known.length - codes, 'type')].filter(
      (text) => !text.startsWith('0 '),
    )
    lines.push(`  ${names.join(' and ')} not spelled as the API spells them, translated by the snapshot:`)
    const width = Math.max(...known.map(({ meaning = '' }) => meaning.length))
    for (const { printed, meaning = '', line } of known) {
      lines.push(`    ${`${line}:`.padEnd(5)} ${meaning.padEnd(width)}  ${printed}`)
    }
  }
  if (explained > 0)
    lines.push(`  ${plural(explained, 'difference')} from the contract, explained in the snapshot`)
  for (const { what, date } of report.sources) {
    lines.push(
      `  ${color('yellow', '-')} compared with what is known of it: ${what} (${date}); --record takes the page instead`,
    )
  }
  for (const finding of findings) lines.push(...findingLines(finding, report.source))
  for (const { at, file, line, text } of report.applied) {
    const place =
      file === undefined ? '' : `${color('cyan', line === undefined ? file : `${file}:${line}`)}  `
    lines.push(`  ${line === undefined ? color('yellow', '-') : color('green', '✓')} ${place}${at}: ${text}`)
  }
  if (recorded !== undefined) lines.push(`  ${color('green', '✓')} recorded in ${recorded}`)
  else if (findings.length === 0) {
    lines.push(`  ${color('green', '✓')} nothing changed since it was recorded in ${baseline}`)
  }
  return lines
}

function headline({ source, calls, language, date, count }: PageReport): string {
  const fields = Object.entries(count.fields).map(([message, number]) => {
    const [call = '', direction = ''] = message.split(' ')
    return `${number} ${calls.length > 1 ? `${call} ${direction}` : direction}`
  })
  const revision = date === undefined ? 'undated' : `of ${date}`
  const codes = count.codes === 0 ? '' : `, ${plural(count.codes, 'result code')}`
  return `${color('bold', source)}  ${calls.join(', ')}, ${LANGUAGES[language] ?? language}, ${revision}: fields ${fields.join(' + ')}${codes}`
}

function findingLines(finding: Finding, source: string): string[] {
  const place = finding.line === undefined ? source : `${source}:${finding.line}`
  const lines = [`  ${color('red', '✗')} ${color('cyan', place)}  ${describe(finding)}`]
  if (finding.snapshot) lines.push(`      recorded in ${finding.snapshot.file}:${finding.snapshot.line}`)
  if (finding.contract) {
    const { file, line, message } = finding.contract
    lines.push(`      ${file}:${line}  ${message}`)
  }
  return lines
}

function describe({ kind, at, before, after }: Finding): string {
  switch (kind) {
    case 'not-recorded':
      return 'this page is not recorded yet; record it with --record'
    case 'unrecognised':
      return `"${after}" is no ${at === 'code' ? 'result code' : 'type'} as the API spells them; enter what it stands for in the snapshot's translations`
    case 'added':
      return `${at} is new${after === undefined ? '' : ` (${after})`}`
    case 'removed':
      return `${at} is gone${before === undefined ? '' : ` (was ${before})`}`
    case 'unfolded':
      return `${at} now shows its fields: ${after}`
    case 'folded':
      return `${at} does not show its fields any more`
    case 'not-in-contract':
      return `${at} is not in the contract`
    case 'not-on-page':
      return `${at} is in the contract, and not here`
    default:
      if (before !== undefined) return `${at}: ${kind} ${before} -> ${after}`
      return kind === 'required' ? `${at} is ${after}` : `${at}: ${kind} ${after}`
  }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
