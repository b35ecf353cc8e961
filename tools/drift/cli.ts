import { type LoadedContract, loadContract, rootDocument } from '../contract/load.ts'
import { ContractProblems } from '../contract/problem.ts'
import { reportProblems } from '../contract/report-problems.ts'
import { readSnapshots, snapshotFolder } from '../doc-snapshots/snapshot.ts'
import { parseOptions } from '../terminal/options.ts'
import { parseUrl } from '../terminal/parse-url.ts'
import { color, print, printError, printJson } from '../terminal/print.ts'
import { withProgress } from '../terminal/progress.ts'
import { driftOf, type PageReport, watchedPages } from './drift.ts'
import { createPageReader, type PageReader } from './page-reader.ts'
import { reportLines } from './report.ts'
import { UnusablePage } from './unusable-page.ts'

const USAGE = `Usage: npm run docs:diff -- PAGE... [--record] [--apply] [--json] [--url ADDRESS] [--spec FOLDER]
       npm run docs:diff -- --watched [--record] [--json]

Reads vendor pages (files or addresses) and compares their facts with the doc snapshots and with the contract.

  --record       write the facts to spec/doc-snapshots/
  --apply        write what the page says into the contract, as far as it is facts: fields, limits, required marks, values
                 and codes; the words for them are left to be written (TODO), and nothing is deleted
  --json         report as JSON
  --url ADDRESS  the page's address, for one file that does not print it
  --watched      the pages that the contract's x-doc entries name
  --spec FOLDER  the contract; spec by default

Exit codes: 0 nothing changed, 1 facts changed or differ, 2 the contract has problems, wrong usage, or something that is not
expected, 3 a page is unusable: its snapshot is left as it was, and the others are compared.`

interface UnusableReport {
  readonly source: string
  readonly unusable: Pick<UnusablePage, 'line' | 'expected' | 'found'>
}

/** The command line of drift; its exit code. */
export async function main(args: readonly string[], createReader = createPageReader): Promise<number> {
  const options = parseOptions(args, {
    usage: USAGE,
    options: {
      record: { type: 'boolean', default: false },
      apply: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      url: { type: 'string' },
      watched: { type: 'boolean', default: false },
      spec: { type: 'string', default: 'spec' },
    },
    allowPositionals: true,
    problem: problemOf,
  })
  if (typeof options === 'number') return options
  try {
    const contract = await loadContract(rootDocument(options.spec))
    return await compare(options, contract, createReader())
  } catch (error) {
    if (!(error instanceof ContractProblems)) throw error
    reportProblems(error.problems, 'No page was read.')
    return 2
  }
}

async function compare(options: Options, contract: LoadedContract, reader: PageReader): Promise<number> {
  const reports: (PageReport | UnusableReport)[] = []
  try {
    for (const source of options.watched ? watchedPages(contract) : options.positionals) {
      reports.push(await reportOn(source, options, contract, reader))
    }
  } finally {
    await reader.close()
  }
  if (options.json) printJson({ pages: reports })
  if (reports.some((report) => 'unusable' in report)) return 3
  return reports.some((report) => 'findings' in report && report.findings.length > 0) ? 1 : 0
}

async function reportOn(
  source: string,
  { apply, json, record, spec, url }: Options,
  contract: LoadedContract,
  reader: PageReader,
): Promise<PageReport | UnusableReport> {
  try {
    const folder = snapshotFolder(spec)
    const snapshots = await readSnapshots(folder)
    const today = new Date().toISOString().slice(0, 10)
    const report = await withProgress(`reading ${source}`, () =>
      driftOf(source, { reader, contract, snapshots, snapshotFolder: folder, record, apply, url, today }),
    )
    if (!json) for (const line of reportLines(report)) print(line)
    return report
  } catch (error) {
    if (!(error instanceof UnusablePage)) throw error
    const { line, expected, found } = error
    const place = line === undefined ? source : `${source}:${line}`
    printError(
      `${color('red', '✗', process.stderr)} ${color('cyan', place, process.stderr)}  unusable: ${error.message}`,
    )
    return { source, unusable: { line, expected, found } }
  }
}

interface Options {
  readonly positionals: readonly string[]
  readonly record: boolean
  readonly apply: boolean
  readonly json: boolean
  readonly url?: string | undefined
  readonly watched: boolean
  readonly spec: string
}

function problemOf(
  { url, watched }: { readonly url?: string | undefined; readonly watched: boolean },
  pages: readonly string[],
): string | undefined {
  if (watched && pages.length > 0) return 'Name pages or give --watched, not both.'
  if (!watched && pages.length === 0) return 'Name at least one page, a file or an address.'
  if (url === undefined) return undefined
  if (pages.length !== 1) return '--url is the address of one page; name one page with it.'
  return /^https?:$/.test(parseUrl(url)?.protocol ?? '')
    ? undefined
    : `--url needs an http or https address, not "${url}".`
}
