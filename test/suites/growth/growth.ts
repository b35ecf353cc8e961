import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { applyChange, type Change, readChange } from './edits.ts'
import type { RepositoryCopy } from './project-copy.ts'
import { type Failure, firstLines, runTests } from './run-tests.ts'

/** What a change turned red. */
export interface ChangeResult {
  readonly change: string
  readonly shows: string
  readonly passed: number
  readonly failures: readonly Failure[]
  readonly seconds: number
}

/** Reads the changes of a folder, in the order of their names. */
export async function readChanges(folder: string): Promise<Change[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  return Promise.all(files.map((file) => readChange(join(folder, file))))
}

/** All changes as one, which takes the time of one and does not say which of them it was. */
export function together(changes: readonly Change[]): Change {
  return {
    name: 'together',
    shows: `${changes.map(({ name }) => name).join(', ')}, all at once`,
    edits: changes.flatMap(({ edits }) => edits),
  }
}

/**
 * Makes one change in a copy, regenerates and tests, and takes the change back.
 *
 * @param change the change; without one the tests are run as they are
 * @param known the names of the tests that fail without a change, which do not count
 */
export async function tryChange(
  copy: RepositoryCopy,
  change: Change | undefined,
  tests: readonly string[],
  known: ReadonlySet<string> = new Set(),
): Promise<ChangeResult> {
  const start = performance.now()
  const failures: Failure[] = []
  let passed = 0
  try {
    const steps: [string, string[]][] =
      change === undefined
        ? []
        : [
            ['npm run generate', ['tools/generate/index.js']],
            ['npm run check', ['tools/check/index.js']],
          ]
    if (change) await applyChange(change, join(copy.folder, 'spec'))
    for (const [name, args] of steps) {
      const { code, output } = await copy.node(...args)
      if (code !== 0) failures.push({ name, message: firstLines(output) })
    }
    // What could not be generated is still as it was: its tests would pass and say nothing.
    if (failures[0]?.name !== 'npm run generate') {
      const results = await runTests(copy, tests)
      passed = results.passed
      failures.push(...results.failures.filter(({ name }) => !known.has(name)))
    }
  } finally {
    await copy.reset()
  }
  const seconds = Math.round((performance.now() - start) / 1000)
  return {
    change: change?.name ?? 'no change',
    shows: change?.shows ?? 'the contract as it is',
    passed,
    failures,
    seconds,
  }
}
