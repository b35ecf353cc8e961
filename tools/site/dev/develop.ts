import { ContractProblems, formatProblem } from '../../contract/problem.ts'
import { reportProblems } from '../../contract/report-problems.ts'
import { errorMessage } from '../../terminal/error-message.ts'
import { color, print, printError } from '../../terminal/print.ts'
import { concernedTests, type NamedCall } from './concerned-tests.ts'
import type { RunStep } from './run-step.ts'
import type { DevServer, Notice } from './server.ts'
import type { DevSession } from './session.ts'

/** What a save sets going. */
export interface Development {
  readonly session: Pick<DevSession, 'update' | 'warmUp' | 'calls'>
  readonly server: Pick<DevServer, 'reload' | 'notify'>
  readonly runStep: RunStep
  readonly isTesting: boolean
}

/** More calls are counted, not named. */
const NAMED_CALLS = 6

const TITLES = {
  contract: {
    en: 'The contract has problems; the page is that of before',
    'zh-CN': '契约有问题；页面是之前的版本',
  },
  generate: { en: 'npm run generate failed', 'zh-CN': 'npm run generate 失败' },
  check: { en: 'npm run check found something', 'zh-CN': 'npm run check 发现了问题' },
  tests: { en: 'Tests fail', 'zh-CN': '有测试失败' },
} as const satisfies Readonly<Record<string, Notice['title']>>

/**
 * Takes up what was saved: the page first, then the generated files, the rest of `npm run check`, and tests. The first
 * that fails is shown in terminal and browser, and ends it.
 *
 * @param files that changed, relative to the contract's folder; none at the start, when there is only the page to make
 * @param signal that more was saved, so that this state need not be looked at any more
 */
export async function takeUp(
  files: readonly string[],
  { session, server, runStep, isTesting }: Development,
  signal: AbortSignal,
): Promise<void> {
  const show = (title: Notice['title'], lines: readonly string[]) => server.notify({ title, lines })
  try {
    const { calls, steps } = await session.update(files)
    server.reload()
    const times = steps.map(([step, milliseconds]) => `${step} ${milliseconds.toFixed(0)} ms`).join(', ')
    print(`${color('green', '✓')} ${namesOf(files)}${callsOf(calls)}  ${color('dim', times)}`)
    if (files.length === 0) return await session.warmUp(signal)
    const concerned = session.calls().filter(({ name }) => calls.includes(name))
    await follow(files, concerned, { runStep, isTesting }, show, signal)
  } catch (error) {
    if (signal.aborted) return
    if (error instanceof ContractProblems) {
      reportProblems(error.problems, 'The pages show the contract as it was before.')
      show(TITLES.contract, error.problems.map(formatProblem))
      return
    }
    // A contract that the linter accepts and the site cannot show, or a fault of this machine.
    printError(`${color('red', '✗', process.stderr)} ${errorMessage(error)}`)
    show(TITLES.contract, [errorMessage(error)])
  }
}

async function follow(
  files: readonly string[],
  calls: readonly NamedCall[],
  { runStep, isTesting }: Pick<Development, 'runStep' | 'isTesting'>,
  show: (title: Notice['title'], lines: readonly string[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const tests = isTesting ? concernedTests(files, calls) : []
  const steps: [title: Notice['title'], args: readonly string[]][] = [
    [TITLES.generate, ['tools/generate/index.js']],
    [TITLES.check, ['tools/check/index.js']],
    ...(tests.length > 0
      ? [[TITLES.tests, ['node_modules/vitest/vitest.mjs', ...tests]] satisfies [Notice['title'], string[]]]
      : []),
  ]
  for (const [title, args] of steps) {
    const start = performance.now()
    const { isOk, lines } = await runStep(args, signal)
    if (!isOk) {
      for (const line of lines) printError(line)
      show(title, lines)
      return
    }
    const time = color('dim', `${(performance.now() - start).toFixed(0)} ms`)
    print(`${color('green', '✓')} ${lines.at(-1) ?? ''}  ${time}`)
  }
}

function namesOf(files: readonly string[]): string {
  if (files.length === 0) return 'the contract'
  return files.length <= NAMED_CALLS ? files.join(', ') : `${files.length} files`
}

function callsOf(calls: readonly string[]): string {
  if (calls.length === 0) return ''
  return `: ${calls.length <= NAMED_CALLS ? calls.join(', ') : `${calls.length} calls`}`
}
