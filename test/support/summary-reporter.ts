import type { Reporter, TestModule, Vitest } from 'vitest/node'

/**
 * Prints one plain line of counts for other programs to read, and lets nothing be left out silently: where `CI` is
 * set, a skipped test fails the run.
 */
export default class SummaryReporter implements Reporter {
  #isWithoutSuites = false

  onInit({ config }: Vitest): void {
    this.#isWithoutSuites = config.exclude.includes('test/suites/**')
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const count = (state: string) => states.filter((one) => one === state).length
    if (this.#isWithoutSuites)
      console.log('\nWithout the tests of the suites: `npm run verify -- coverage` has them, too.')
    console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`)
    if (process.env.CI && count('skipped') > 0) {
      console.error('Tests were skipped. Here every test has to run.')
      process.exitCode = 1
    }
  }
}
