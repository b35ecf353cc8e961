/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'test/suites/mutation/vitest.config.ts', related: false },
  mutate: [
    'src/signing/**/*.ts',
    'src/notifications/**/*.ts',
    'src/client/**/*.ts',
    'src/inbox/*.ts',
    // Tried on real servers, by the suites stores and crash: one would have to be started for each change.
    '!src/inbox/{postgres,redis,retention,store-key}*.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incrementalFile: 'coverage/mutation/incremental.json',
  reporters: ['progress', 'json', 'html'],
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
  htmlReporter: { fileName: 'coverage/mutation/mutation.html' },
  ignorePatterns: [
    'bench',
    'coverage',
    'dist',
    'docs',
    'site',
    'spec',
    'test/suites/site',
    'test/suites/interop',
    'tools/site',
  ],
  // Vitest does not check types.
  disableTypeChecks: false,
  timeoutMS: 10_000,
}
