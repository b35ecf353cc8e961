import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As in tsconfig.json: examples import the package by its name.
  resolve: {
    alias: ['notifications', 'testing'].map((name) => ({
      find: `antom-contract/${name}`,
      replacement: fileURLToPath(new URL(`src/${name}/index.ts`, import.meta.url)),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Only the type tests and what they import: `npm run lint` checks everything else.
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.type-tests.json' },
    reporters: ['default', './test/support/summary-reporter.ts'],
    allowOnly: false,
    // Vitest leaves one core free by default, which is half of a small machine.
    maxWorkers: '100%',
    // Loading the compiler, the linter and the generator anew for every file would take longer than most tests do.
    isolate: false,
    // Generating takes a second where the machine is calm, and some tests do so twice.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      enabled: process.env.COVERAGE === 'true',
      provider: 'v8',
      include: ['src/**/*.ts', 'tools/**/*.{js,ts}'],
      reporter: ['text-summary', 'json', 'json-summary'],
      reportOnFailure: true,
    },
  },
})
