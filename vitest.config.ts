import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import ResetsLast from './test/support/resets-last.ts'

/** For the suite `coverage`, for `growth` and for .ci/run. */
const areAll = process.env.TESTS === 'all'
/** Tests of the suites are no everyday tests; whoever names one has it all the same. */
const areNamed = process.argv.some((argument) => argument.includes('test/suites'))

export default defineConfig({
  // As in tsconfig.json: examples import the package by its name.
  resolve: {
    alias: ['', '/notifications', '/testing'].map((path) => ({
      find: new RegExp(`^antom-contract${path}$`),
      replacement: fileURLToPath(new URL(`src${path}/index.ts`, import.meta.url)),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // That of the site needs the packages of tools/site, and has a configuration of its own.
    exclude: [...configDefaults.exclude, areAll || areNamed ? 'test/suites/site/**' : 'test/suites/**'],
    // Only the type tests and what they import: `npm run lint` checks everything else.
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.type-tests.json' },
    reporters: ['default', './test/support/summary-reporter.ts'],
    allowOnly: false,
    // Vitest leaves one core free by default, which is half of a small machine.
    maxWorkers: '100%',
    // Loading the compiler, the linter and the generator anew for every file would take longer than most tests do.
    isolate: false,
    sequence: { sequencer: ResetsLast },
    // Plain JavaScript that no test replaces: transforming it takes a tenth of the whole run.
    server: { deps: { external: [/\/generated\/.*\.js$/] } },
    // Generating takes a second where the machine is calm, and some tests do so twice.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes within milliseconds, but not on a machine that does something else just then.
    expect: { poll: { timeout: 30_000 } },
    coverage: {
      enabled: process.env.COVERAGE === 'true',
      provider: 'v8',
      include: ['src/**/*.ts', 'tools/**/*.{js,ts}'],
      exclude: [
        // Programs that run when they are imported, each a few lines around a tested function.
        'src/cli/index.ts',
        'tools/*/index.{js,ts}',
        'tools/generate/{fast-start,types-worker}.js',
        // Redocly loads the rules, past Vitest, so that V8's counts do not fit the lines. Each has its case in
        // test/generate/bad-spec.test.ts.
        'tools/lint/**',
        // Runs in a client of APIs, and in test/generate in a context of its own, whose counts V8 does not give.
        'tools/generate/postman/{check-answer,sign-request}.js',
        // Has packages, tests and a measure of its own: test/suites/site.
        'tools/site/**',
      ],
      reporter: ['text-summary', 'json', 'json-summary'],
      reportOnFailure: true,
      // Most of the branches that are left are fallbacks that strict types ask for and no input reaches.
      thresholds: { lines: 95, statements: 95, functions: 95, branches: 95 },
    },
  },
})
