import type { Reporter, TestModule } from 'vitest/node'

/**
 * Prints one plain line of counts for other programs to read, and lets nothing be left out silently: where `CI` is
 * set, a skipped test fails the run.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const count = (state: string) => states.filter((one) => one === state).length
    console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`)
    if (process.env.CI && count('skipped') > 0) {
      console.error('Tests were skipped. Here every test has to run.')
      process.exitCode = 1
    }
  }
}
