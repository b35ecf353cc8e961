import type { LoadedContract } from '../contract/load.ts'
import type { Problem } from '../contract/problem.ts'
import { compareContract } from './compare-contract.ts'
import { explain } from './explain.ts'
import { count } from './facts.ts'
import { type LockFile, lockFolder, readLocks } from './lock.ts'

/** What the comparison of the docs lock with the contract came to. */
export interface LockCheck {
  readonly problems: readonly Problem[]
  readonly pages: number
  readonly fields: number
  readonly codes: number
  readonly deviations: number
}

/**
 * Compares what the recorded pages say with what the contract says.
 *
 * @param specFolder folder of the contract
 * @param contract the contract, as read from there
 * @throws ContractProblems when a file of the lock cannot be read
 */
export async function checkLock(specFolder: string, contract: LoadedContract): Promise<LockCheck> {
  const locks = await readLocks(lockFolder(specFolder))
  const problems = (await Promise.all(locks.map((lock) => problemsOf(lock, contract)))).flat()
  const counts = locks.map(({ facts }) => count(facts))
  return {
    problems,
    pages: locks.length,
    fields: sum(counts.flatMap(({ fields }) => Object.values(fields))),
    codes: sum(counts.map(({ codes }) => codes)),
    deviations: sum(locks.map(({ deviations }) => deviations.length)),
  }
}

async function problemsOf(lock: LockFile, contract: LoadedContract): Promise<Problem[]> {
  const { origin, facts, deviations } = lock
  const differences = compareContract(facts, pageDate(lock), contract.document)
  const { unexplained, stale } = explain(differences, deviations)
  const differing = unexplained.map(async (difference) => ({
    ...(await contract.locate(difference.pointer, 'key')),
    message: `${difference.at}: ${difference.message}. Page: ${origin.url} (${lock.file}:${factLine(lock, difference.at)}). Change the contract, or accept it as a deviation with a reason.`,
    rule: 'docs-lock',
    severity: 'error' as const,
  }))
  return [
    ...(await Promise.all(differing)),
    ...stale.map(({ deviation, entry, at }) =>
      inLock(
        lock,
        ['deviations', deviation, 'at', entry],
        `${at}: page and contract do not differ in this way any more. Delete the deviation.`,
      ),
    ),
    ...untranslated(lock),
  ]
}

function untranslated(lock: LockFile): Problem[] {
  return (['codes', 'types'] as const).flatMap((table) =>
    Object.entries(lock.translations[table])
      .filter(([, meaning]) => meaning === null)
      .map(([name]) =>
        inLock(
          lock,
          ['translations', table, name],
          `The page prints "${name}". Enter the ${table === 'codes' ? 'result code' : 'type'} it stands for, then record the page again.`,
        ),
      ),
  )
}

function inLock(lock: LockFile, keys: readonly (string | number)[], message: string): Problem {
  return { file: lock.file, line: lock.line(keys), column: 1, message, rule: 'docs-lock', severity: 'error' }
}

/** Line of the lock at which a fact stands, or would. */
export function factLine(lock: LockFile, at: string): number {
  const [fact = '', value] = at.split('=')
  const [operation = '', part = '', ...names] = fact.split('.')
  if (part === 'codes') return lock.line(['codes', operation, ...names])
  const keys = names.flatMap((name, index) => (index === 0 ? [name] : ['fields', name]))
  return lock.line(['messages', operation, part, ...keys, ...(value === undefined ? [] : ['values'])])
}

/** When the page was written, as far as that is known. */
export function pageDate({ origin }: Pick<LockFile, 'origin'>): string {
  return origin.revised ?? origin.seen ?? ''
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
