import type { LoadedContract } from '../contract/load.ts'
import type { Problem } from '../contract/problem.ts'
import { compareContract } from './compare-contract.ts'
import { explain } from './explain.ts'
import { count } from './facts.ts'
import { type DocSnapshot, readSnapshots, snapshotFolder } from './snapshot.ts'

/** What the comparison of the doc snapshots with the contract came to. */
export interface SnapshotCheck {
  readonly problems: readonly Problem[]
  /** Pages that were recorded, and pages of which only facts from elsewhere are known. */
  readonly pages: number
  readonly known: number
  readonly fields: number
  readonly codes: number
  readonly deviations: number
}

/**
 * Compares what the recorded pages say with what the contract says.
 *
 * @param specFolder folder of the contract
 * @param contract the contract, as read from there
 * @throws ContractProblems when a snapshot cannot be read
 */
export async function checkSnapshots(specFolder: string, contract: LoadedContract): Promise<SnapshotCheck> {
  const snapshots = await readSnapshots(snapshotFolder(specFolder))
  const problems = (await Promise.all(snapshots.map((snapshot) => problemsOf(snapshot, contract)))).flat()
  const counts = snapshots.map(({ facts }) => count(facts))
  return {
    problems,
    pages: snapshots.filter(({ facts }) => facts.kind !== 'facts').length,
    known: snapshots.filter(({ facts }) => facts.kind === 'facts').length,
    fields: sum(counts.flatMap(({ fields }) => Object.values(fields))),
    codes: sum(counts.map(({ codes }) => codes)),
    deviations: sum(snapshots.map(({ deviations }) => deviations.length)),
  }
}

async function problemsOf(snapshot: DocSnapshot, contract: LoadedContract): Promise<Problem[]> {
  const { origin, facts, deviations } = snapshot
  const differences = compareContract(facts, pageDate(snapshot), contract.document)
  const { unexplained, stale } = explain(differences, deviations)
  // The contract may know more than what is known of a page.
  const counted = unexplained.filter(({ kind }) => facts.kind !== 'facts' || kind !== 'not-on-page')
  const differing = counted.map(async (difference) => ({
    ...(await contract.locate(difference.pointer, 'key')),
    message: `${difference.at}: ${difference.message}. Page: ${origin.url} (${snapshot.file}:${factLine(snapshot, difference.at)}). Change the contract, or accept it as a deviation with a reason.`,
    rule: 'doc-snapshots',
    severity: 'error' as const,
  }))
  return [
    ...(await Promise.all(differing)),
    ...stale.map(({ deviation, entry, at }) =>
      inSnapshot(
        snapshot,
        ['deviations', deviation, 'at', entry],
        `${at}: page and contract do not differ in this way any more. Delete the deviation.`,
      ),
    ),
    ...untranslated(snapshot),
  ]
}

function untranslated(snapshot: DocSnapshot): Problem[] {
  return (['codes', 'types'] as const).flatMap((table) =>
    Object.entries(snapshot.translations[table])
      .filter(([, meaning]) => meaning === null)
      .map(([name]) =>
        inSnapshot(
          snapshot,
          ['translations', table, name],
          `The page prints "${name}". Enter the ${table === 'codes' ? 'result code' : 'type'} it stands for, then record the page again.`,
        ),
      ),
  )
}

function inSnapshot(snapshot: DocSnapshot, keys: readonly (string | number)[], message: string): Problem {
  return {
    file: snapshot.file,
    line: snapshot.line(keys),
    column: 1,
    message,
    rule: 'doc-snapshots',
    severity: 'error',
  }
}

/** Line of the snapshot at which a fact stands, or would. */
export function factLine(snapshot: DocSnapshot, at: string): number {
  const [fact = '', value] = at.split('=')
  const [operation = '', part = '', ...names] = fact.split('.')
  if (part === 'codes') return snapshot.line(['codes', operation, ...names])
  const keys = names.flatMap((name, index) => (index === 0 ? [name] : ['fields', name]))
  return snapshot.line(['messages', operation, part, ...keys, ...(value === undefined ? [] : ['values'])])
}

/** When the page was written, as far as that is known. */
export function pageDate({ origin }: Pick<DocSnapshot, 'origin'>): string {
  return origin.revised ?? origin.retrieved ?? ''
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
