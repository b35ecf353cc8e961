import { ContractProblems } from '../contract/problem.ts'
import { reportProblems } from '../contract/report-problems.ts'
import { parseOptions } from '../terminal/options.ts'
import { color, print, printError, printJson } from '../terminal/print.ts'
import { withProgress } from '../terminal/progress.ts'
import { UnusableChangelog } from './changelog.ts'
import { nothingToDo, type Words } from './contract-change.ts'
import { type DiffReport, diffSince, NoBase, unwritable, writeChangelog } from './diff.ts'
import { IMPACTS, type Impact } from './version.ts'

const USAGE = `Usage: npm run contract:diff -- [--base REF] [--write-changelog] [--json] [--lang LANG]
                                  [--if-released]

Compares the contract with what it was at REF (the last released version by default), and the version in package.json
with what the changes need.

  --write-changelog  write the changes, and what stands under "Unreleased", to the version's section of CHANGELOG.md;
                     nothing is written while the version does not fit, or once it was released
  --json             report as JSON, in both languages
  --lang LANG        en (the default) or zh
  --if-released      where no version was released yet, say so and answer 0

Exit codes: 0 the version is right, 1 it is not raised enough or the changelog cannot be written, 2 nothing was compared.`

/** The command line of diff; its exit code. */
export async function main(args: readonly string[], folder = process.cwd()): Promise<number> {
  const options = parseOptions(args, {
    usage: USAGE,
    options: {
      base: { type: 'string' },
      'write-changelog': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      'if-released': { type: 'boolean', default: false },
    },
    problem: ({ base, lang, 'if-released': ifReleased }) => {
      if (!isLanguage(lang)) return `--lang takes en or zh, not "${lang}".`
      return base !== undefined && ifReleased
        ? '--base and --if-released cannot be given together: what is named has to be there.'
        : undefined
    },
  })
  if (typeof options === 'number') return options
  const lang = isLanguage(options.lang) ? options.lang : 'en'
  try {
    const report = await withProgress('comparing', () => diffSince(folder, options.base))
    if (options.json) printJson(report)
    else for (const line of reportLines(report, lang)) print(line)
    for (const problem of report.problems) printProblem(problem)
    const fits = report.problems.length === 0
    if (!options['write-changelog']) return fits ? 0 : 1
    const obstacle = fits ? await unwritable(folder, report) : undefined
    if (obstacle !== undefined) printProblem(obstacle)
    if (!fits || obstacle !== undefined) {
      printError('CHANGELOG.md is left as it was.')
      return 1
    }
    const written = await writeChangelog(folder, report, new Date().toISOString().slice(0, 10))
    if (!options.json) {
      print(`CHANGELOG.md: the section of ${report.version} is ${written ? 'written' : 'as it should be'}`)
    }
    return 0
  } catch (error) {
    if (error instanceof NoBase) {
      printError(`${color('yellow', '-', process.stderr)} Nothing was compared. ${error.message}`)
      return options['if-released'] && options.base === undefined ? 0 : 2
    }
    if (error instanceof UnusableChangelog) {
      printProblem(`${error.message} Nothing was written.`)
      return 1
    }
    if (!(error instanceof ContractProblems)) throw error
    reportProblems(error.problems, 'Nothing was compared.')
    return 2
  }
}

function isLanguage(tag: string | undefined): tag is keyof Words {
  return tag === 'en' || tag === 'zh'
}

function printProblem(problem: string): void {
  printError(`${color('red', '✗', process.stderr)} ${problem}`)
}

interface ReportWords {
  readonly headings: Readonly<Record<Impact, string>>
  readonly same: (base: string) => string
  readonly since: (base: string) => string
  readonly lowest: (lowest: string, version: string) => string
}

const words = {
  en: {
    headings: { major: 'Breaking', minor: 'Added and changed', patch: 'Corrected' },
    same: (base: string) => `The contract is what it was at ${base}.`,
    since: (base: string) => `The contract since ${base}:`,
    lowest: (lowest: string, version: string) =>
      `Lowest version for this: ${lowest}. package.json: ${version}.`,
  },
  zh: {
    headings: { major: '不兼容变更', minor: '新增与变更', patch: '更正' },
    same: (base: string) => `契约与 ${base} 相同。`,
    since: (base: string) => `自 ${base} 以来契约的变更：`,
    lowest: (lowest: string, version: string) => `所需的最低版本：${lowest}。package.json：${version}。`,
  },
} as const satisfies Record<keyof Words, ReportWords>

function reportLines({ base, changes, impact, lowest, version }: DiffReport, lang: keyof Words): string[] {
  const { headings, same, since, lowest: lowestLine } = words[lang]
  const named = `${base.name} (${base.version})`
  if (impact === undefined) return [same(named)]
  const lines = [since(named)]
  for (const kind of IMPACTS) {
    const some = changes.filter((change) => change.impact === kind)
    if (some.length === 0) continue
    lines.push('', color(kind === 'major' ? 'red' : 'bold', `${headings[kind]} (${some.length})`))
    const width = Math.min(40, Math.max(...some.map(({ place }) => place.length)))
    for (const { place, text, todo } of some) {
      lines.push(`  ${place.padEnd(width)}  ${text[lang]}`)
      if (todo.en !== nothingToDo.en) lines.push(`  ${' '.repeat(width)}  ${color('dim', `→ ${todo[lang]}`)}`)
    }
  }
  lines.push('', lowestLine(lowest, version))
  return lines
}
