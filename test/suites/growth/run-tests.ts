import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RepositoryCopy } from './project-copy.ts'

/** A test that failed, or a step before the tests. */
export interface Failure {
  /** `test/x.test.ts > its name`, or the step. */
  readonly name: string
  /** The first lines of what it said. */
  readonly message: string
}

/** What the tests of a copy came to. */
export interface TestResults {
  readonly passed: number
  readonly failures: readonly Failure[]
}

/**
 * Runs tests in a copy.
 *
 * @param copy the copy
 * @param tests paths or parts of paths; all tests when left out
 */
export async function runTests(copy: RepositoryCopy, tests?: readonly string[]): Promise<TestResults> {
  // Without a path all tests would be run.
  if (tests?.length === 0) return { passed: 0, failures: [] }
  const report = join(copy.folder, 'coverage-growth.json')
  await rm(report, { force: true })
  const { output } = await copy.node(
    ...['node_modules/vitest/vitest.mjs', 'run', ...(tests ?? [])],
    ...['--reporter=json', `--outputFile=${report}`],
    // The machine may be busy, and a test that is late is not red because of the change.
    ...['--testTimeout=300000', '--hookTimeout=300000'],
  )
  const text = await readFile(report, 'utf8').catch(() => undefined)
  await rm(report, { force: true })
  if (text === undefined) return { passed: 0, failures: [{ name: 'vitest', message: firstLines(output) }] }
  // The form of Vitest's JSON reporter, of which this is a part.
  const { testResults, numPassedTests } = JSON.parse(text) as VitestReport
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.slice(copy.folder.length + 1)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [{ name: file, message: firstLines(message) }] : []
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${file} > ${fullName}`,
      message: firstLines(failureMessages.join('\n')),
    }))
  })
  return { passed: numPassedTests, failures }
}

interface VitestReport {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** The first lines that say something. */
export function firstLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(0, 4).join('\n').slice(0, 600)
}
