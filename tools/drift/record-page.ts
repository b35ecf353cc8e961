import { ContractProblems } from '../contract/problem.ts'
import type { Change } from '../doc-snapshots/compare-facts.ts'
import { NO_TRANSLATIONS, type PageOrigin } from '../doc-snapshots/facts.ts'
import { pageName } from '../doc-snapshots/page-name.ts'
import { type DocSnapshot, recordSnapshot, snapshotFileName } from '../doc-snapshots/snapshot.ts'
import type { Unrecognised } from './page/parse-context.ts'
import type { ReadPage } from './page/read-page.ts'
import { UnusablePage } from './unusable-page.ts'

/**
 * Records the facts of a page, unless nothing changed since it was recorded. What was only known of it is replaced.
 *
 * @param url the page's address
 * @param baseline the recording that it was compared with, and what changed since
 * @param missing names that nobody has looked up yet
 * @returns the file that was written
 * @throws UnusablePage when the page cannot be recorded; nothing is written then
 */
export async function recordPage(
  page: ReadPage,
  url: string | undefined,
  baseline: DocSnapshot | undefined,
  changes: readonly Change[],
  missing: readonly Unrecognised[],
  { snapshotFolder, today }: { readonly snapshotFolder: string; readonly today: string },
): Promise<string | undefined> {
  if (url === undefined) {
    throw new UnusablePage({
      expected: 'the address of the page, to record it under',
      found: 'none on the page; give it with --url',
    })
  }
  if (pageName(url) === '') {
    throw new UnusablePage({ expected: 'an address with a path, to name the record by', found: url })
  }
  const origin: PageOrigin = {
    url,
    language: page.language,
    ...(page.revised === undefined ? { retrieved: today } : { revised: page.revised }),
  }
  const known = baseline?.facts.kind === 'facts' ? baseline : undefined
  const isOwn = known === undefined && baseline?.file.endsWith(snapshotFileName(origin)) === true
  const recorded = isOwn ? baseline?.origin.revised : undefined
  if (recorded !== undefined && page.revised !== undefined && page.revised < recorded) {
    throw new UnusablePage({
      expected: `a revision of ${recorded}, which is recorded, or later`,
      found: `one of ${page.revised}`,
    })
  }
  if (isOwn && changes.length === 0 && missing.length === 0 && recorded === page.revised) return undefined
  const names = (what: Unrecognised['what']) =>
    Object.fromEntries(missing.filter((name) => name.what === what).map(({ printed }) => [printed, null]))
  const unrecognised = { ...NO_TRANSLATIONS, codes: names('code'), types: names('type') }
  try {
    return await recordSnapshot(snapshotFolder, origin, page.facts, unrecognised, known)
  } catch (error) {
    if (!(error instanceof ContractProblems)) throw error
    const found = error.problems[0]?.message ?? 'others'
    throw new UnusablePage({ expected: 'facts that can be recorded', found })
  }
}
