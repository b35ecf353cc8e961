import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const project = fileURLToPath(new URL('../../..', import.meta.url))

export default defineConfig({
  // As in tsconfig.json: samples import the package by its name.
  resolve: {
    alias: ['notifications', 'testing'].map((name) => ({
      find: `antom-contract/${name}`,
      replacement: `${project}/src/${name}/index.ts`,
    })),
  },
  test: {
    root: project,
    include: ['test/suites/site/**/*.{site,test}.ts'],
    exclude: ['**/node_modules/**'],
    globalSetup: ['test/suites/site/setup.ts'],
    reporters: ['default', './test/support/summary-reporter.ts'],
    allowOnly: false,
    // A browser on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    coverage: {
      enabled: process.env.CI === 'true',
      provider: 'v8',
      include: ['tools/site/**/*.ts'],
      // Programs around tested functions, and what runs in the browser.
      exclude: ['**/node_modules/**', 'tools/site/{index,install-packages}.ts', 'tools/site/assets/**'],
      reporter: ['text-summary'],
      reportOnFailure: true,
      thresholds: { lines: 95, statements: 95, functions: 95, branches: 90 },
    },
  },
})
