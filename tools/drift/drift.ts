import { operationNodes } from '../contract/api-operations.ts'
import type { LoadedContract } from '../contract/load.ts'
import type { Place } from '../contract/locate.ts'
import { factLine, pageDate } from '../doc-snapshots/check-snapshots.ts'
import { compareContract, type Difference } from '../doc-snapshots/compare-contract.ts'
import { type Change, type ChangeKind, compareFacts } from '../doc-snapshots/compare-facts.ts'
import { explain } from '../doc-snapshots/explain.ts'
import {
  type Count,
  count,
  type FactSource,
  own,
  type PageFacts,
  type Translations,
} from '../doc-snapshots/facts.ts'
import { pageName } from '../doc-snapshots/page-name.ts'
import type { DocSnapshot } from '../doc-snapshots/snapshot.ts'
import { type Applied, applyDifferences } from './apply.ts'
import { docPagesOf, knownCalls } from './known-calls.ts'
import { isAddress, loadPage } from './load-page.ts'
import type { Unrecognised } from './page/parse-context.ts'
import type { ReadPage } from './page/read-page.ts'
import type { PageReader } from './page-reader.ts'
import { recordPage } from './record-page.ts'

/** A fact that changed since the page was recorded, or in which the page and the contract differ. */
export interface Finding {
  readonly kind: ChangeKind | Difference['kind'] | 'not-recorded' | 'unrecognised'
  /** The fact, such as `capture.request.captureAmount.currency` or `capture.codes.RISK_REJECT`. */
  readonly at: string
  /** What the snapshot says. */
  readonly before?: string
  /** What the page says. */
  readonly after?: string
  /** Line of the page. */
  readonly line?: number
  /** Line of the snapshot, for a fact that was recorded. */
  readonly snapshot?: { readonly file: string; readonly line: number }
  /** Where the contract stands, when it does not say what the page says. */
  readonly contract?: Place & { readonly message: string }
}

/** What the comparison of one page came to. */
export interface PageReport {
  readonly source: string
  readonly url: string | undefined
  readonly language: string
  readonly date: string | undefined
  readonly calls: readonly string[]
  readonly count: Count
  readonly findings: readonly Finding[]
  /** Number of differences from the contract that the snapshot accepts. */
  readonly explained: number
  readonly unrecognised: readonly Unrecognised[]
  /** The snapshot that the page was compared with. */
  readonly baseline: string | undefined
  /** Where that snapshot has its facts from, when it is of no page that was read. */
  readonly sources: readonly FactSource[]
  /** The snapshot that was written. */
  readonly recorded: string | undefined
  /** What was written into the contract, and what was left to a person. */
  readonly applied: readonly Applied[]
}

export interface DriftOptions {
  /** Reads the page's text. */
  readonly reader: Pick<PageReader, 'read'>
  readonly contract: LoadedContract
  readonly snapshots: readonly DocSnapshot[]
  readonly snapshotFolder: string
  readonly record: boolean
  /** Whether what the page says is written into the contract, as far as it is facts. */
  readonly apply?: boolean
  /** Address of the page, for a file that does not print it. */
  readonly url: string | undefined
  /** `YYYY-MM-DD`, for a page that prints no date. */
  readonly today: string
}

/**
 * Reads a page and compares its facts with its snapshot and with the contract.
 *
 * @param source file or address of the page
 * @throws UnusablePage when the page cannot be read, or cannot be recorded; nothing is written then
 */
export async function driftOf(source: string, options: DriftOptions): Promise<PageReport> {
  const { contract, snapshots } = options
  const given = options.url ?? (isAddress(source) ? withoutForm(source) : undefined)
  const page = await options.reader.read({
    text: await loadPage(source),
    calls: knownCalls(contract.document),
    translations: allTranslations(snapshots),
    address: given,
  })
  const address = given ?? page.url
  const baseline = baselineOf(page, address, snapshots)
  const url = address ?? baseline?.origin.url
  const date = page.revised ?? options.today
  const differences = compareContract(page.facts, date, contract.document)
  const { unexplained, explained } = explain(differences, baseline?.deviations ?? [])
  // A code that seems to be gone may be one whose printed name nobody has looked up yet.
  const missing = page.unrecognised.filter(({ meaning }) => meaning === undefined)
  const changes = baseline ? compareFacts(baseline.facts, page.facts) : []
  return {
    source,
    url,
    language: page.language,
    date: page.revised,
    calls: Object.keys(page.facts.messages),
    count: count(page.facts),
    findings: [
      ...(baseline ? [] : [{ kind: 'not-recorded' as const, at: 'page' }]),
      ...missing.map(({ what, printed, line }) => ({
        kind: 'unrecognised' as const,
        at: what,
        after: printed,
        line,
      })),
      ...(await findings(
        changes,
        missing.some(isCode) ? unexplained.filter(isNoLostCode) : unexplained,
        page,
        baseline,
        contract,
      )),
    ],
    explained: explained.length,
    unrecognised: page.unrecognised,
    baseline: baseline?.file,
    sources: baseline?.origin.sources ?? [],
    recorded: options.record ? await recordPage(page, url, baseline, changes, missing, options) : undefined,
    applied: options.apply ? await applyDifferences(unexplained, page.facts, contract, date.slice(0, 7)) : [],
  }
}

/** The addresses of the pages that the contract was written from, in the form they can be read in. */
export function watchedPages(contract: LoadedContract): string[] {
  const pages = operationNodes(contract.document).flatMap(({ operation }) => docPagesOf(operation))
  return [...new Set(pages.map((page) => (page.endsWith('.md') ? page : `${page}.md`)))]
}

function withoutForm(address: string): string {
  const url = new URL(address)
  return `${url.origin}${url.pathname.replace(/\.md$/, '')}`
}

/** What any page's translations know. A name that one page still lacks does not hide what another has. */
function allTranslations(snapshots: readonly DocSnapshot[]): Translations {
  const table = (name: 'codes' | 'types') =>
    Object.fromEntries(
      snapshots.flatMap((snapshot) =>
        Object.entries(snapshot.translations[name]).filter(([, meaning]) => meaning !== null),
      ),
    )
  return { codes: table('codes'), types: table('types') }
}

/** The recording to compare a page with: of the same page, in the same language if there is one. */
function baselineOf(
  page: ReadPage,
  address: string | undefined,
  snapshots: readonly DocSnapshot[],
): DocSnapshot | undefined {
  const samePage = snapshots.filter((snapshot) =>
    address === undefined
      ? subject(snapshot.facts) === subject(page.facts)
      : pageName(snapshot.origin.url) === pageName(address),
  )
  const byDate = samePage.toSorted((a, b) => pageDate(b).localeCompare(pageDate(a)))
  return byDate.find((snapshot) => snapshot.origin.language === page.language) ?? byDate[0]
}

/** What a page is about, to recognise it by when it does not print its address. */
function subject({ kind, messages }: PageFacts): string {
  const products = Object.values(messages).map(
    ({ request }) => own(request, 'productCode')?.values?.join() ?? '',
  )
  return [kind === 'guide' ? kind : 'reference', ...Object.keys(messages), ...products].join(' ')
}

function isCode({ what }: Unrecognised): boolean {
  return what === 'code'
}

function isNoLostCode({ kind, at }: Difference): boolean {
  return !(kind === 'not-on-page' && at.includes('.codes.'))
}

const COUNTERPART: Partial<Record<ChangeKind, Difference['kind']>> = {
  added: 'not-in-contract',
  removed: 'not-on-page',
  required: 'required',
  type: 'type',
  maxLength: 'maxLength',
  maxItems: 'maxItems',
  status: 'status',
}

async function findings(
  changes: readonly Change[],
  differences: readonly Difference[],
  page: ReadPage,
  baseline: DocSnapshot | undefined,
  contract: LoadedContract,
): Promise<Finding[]> {
  const covered = new Set<Difference>()
  const standpoint = async (difference: Difference) => ({
    ...(await contract.locate(difference.pointer, 'key')),
    message: difference.message,
  })
  const found: Finding[] = []
  for (const change of changes) {
    const difference = differences.find(
      ({ kind, at }) => kind === COUNTERPART[change.kind] && at === change.at,
    )
    if (difference) covered.add(difference)
    const line = lineOf(page.lines, change.at)
    found.push({
      ...change,
      ...(line !== undefined && { line }),
      ...(baseline &&
        change.kind !== 'added' && {
          snapshot: { file: baseline.file, line: factLine(baseline, change.at) },
        }),
      ...(difference && { contract: await standpoint(difference) }),
    })
  }
  for (const difference of differences.filter((one) => !covered.has(one))) {
    const line = lineOf(page.lines, difference.at)
    found.push({
      kind: difference.kind,
      at: difference.at,
      ...(difference.page !== undefined && { after: difference.page }),
      ...(line !== undefined && { line }),
      contract: await standpoint(difference),
    })
  }
  return found
}

/** Line of a fact, or of the nearest thing around it that the page has. */
function lineOf(lines: ReadonlyMap<string, number>, at: string): number | undefined {
  let path = at.replace(/=.*/s, '')
  while (path !== '') {
    const line = lines.get(path)
    if (line !== undefined) return line
    path = path.split('.').slice(0, -1).join('.')
  }
  return undefined
}
